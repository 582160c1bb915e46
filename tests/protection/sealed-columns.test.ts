import { afterAll, beforeAll, expect, test } from 'vitest'
import { Applicant } from '../../api/domain/cases/index.ts'
import { configureProtection, keysFrom, rotateColumns } from '../../api/kernel/protection/index.ts'
import { DefineRecord, CityRecord, Text } from '../../api/kernel/records/index.ts'
import { internalAccess } from '../../api/kernel/access/index.ts'
import { caseDesk, type Desk } from '../cases/desk.ts'
import { TEST_SECRET } from '../support/office.ts'

const PHONE = '13966668888'
const ID_NUMBER = '35010219900307001X'

let t: Desk
let caseId: string
let applicantId: string
beforeAll(async () => {
  t = await caseDesk([], '2026-09-28 09:00')
  caseId = await t.register(await t.item(), { applicantName: '欧阳寻常', phone: PHONE, idNumber: ID_NUMBER })
  applicantId = (await t.case(caseId)).applicantId
})
const under = (secret: string, previous: string[] = []): void => configureProtection(keysFrom(secret, previous).identities)
afterAll(() => under(TEST_SECRET))

const row = async (): Promise<Record<string, unknown>> => (await t.store.em().execute<Record<string, unknown>[]>('select * from applicants where id = ?', [applicantId]))[0]!
const APPLICANT = 'query ($id: ID!) { case(id: $id) { applicant { name phone idNumber } } cases(filter: { number_contains: "" }) { items { applicant { phone } } } }'
const found = async (text: string): Promise<string[]> =>
  (await t.graphql<{ findCases: { id: string }[] }>(t.as('clerk'), 'query ($text: String!) { findCases(text: $text) { id } }', { text })).findCases.map(({ id }) => id)

test('phone and id number stand sealed in the database, and are read by those who may', async () => {
  const stored = await row()
  for (const value of [PHONE, ID_NUMBER]) {
    expect(JSON.stringify(stored)).not.toContain(value)
    expect(JSON.stringify(stored)).not.toContain(Buffer.from(value).toString('base64').slice(0, 12))
  }
  const seen = await t.graphql<{ case: { applicant: object }; cases: { items: { applicant: { phone: string } }[] } }>(t.as('clerk'), APPLICANT, { id: caseId })
  expect(seen.case.applicant).toEqual({ name: '欧阳寻常', phone: PHONE, idNumber: ID_NUMBER })
  expect(seen.cases.items.map(({ applicant }) => applicant.phone)).toContain(PHONE)
  const hidden = await t.graphql<{ case: { applicant: object } }>(t.as('efficiency'), APPLICANT, { id: caseId })
  expect(hidden.case.applicant).toEqual({ name: null, phone: null, idNumber: null })
  expect(await t.find(Applicant, applicantId)).toMatchObject({ phone: PHONE, idNumber: ID_NUMBER })
})

test('a case is found by the whole phone or id number, however it is written, and by no part of it', async () => {
  for (const text of [PHONE, '139 6666 8888', '+86 139-6666-8888', '１３９６６６６８８８８', ID_NUMBER, ID_NUMBER.toLowerCase()]) expect(await found(text)).toEqual([caseId])
  for (const text of [PHONE.slice(0, 7), PHONE.slice(4), ID_NUMBER.slice(0, 10), '()']) expect(await found(text)).not.toContain(caseId)
})

test('an applicant that is read and not changed is not written again; a changed phone is found under the new number', async () => {
  const before = await row()
  await t.store.transaction(async (em) => { await em.findOneOrFail(Applicant, applicantId) })
  expect(await row()).toEqual(before)
  await t.store.transaction(async (em) => { (await em.findOneOrFail(Applicant, applicantId)).phone = '13966669999' })
  expect([await found('13966669999'), await found(PHONE)]).toEqual([[caseId], []])
  expect((await row())['id_number']).toBe(before['id_number'])
  await t.store.transaction(async (em) => { (await em.findOneOrFail(Applicant, applicantId)).phone = PHONE })
})

test('a rotation brings every sealed value and what it is found by under the new key', async () => {
  const next = 'the secret that comes after the secret of the tests'
  under(next, [TEST_SECRET])
  expect(await found(PHONE)).toEqual([caseId])
  const rotate = async (): Promise<void> => { for (let some = -1; some !== 0;) some = await t.store.transaction((em) => rotateColumns(em, 2)) }
  await rotate()
  under(next)
  expect(await t.find(Applicant, applicantId)).toMatchObject({ phone: PHONE, idNumber: ID_NUMBER })
  expect([await found(PHONE), await found(ID_NUMBER)]).toEqual([[caseId], [caseId]])
  under(TEST_SECRET, [next])
  await rotate()
})

test('what is sealed for one column does not open in another', async () => {
  const { phone } = await row()
  await t.store.transaction((em) => em.execute('update applicants set id_number = ? where id = ?', [phone, applicantId]))
  await expect(t.find(Applicant, applicantId)).rejects.toThrow()
})

test('nothing can be asked of a sealed column', () => {
  class Guessable extends CityRecord { name!: string }
  Text({ label: ['名', 'Name'], max: 9, sealed: true, filter: ['contains'] })(Guessable.prototype, 'name')
  expect(() => DefineRecord({ label: ['甲', 'A'], plural: 'guessables', title: 'name', access: internalAccess, internal: true })(Guessable)).toThrow('is sealed')
})
