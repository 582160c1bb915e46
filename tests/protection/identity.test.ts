import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actingAs, isRefusal, type Acting } from '../../api/kernel/access/index.ts'
import { auditSeal, configureAudit, verifyAudit } from '../../api/kernel/audit/index.ts'
import {
  configureProtection, eraseIdentity, keysFrom, maskedIdentities, openIdentity, openingsOf, replaceIdentity, rotateIdentities, storeIdentity, subjectsWith,
  type Cipher, type Opening,
} from '../../api/kernel/protection/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import { TEST_SECRET, testOffice, type TestOffice } from '../support/office.ts'

const MINUTE = 60_000
const ring = keysFrom(TEST_SECRET).identities
const turned = keysFrom('the next secret', [TEST_SECRET]).identities
let city: TestOffice
let now: Date
let serial = 0

beforeAll(async () => {
  city = await testOffice()
  now = city.now()
})
beforeEach(() => configureProtection(ring))
afterAll(() => configureProtection(ring))

/** Somebody nobody else is, so that a look through the whole database means something. */
const aPerson = () => ({ name: `欧阳${(serial += 1)}号`, phone: `138${String(10_000_000 + serial)}`, idNumber: `1101011990030${String(10_000 + serial)}` })

async function anIdentity(values = aPerson()): Promise<{ id: string; subjectId: string; values: ReturnType<typeof aPerson> }> {
  const subjectId = newId(now)
  const id = await city.store.transaction((em) => storeIdentity(em, { bureauId: city.bureauId, subjectType: 'Complaint', subjectId, values, now }))
  return { id, subjectId, values }
}
const officer = (own: Partial<Acting> = {}): Acting => city.as('complaints', { userId: newId(now), ...own })
const open = (id: string, own: Partial<Opening> = {}, acting = officer()) =>
  city.store.transaction((em) => openIdentity(em, acting, { id, reason: '核实投诉内容', now, handler: true, ...own }))
const codeOf = (answer: object): string | undefined => (isRefusal(answer) ? answer.code : undefined)
const entriesOf = (subjectId: string): Promise<object[]> => city.store.em().execute('select * from audit_entries where record_id = ?', [subjectId])

describe.each<Cipher>(['AES-256-GCM', 'SM4-CTR-HMAC-SM3'])('an identity sealed with %s', (cipher) => {
  beforeEach(() => configureProtection(ring, cipher))

  test('stands nowhere in the database in readable form, and opens with cause', async () => {
    const { id, values } = await anIdentity()
    const tables: { table_name: string }[] = await city.store.em().execute(`select table_name from information_schema.tables where table_schema = 'public'`)
    for (const { table_name } of tables) {
      const rows = JSON.stringify(await city.store.em().execute(`select * from "${table_name}"`))
      expect(Object.values(values).filter((value) => rows.includes(value)).map((value) => `${table_name}: ${value}`)).toEqual([])
    }
    expect(await open(id)).toEqual(values)
  })

  test('is found by the exact value, in its bureau, and by nothing less', async () => {
    const { subjectId, values } = await anIdentity()
    const found = (kind: 'name' | 'phone' | 'idNumber', value: string, bureauId = city.bureauId) => subjectsWith(city.store.em(), bureauId, kind, value)
    for (const kind of ['name', 'phone', 'idNumber'] as const) expect(await found(kind, values[kind])).toEqual([{ subjectType: 'Complaint', subjectId }])
    expect(await found('phone', values.phone.slice(0, -1))).toEqual([])
    expect(await found('phone', values.phone, newId(now))).toEqual([])
  })

  test('is shown masked without being opened', async () => {
    const { id, subjectId, values } = await anIdentity()
    expect((await maskedIdentities(city.store.em(), [id])).get(id)).toEqual({
      name: '欧***', phone: `138****${values.phone.slice(-4)}`, idNumber: `110*************${values.idNumber.slice(-2)}`,
    })
    expect(await openingsOf(city.store.em(), subjectId)).toEqual([])
  })

  test('is replaced as a whole', async () => {
    const { id, subjectId, values } = await anIdentity()
    const other = aPerson()
    await city.store.transaction((em) => replaceIdentity(em, id, other, now))
    expect(await open(id)).toEqual(other)
    expect(await subjectsWith(city.store.em(), city.bureauId, 'phone', values.phone)).toEqual([])
    expect(await subjectsWith(city.store.em(), city.bureauId, 'phone', other.phone)).toEqual([{ subjectType: 'Complaint', subjectId }])
  })

  test('comes under the new key by rotation, readable and found all the while', async () => {
    const [one] = await Promise.all(Array.from({ length: 5 }, () => anIdentity()))
    const undone = new Error('undone')
    const rotation = city.store.transaction(async (em) => {
      const readable = async (): Promise<void> => {
        expect((await maskedIdentities(em, [one!.id])).get(one!.id)).toMatchObject({ phone: `138****${one!.values.phone.slice(-4)}` })
        expect(await subjectsWith(em, city.bureauId, 'phone', one!.values.phone)).toHaveLength(1)
      }
      configureProtection(turned, cipher)
      await readable()
      while ((await rotateIdentities(em, 2)) > 0) await readable()
      configureProtection(keysFrom('the next secret').identities, cipher)
      await readable()
      expect(await em.execute(`select 1 from protected_identities where sealed->>'keyId' = ?`, [ring.current])).toEqual([])
      // The database is shared: what others sealed must open for them afterwards.
      throw undone
    })
    await expect(rotation).rejects.toBe(undone)
  })

  test('is forgotten by erasure, and the audit log still verifies', async () => {
    const { id, subjectId, values } = await anIdentity()
    await open(id)
    await city.store.transaction((em) => eraseIdentity(em, id, now))
    expect(codeOf(await open(id))).toBe('NOT_FOUND')
    expect(await maskedIdentities(city.store.em(), [id])).toEqual(new Map())
    expect(await subjectsWith(city.store.em(), city.bureauId, 'phone', values.phone)).toEqual([])
    expect(await openingsOf(city.store.em(), subjectId)).toHaveLength(1)
    expect((await verifyAudit(city.store.em())).broken.filter(({ chain }) => chain === city.bureauId)).toEqual([])
  })
})

