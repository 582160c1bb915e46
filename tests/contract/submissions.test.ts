import { beforeAll, describe, expect, test } from 'vitest'
import { actingOfClient, type Acting } from '../../api/kernel/access/index.ts'
import { savePlain, type PlainRequest } from '../../api/kernel/lifecycle/index.ts'
import { newId, specOf } from '../../api/kernel/records/index.ts'
import { formFields } from '../../api/kernel/schema/input-types.ts'
import { Department } from '../../api/domain/organization/index.ts'
import { caseDesk, type Desk } from '../cases/desk.ts'

let t: Desk
beforeAll(async () => { t = await caseDesk(['fuxin', 'sample-office']) })

const client = (...scopes: string[]): Acting => actingOfClient({ id: newId(t.now()), name: '平台', bureauId: t.bureauId, scopes })
const manager = (): Acting => t.as('efficiency', { grants: [{ role: 'SYSTEM_ADMIN', bureauId: t.bureauId }] })
const plain = (own: Partial<PlainRequest>): PlainRequest => ({
  spec: specOf(Department), fields: formFields(specOf(Department), own.id ? 'update' : 'create'), input: { name: `科${newId(t.now())}`, kind: 'INTERNAL', place: 1 }, ...own,
})

describe('a program', () => {
  test('must say what is the same submission, in acts and in plain records', async () => {
    const request = { record: 'Case', act: 'register', input: { itemId: await t.item(), applicantName: '刘申请', handlerId: t.staff.handler } }
    const registrar = client('cases.register', 'catalogue.read', 'organization.read')
    expect(await t.refused(registrar, request)).toBe('IDEMPOTENCY_KEY_MISSING')
    await t.act(registrar, { ...request, idempotencyKey: newId(t.now()) })
    const acting = client('organization.manage', 'organization.directory')
    expect((await savePlain(t.office, acting, plain({}))).rejection?.code).toBe('IDEMPOTENCY_KEY_MISSING')
    expect((await savePlain(t.office, acting, plain({ idempotencyKey: newId(t.now()) }))).rejection).toBeUndefined()
  })
})

test('a program that pushes cases says what is the same submission, and what it sends again does nothing twice', async () => {
  t.clock('2026-09-28 09:00')
  const itemId = await t.item({ source: 'PROVINCIAL' })
  const platform = client('cases.import', 'cases.read', 'catalogue.read')
  interface Answer { known: boolean; case: { id: string; version: number; state: string } | null; rejection: { code: string } | null }
  const push = async (idempotencyKey: string | null, told: object = {}): Promise<Answer> => (await t.graphql<{ pushProvincialCase: Answer }>(platform, `
    mutation ($idempotencyKey: String, $input: ImportedCaseInput!) { pushProvincialCase(idempotencyKey: $idempotencyKey, input: $input) {
      known case { id version state } rejection { code } } }`, {
    idempotencyKey, input: { externalNumber: 'SB-1', itemId, applicantName: '陈二', status: 'RECEIVED', receivedAt: '2026-09-25T01:10:00Z', ...told },
  })).pushProvincialCase
  expect(await push(null)).toMatchObject({ case: null, rejection: { code: 'IDEMPOTENCY_KEY_MISSING' } })
  const [first, again] = [await push('one'), await push('one')]
  expect([first.known, again.known, again.case]).toEqual([false, true, first.case])
  const accepted = { status: 'ACCEPTED', acceptedAt: '2026-09-26T01:10:00Z' }
  expect(await push('one', accepted)).toMatchObject({ case: null, rejection: { code: 'IDEMPOTENCY_KEY_REUSED' } })
  expect(await push('two', accepted)).toMatchObject({ known: true, case: { id: first.case!.id, state: 'ACCEPTED' } })
})

test('what was sent again is answered as the first time, even where the act has put the row out of reach', async () => {
  const id = await t.accepted(await t.item())
  const request = { record: 'Case', act: 'transfer', id, input: { handlerId: t.staff.stranger, reason: '职责划转' }, idempotencyKey: newId(t.now()) }
  expect(await t.act(t.as('handler'), request)).toBe(id)
  expect(await t.refused(t.as('handler'), { ...request, idempotencyKey: newId(t.now()) })).toBe('NOT_FOUND')
  expect(await t.act(t.as('handler'), request)).toBe(id)
})

test('of two who change a plain record at once one is told, on either store', async () => {
  const { id } = (await savePlain(t.office, manager(), plain({})))
  const version = (await t.find(Department, id!)).version
  const answers = await Promise.all(['甲', '乙'].map((office) => savePlain(t.office, manager(), plain({ id, version, input: { office } }))))
  expect(answers.map(({ rejection }) => rejection?.code ?? 'DONE').sort()).toEqual(['CONFLICT', 'DONE'])
})

test('a record’s history is told in the order of time, refused tries of another chain among it', async () => {
  const item = await t.item()
  t.clock('2026-09-28 09:01')
  const caseId = await t.register(item)
  t.clock('2026-09-28 09:02')
  await t.refused(t.as('handler', { bureauId: undefined }), { record: 'Case', act: 'accept', id: caseId, version: 99 })
  t.clock('2026-09-28 09:03')
  await t.on('handler', 'accept', caseId)
  const { case: read } = await t.graphql<{ case: { history: { act: string; outcome: string }[] } }>(t.as('handler'), `{ case(id: "${caseId}") { history { act outcome } } }`)
  expect(read.history).toEqual([{ act: 'register', outcome: 'DONE' }, { act: 'accept', outcome: 'REJECTED' }, { act: 'accept', outcome: 'DONE' }])
})
