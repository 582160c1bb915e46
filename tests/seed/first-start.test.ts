import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeAccount } from '../../api/kernel/access/index.ts'
import type { Label } from '../../api/kernel/records/index.ts'
import { Bureau } from '../../api/domain/organization/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import { CITY } from '../../api/seed/city.ts'
import { isNew, openWhole, seedDemo } from '../../api/seed/index.ts'
import { readConfig } from '../../api/server/config.ts'
import type { OpenOffice } from '../../api/server/open-office.ts'
import { markUnfinished } from '../../api/server/unfinished.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenxiao-start-'))
const mark = join(folder, 'demo-unfinished')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said: Label[] = []
const config = readConfig({ WENXIAO_DATA: folder })
const production = { ...config, production: true }
const open = (as = config): Promise<OpenOffice> => openWhole(as, (line) => said.push(line))
const now = new Date('2026-11-20T10:00:00+08:00')

/** What is there is opened once, worked on and closed. */
async function once<T>(work: (opened: OpenOffice) => Promise<T>): Promise<T> {
  const opened = await open()
  try {
    return await work(opened)
  } finally {
    await opened.store.close()
  }
}

test('a demo city that was left half told is begun anew, and one that is whole is kept', async () => {
  await once(({ store }) => store.transaction((em) => makeAccount(em, { login: 'half', name: '半途' }, now)))
  expect([await once(isNew), said]).toEqual([false, []])
  // Of another database: something else was put in its place since.
  writeFileSync(mark, '01900000-0000-7000-8000-000000000000')
  expect([await once(isNew), said, existsSync(mark)]).toEqual([false, [], false])
  await once(markUnfinished)
  expect([await once(isNew), said.length, existsSync(mark)]).toEqual([true, 1, false])
}, 900_000)

test('a production start refuses the demo city, whose passwords everybody knows, and tells none', async () => {
  await once(async (opened) => {
    await opened.store.transaction(async (em) => {
      await makeAccount(em, { login: 'system', name: '系统管理员', password: 'Wenxiao-2026' }, now)
      em.create(Bureau, { id: newId(now), version: 1, createdAt: now, updatedAt: now, code: 'MZ', name: CITY[0]!.name, shortName: '民政局', documentPrefix: '民效', dissolved: false }, { persist: true })
    })
    await expect(seedDemo({ ...opened, config: production }, 1, () => {})).rejects.toThrow('No demo city')
  })
  await expect(open(production)).rejects.toThrow(/^这里是示范城市[\s\S]*demo city/)
}, 900_000)

test('a data folder that cannot be one is named', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  await expect(openWhole(readConfig({ WENXIAO_DATA: join(file, 'office') }), () => {})).rejects.toThrow(/不能使用数据目录[\s\S]*cannot be used \(ENOTDIR\)/)
})
