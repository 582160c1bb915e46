import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeAccount } from '../../api/kernel/access/index.ts'
import type { Label } from '../../api/kernel/records/index.ts'
import { isNew, openWhole } from '../../api/seed/index.ts'
import { readConfig } from '../../api/server/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenxiao-start-'))
const mark = join(folder, 'demo-unfinished')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a demo city that was left half told is begun anew, and one that is whole is kept', async () => {
  const config = readConfig({ WENXIAO_DATA: folder })
  const said: Label[] = []
  const open = () => openWhole(config, (line) => said.push(line))

  const first = await open()
  await first.store.transaction((em) => makeAccount(em, { login: 'half', name: '半途' }, new Date('2026-11-20T10:00:00+08:00')))
  await first.store.close()
  const whole = await open()
  expect([await isNew(whole), said]).toEqual([false, []])
  await whole.store.close()

  writeFileSync(mark, '')
  const anew = await open()
  expect([await isNew(anew), said.length, existsSync(mark)]).toEqual([true, 1, false])
  await anew.store.close()
}, 300_000)
