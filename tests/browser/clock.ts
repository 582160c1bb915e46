import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The file that holds the time of the journeys' server. */
export const CLOCK_FILE = join(tmpdir(), `wenxiao-journeys-${process.env.WENXIAO_TEST_RUN ?? process.ppid}.clock`)

/** Lets the server's clock stand at a time in Asia/Shanghai: `setClock('2026-09-25 09:00')`. */
export const setClock = (time: string): void => writeFileSync(CLOCK_FILE, `${time.replace(' ', 'T')}:00+08:00`)
