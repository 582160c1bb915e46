import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The file that holds the time of the journeys' server; workers learn its name from the process that started them. */
export const CLOCK_FILE = (process.env.WENXIAO_TEST_CLOCK ??= join(tmpdir(), `wenxiao-journeys-${process.pid}.clock`))

/** Lets the server's clock stand at a time in Asia/Shanghai: `setClock('2026-09-25 09:00')`. */
export const setClock = (time: string): void => writeFileSync(CLOCK_FILE, `${time.replace(' ', 'T')}:00+08:00`)

/** What the server's clock says now. */
export const clockNow = (): Date => new Date(readFileSync(CLOCK_FILE, 'utf8'))
