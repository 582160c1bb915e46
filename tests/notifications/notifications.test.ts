import { beforeEach, expect, test } from 'vitest'
import { Bureau } from '../../api/domain/organization/index.ts'
import { actingAs, type Acting } from '../../api/kernel/access/index.ts'
import { JobRunner } from '../../api/kernel/jobs/index.ts'
import { MailRefused, Notification, notificationTemplate, notify, outboxJobs, OutboxMessage, type Mail, type Mailer } from '../../api/kernel/notifications/index.ts'
import { countRows } from '../../api/kernel/query/index.ts'
import { newId, specOf } from '../../api/kernel/records/index.ts'
import type { Store } from '../../api/kernel/store/index.ts'
import { testStore } from '../support/database.ts'

const came = notificationTemplate('parcels.came', ['包裹{code}到了', 'Parcel {code} has come'], ['有一个包裹', 'A parcel is waiting'])
const began = new Date('2026-09-28T09:00:00+08:00')

let store: Store
let now: Date
let bureauId: string
let made = 0
let sent: Mail[]
let failure: Error | undefined

const mailer: Mailer = {
  send: async (mail) => {
    if (failure) throw failure
    sent.push(mail)
  },
  close: () => {},
}
const runner = () => new JobRunner({
  handlers: outboxJobs(mailer, 'https://office.example.gov.cn'), now: () => now, transaction: (work) => store.transaction(work), report: () => 'e1',
})

beforeEach(async () => {
  store = await testStore()
  now = began
  sent = []
  failure = undefined
  bureauId = newId(now)
  const code = `NOTE${made++}`
  await store.transaction(async (em) => {
    for (const table of ['notifications', 'outbox_messages', 'jobs']) await em.execute(`delete from ${table}`)
    em.create(Bureau, { id: bureauId, version: 1, createdAt: now, updatedAt: now, code, name: code, shortName: code, documentPrefix: code, dissolved: false } as never)
  })
})

const staff = (mail?: string) => ({ id: newId(now), bureauId, mail })
const tell = (to: ReturnType<typeof staff>[], more: { uniqueKey?: string } = {}) =>
  store.transaction((em) => notify(em, { template: came, facts: { code: 'P-1' }, to, subject: { type: 'Parcel', id: newId(now) }, now, ...more }))
const messages = () => store.transaction((em) => em.find(OutboxMessage, {}, { orderBy: { id: 'asc' } }))
const as = (staffId: string, covered?: string): Acting => actingAs({
  kind: 'USER', userId: newId(now), staffId, name: '李四', bureauId, grants: [{ role: 'STAFF', bureauId }, { role: 'SYSTEM_ADMIN' }], locale: 'zh',
  covering: covered ? [{ staffId: covered, departmentId: newId(now), coverPeriodId: newId(now) }] : [],
})
const seenBy = (acting: Acting) => countRows(store.em().getKysely(), specOf(Notification), acting, true)

test('everyone told finds it, in both languages; nobody else does, whatever his rights; whoever covers the post does', async () => {
  const [one, two] = [staff(), staff()]
  expect(await tell([one, two])).toBe(2)
  const [stored] = await store.transaction((em) => em.find(Notification, { recipientId: one.id }))
  expect(stored).toMatchObject({ kind: 'parcels.came', text: '包裹P-1到了', textEn: 'Parcel P-1 has come', read: false, subjectType: 'Parcel' })
  expect(await seenBy(as(one.id))).toBe(1)
  expect(await seenBy(as(newId(now)))).toBe(0)
  expect(await seenBy(as(newId(now), two.id))).toBe(1)
})

test('the same thing is told once', async () => {
  const one = staff('one@example.gov.cn')
  expect(await tell([one], { uniqueKey: 'due:1' })).toBe(1)
  expect(await tell([one, staff()], { uniqueKey: 'due:1' })).toBe(1)
  expect(await tell([one])).toBe(1)
  expect(await tell([one])).toBe(1)
  expect(await seenBy(as(one.id))).toBe(3)
  expect(await messages()).toHaveLength(3)
})

test('what is told in an act that fails is never told', async () => {
  const one = staff('one@example.gov.cn')
  await expect(store.transaction(async (em) => {
    await notify(em, { template: came, facts: { code: 'P-1' }, to: [one], now })
    throw new Error('refused')
  })).rejects.toThrow('refused')
  await runner().tick()
  expect(await seenBy(as(one.id))).toBe(0)
  expect(sent).toEqual([])
})

test('a mail goes once to those with an address, and holds no fact', async () => {
  await tell([staff('one@example.gov.cn'), staff()])
  await runner().tick()
  await runner().tick()
  const [message] = await messages()
  expect(sent).toEqual([{
    id: message!.id, to: 'one@example.gov.cn', subject: '有一个包裹 / A parcel is waiting', body: '有一个包裹\nA parcel is waiting\n\nhttps://office.example.gov.cn\n',
  }])
  expect(message).toMatchObject({ state: 'SENT', attempts: 1, sentAt: now })
})

test('a mail waits for a server that does not answer, and is let go when the server refuses it', async () => {
  await tell([staff('one@example.gov.cn')])
  failure = new Error('no route')
  await runner().tick()
  expect((await messages())[0]).toMatchObject({ state: 'WAITING', attempts: 1 })
  now = new Date(now.getTime() + 10_000)
  failure = new MailRefused('no such mailbox')
  await runner().tick()
  expect((await messages())[0]).toMatchObject({ state: 'REFUSED', attempts: 2 })
  now = new Date(now.getTime() + 3_600_000)
  failure = undefined
  await runner().tick()
  expect(sent).toEqual([])
})

test('without a mail server notifications stay inside, and nothing piles up', async () => {
  await tell([staff('one@example.gov.cn')])
  const quiet = new JobRunner({ handlers: outboxJobs(undefined), now: () => now, transaction: (work) => store.transaction(work), report: () => 'e1' })
  await quiet.tick()
  expect((await messages())[0]).toMatchObject({ state: 'NO_CHANNEL' })
  await quiet.prepare()
  now = new Date(now.getTime() + 32 * 24 * 3_600_000)
  await quiet.tick()
  expect(await messages()).toEqual([])
})