test('a sealed text that was copied into another row does not open there', async () => {
  const [mine, other] = [await anIdentity(), await anIdentity()]
  await city.store.em().execute('update protected_identities set sealed = (select sealed from protected_identities where id = ?) where id = ?', [other.id, mine.id])
  await expect(open(mine.id)).rejects.toThrow()
  expect(await openingsOf(city.store.em(), mine.subjectId)).toEqual([])
})

describe('opening an identity', () => {
  const second = { id: newId(new Date(0)), name: '陈主任' }
  const fresh = () => ({ handler: false, approvedBy: second, signedInAt: new Date(now.getTime() - 10 * MINUTE) })

  test('is written down for good: who, when, why; and in the audit log, without a word of whom', async () => {
    const { id, subjectId, values } = await anIdentity()
    const acting = officer()
    await open(id, { ...fresh(), reason: '  电话回访核实  ' }, acting)
    expect(await openingsOf(city.store.em(), subjectId)).toEqual([
      { at: now, userId: acting.userId, userName: acting.name, approvedById: second.id, reason: '电话回访核实' },
    ])
    const entries = await entriesOf(subjectId)
    expect(entries).toMatchObject([{ act: 'openIdentity', actor_id: acting.userId, chain: city.bureauId }])
    for (const value of Object.values(values)) expect(JSON.stringify(entries)).not.toContain(value)
    for (const statement of [`update identity_openings set reason = 'x'`, 'delete from identity_openings', 'truncate identity_openings']) {
      await expect(city.store.transaction((em) => em.execute(statement))).rejects.toThrow('insert-only')
    }
  })

  test.each<[string, () => Partial<Opening>, string | undefined]>([
    ['as the handler with a reason', () => ({}), undefined],
    ['without a reason', () => ({ reason: '   看看   ' }), 'OPENING_NEEDS_REASON'],
    ['as somebody else, alone', () => ({ ...fresh(), approvedBy: undefined }), 'OPENING_NEEDS_SECOND_PERSON'],
    ['as somebody else with consent and a fresh sign-in', fresh, undefined],
    ['as somebody else with a stale sign-in', () => ({ ...fresh(), signedInAt: new Date(now.getTime() - 10 * MINUTE - 1) }), 'OPENING_NEEDS_FRESH_SIGN_IN'],
    ['as somebody else without a known sign-in', () => ({ ...fresh(), signedInAt: undefined }), 'OPENING_NEEDS_FRESH_SIGN_IN'],
  ])('%s', async (_, own, code) => {
    const { id, subjectId } = await anIdentity()
    expect(codeOf(await open(id, own()))).toBe(code)
    expect(await openingsOf(city.store.em(), subjectId)).toHaveLength(code ? 0 : 1)
  })

  test('with one’s own consent as the second person is refused', async () => {
    const { id } = await anIdentity()
    const acting = officer()
    expect(codeOf(await open(id, { ...fresh(), approvedBy: { id: acting.userId!, name: acting.name } }, acting))).toBe('OPENING_NEEDS_SECOND_PERSON')
  })

  test('reads alike for a missing, an erased and a foreign identity, and for whoever has no right', async () => {
    const { id } = await anIdentity()
    const foreign = actingAs({ kind: 'USER', userId: newId(now), name: '外单位', bureauId: newId(now), grants: [{ role: 'COMPLAINT_OFFICER', bureauId: newId(now) }], covering: [], locale: 'zh' })
    const answers = [await open(newId(now)), await open(id, {}, foreign), await open(id, {}, city.as('handler', { userId: newId(now), grants: [] })), await open(id, {}, city.public), await open(id, {}, city.system)]
    expect(answers.map(codeOf)).toEqual(answers.map(() => 'NOT_FOUND'))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  test('shows nothing if the audit log cannot be written', async () => {
    const { id, subjectId } = await anIdentity()
    const configured = auditSeal()
    configureAudit({ ...configured, keys: [] })
    await expect(open(id)).rejects.toThrow('no key')
    configureAudit(configured)
    expect(await openingsOf(city.store.em(), subjectId)).toEqual([])
    expect(await entriesOf(subjectId)).toEqual([])
  })
})
