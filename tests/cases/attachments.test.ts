import { beforeAll, describe, expect, test } from 'vitest'
import { Delivery } from '../../api/domain/cases/index.ts'
import { StoredFile } from '../../api/kernel/files/index.ts'
import { opens, uploaded } from '../support/upload.ts'
import { caseDesk, type Desk } from './desk.ts'

let t: Desk
let item: string
beforeAll(async () => {
  t = await caseDesk([], '2026-09-28 09:00')
  item = await t.item()
})

const FILES = 'query ($id: ID!) { case(id: $id) { files { id name } deliveries { files { id } } } }'
interface Seen { case: { files: { id: string }[] | null; deliveries: { files: { id: string }[] | null }[] } }

describe('what is attached to a case', () => {
  test('is the decision and the signed receipt, read with the case by those who see applicants', async () => {
    const id = await t.accepted(item)
    const [permit, receipt] = [await uploaded(t, 'handler'), await uploaded(t, 'clerk')]
    await t.on('handler', 'grant', id, { outcome: '准予登记。', fileIds: [permit] })
    await t.on('clerk', 'deliver', id, { signedFor: true, fileIds: [receipt] })
    const { case: seen } = await t.graphql<Seen>(t.as('head'), FILES, { id })
    expect(seen).toMatchObject({ files: [{ id: permit }], deliveries: [{ files: [{ id: receipt }] }] })
    for (const file of [permit, receipt]) {
      expect([await opens(t, 'head', file), await opens(t, 'leader', file), await opens(t, 'efficiency', file), await opens(t, 'stranger', file)]).toEqual([true, true, false, false])
    }
    const [delivery] = await t.store.em().find(Delivery, { caseId: id })
    expect(await t.find(StoredFile, receipt)).toMatchObject({ subjectType: 'Delivery', subjectId: delivery!.id })
  })

  test('belongs to a refusal and to the notice of it just as well', async () => {
    const id = await t.accepted(item)
    const [order, receipt] = [await uploaded(t, 'bureauHead'), await uploaded(t, 'handler')]
    await t.on('handler', 'proposeRefusal', id, { ground: 'AGAINST_LAW', reasons: '不符合条件。', legalBasis: '《社会团体登记管理条例》第十三条' })
    await t.on('bureauHead', 'refuse', id, { opinion: '同意。', fileIds: [order] })
    await t.on('handler', 'serveRefusalNotice', id, {
      fileIds: [receipt], reconsiderationBody: '市政府', reconsiderationLimit: '60日', court: '区法院', litigationLimit: '六个月',
    })
    const { case: seen } = await t.graphql<Seen>(t.as('handler'), FILES, { id })
    expect(seen).toMatchObject({ files: [{ id: order }], deliveries: [{ files: [{ id: receipt }] }] })
  })

  test('is one\'s own upload', async () => {
    const id = await t.accepted(item)
    expect(await t.refusedOn('handler', 'grant', id, { fileIds: [await uploaded(t, 'clerk')] })).toBe('VALIDATION')
  })
})
