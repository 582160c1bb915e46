import { beforeEach, describe, expect, test } from 'vitest'
import { Rectification } from '../../api/domain/inspections/index.ts'
import { readableFile, StoredFile } from '../../api/kernel/files/index.ts'
import type { Acting } from '../../api/kernel/access/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { Round } from './round.ts'

let t: TestOffice
let round: Round
beforeEach(async () => {
  t = await testOffice({ packs: ['tongxiang', 'sample-office'] })
  round = new Round(t)
})

const upload = async (by: Person, name: string): Promise<string> =>
  (await t.have(StoredFile, { bureauId: undefined, name, kind: 'JPG', size: 3, hash: 'a'.repeat(64), uploadedById: t.staff[by] })).id
const opens = async (acting: Acting, id: string): Promise<boolean> => (await t.store.transaction((em) => readableFile(em, acting, id))) !== undefined
const readers = async (id: string): Promise<Person[]> => {
  const people: Person[] = ['efficiency', 'otherHead', 'head', 'clerk', 'stranger', 'evaluations']
  const found = await Promise.all(people.map((person) => opens(t.as(person), id)))
  return people.filter((_, at) => found[at])
}

describe('evidence is opened by whoever reads what it hangs on', () => {
  test('of a finding: the inspectors and the department that it is about, nobody else', async () => {
    const file = await upload('otherHead', '窗口照片.jpg')
    expect(await readers(file)).toEqual(['otherHead'])
    await (await round.started()).found({ fileIds: [file] })
    expect(await readers(file)).toEqual(['efficiency', 'otherHead', 'head', 'clerk'])
    expect(await opens(t.public, file)).toBe(false)
  })

  test('of an undercover inspection: not by those inspected until it is reported', async () => {
    const file = await upload('otherHead', '暗访录像截图.jpg')
    await (await round.started({ modes: ['UNDERCOVER'] })).found({ fileIds: [file] })
    expect(await readers(file)).toEqual(['efficiency', 'otherHead'])
    await round.reported()
    expect(await readers(file)).toEqual(['efficiency', 'otherHead', 'head', 'clerk'])
  })

  test('of a rectification: the department that reported it and those who re-check it', async () => {
    await (await (await (await (await round.started()).found()).reported()).confirmed()).issued()
    const file = await upload('handler', '整改后照片.jpg')
    await t.act(t.as('handler'), { record: 'Finding', act: 'submit', id: round.finding, input: { causes: '未写明', measures: '重写', result: '已公示', fileIds: [file] } })
    const { id } = await t.store.em().findOneOrFail(Rectification, { findingId: round.finding })
    const { finding } = await t.graphql<{ finding: { rectifications: unknown } }>(
      t.as('head'), 'query ($id: ID!) { finding(id: $id) { rectifications { id files { id name } } } }', { id: round.finding })
    expect(finding.rectifications).toEqual([{ id, files: [{ id: file, name: '整改后照片.jpg' }] }])
    expect(await readers(file)).toEqual(['efficiency', 'otherHead', 'head', 'clerk'])
  })
})
