import { beforeEach, expect, test } from 'vitest'
import { Bureau, Department, StaffMember } from '../../api/domain/organization/index.ts'
import { actingAs, makeAccount, type Acting } from '../../api/kernel/access/index.ts'
import { JobRunner } from '../../api/kernel/jobs/index.ts'
import {
  configureMail, MailRefused, MailUncertain, Notification, notificationTemplate, notify, outboxJobs, OutboxMessage, type Mail, type Mailer,
} from '../../api/kernel/notifications/index.ts'
import { countRows } from '../../api/kernel/query/index.ts'
import { newId, specOf, type Declared, type Locale } from '../../api/kernel/records/index.ts'
import type { EntityManager, Store } from '../../api/kernel/store/index.ts'
import { testStore } from '../support/database.ts'

const came = notificationTemplate('parcels.came', ['包裹{code}到了', 'Parcel {code} has come'], ['有一个包裹', 'A parcel is waiting'])
const began = new Date('2026-09-28T09:00:00+08:00')

let store: Store
let now: Date
let bureauId: string
let departmentId: string
let made = 0
let sent: Mail[]
let failure: Error | undefined

const mailer: Mailer = {
  send: async (mail) => {
    if (failure) throw failure
    sent.push(mail)
  },
}
const runner = () => new JobRunner({ handlers: outboxJobs(mailer), now: () => now, transaction: (work) => store.transaction(work), report: () => 'e1' })
const have = (em: EntityManager, cls: Declared, values: object): { id: string } =>
  em.create(cls as never, { id: newId(now), version: 1, createdAt: now, updatedAt: now, ...values } as never, { persist: true })

beforeEach(async () => {
  store = await testStore()
  configureMail('https://office.example.gov.cn/admin/#')
  now = began
  sent = []
  failure = undefined
  const code = `NOTE${made++}`
  await store.transaction(async (em) => {
    for (const table of ['notifications', 'mail_resendings', 'outbox_messages', 'jobs']) await em.execute(`delete from ${table}`)
    bureauId = have(em, Bureau, { code, name: code, shortName: code, documentPrefix: code, dissolved: false }).id
    departmentId = have(em, Department, { bureauId, name: '收发室', kind: 'INTERNAL', place: 1, abolished: false }).id
  })
})

interface Of { mailOff?: boolean; left?: boolean; account?: boolean; locale?: Locale }
/** Somebody who works here, with an account, and with an address if one is given. */
const staff = (email?: string, { mailOff = false, left = false, account = true, locale = 'zh' }: Of = {}): Promise<{ id: string; bureauId: string }> =>
  store.transaction(async (em) => {
    const number = `n${made++}`
    const { id } = have(em, StaffMember, { bureauId, departmentId, number, name: '收件人', email, mailOff, left })
    await em.flush()
    if (account) await makeAccount(em, { login: `${bureauId}-${number}`, name: '收件人', staffId: id, bureauId, locale }, now)
    return { id, bureauId }
  })
const tell = (to: Awaited<ReturnType<typeof staff>>[], more: { uniqueKey?: string } = {}) =>
  store.transaction((em) => notify(em, { template: came, facts: { code: 'P-1' }, to, subject: { type: 'Parcel', id: newId(now) }, now, ...more }))
const messages = () => store.transaction((em) => em.find(OutboxMessage, {}, { orderBy: { id: 'asc' } }))
const as = (staffId: string, covered?: string): Acting => actingAs({
  kind: 'USER', userId: newId(now), staffId, name: '李四', bureauId, grants: [{ role: 'STAFF', bureauId }, { role: 'SYSTEM_ADMIN' }], locale: 'zh',
  covering: covered ? [{ staffId: covered, departmentId: newId(now), coverPeriodId: newId(now) }] : [],
})
const seenBy = (acting: Acting) => countRows(store.em().getKysely(), specOf(Notification), acting, true)

test('everyone told finds it, in both languages; nobody else does, whatever his rights; whoever covers the post does', async () => {
  const [one, two] = [await staff(), await staff()]
  expect(await tell([one, two])).toBe(2)
  const [stored] = await store.transaction((em) => em.find(Notification, { recipientId: one.id }))
  expect(stored).toMatchObject({ kind: 'parcels.came', text: '包裹P-1到了', textEn: 'Parcel P-1 has come', read: false, subjectType: 'Parcel' })
  expect(await seenBy(as(one.id))).toBe(1)
  expect(await seenBy(as(newId(now)))).toBe(0)
  expect(await seenBy(as(newId(now), two.id))).toBe(1)
})

test('the same thing is told once', async () => {
  const one = await staff('one@example.gov.cn')
  expect(await tell([one], { uniqueKey: 'due:1' })).toBe(1)
  expect(await tell([one, await staff()], { uniqueKey: 'due:1' })).toBe(1)
  expect(await tell([one])).toBe(1)
  expect(await tell([one])).toBe(1)
  expect(await seenBy(as(one.id))).toBe(3)
  expect(await messages()).toHaveLength(3)
})

test('what is told in an act that fails is never told', async () => {
  const one = await staff('one@example.gov.cn')
  await expect(store.transaction(async (em) => {
    await notify(em, { template: came, facts: { code: 'P-1' }, to: [one], now })
    throw new Error('refused')
  })).rejects.toThrow('refused')
  await runner().tick()
  expect(await seenBy(as(one.id))).toBe(0)
  expect(sent).toEqual([])
})

const FOOT = '这是系统自动发送的提醒。不再接收：右上角本人菜单 → 邮件提醒。'

test('a mail goes once to those with an address, in their own language, leads to the console and holds no fact', async () => {
  await tell([await staff('one@example.gov.cn'), await staff(), await staff('two@example.gov.cn', { locale: 'en' })])
  await runner().tick()
  await runner().tick()
  const [message] = await messages()
  expect(sent).toHaveLength(2)
  expect(sent).toContainEqual({
    id: message!.id, to: 'one@example.gov.cn', subject: '【问效】有一个包裹', body: `有一个包裹\n\nhttps://office.example.gov.cn/admin/#/Notification\n\n${FOOT}\n`,
  })
  expect(sent.find(({ to }) => to === 'two@example.gov.cn')).toMatchObject({ subject: 'Wenxiao: A parcel is waiting' })
  expect(JSON.stringify(sent)).not.toContain('P-1')
  expect(message).toMatchObject({ state: 'SENT', attempts: 1, sentAt: now, failure: null })
})

test('nobody gets mail who wants none, has left, or has no account', async () => {
  await tell([
    await staff('off@example.gov.cn', { mailOff: true }), await staff('left@example.gov.cn', { left: true }), await staff('none@example.gov.cn', { account: false }),
  ])
  expect(await messages()).toEqual([])
})

test('a mail waits for a server that does not answer, and is let go when the server refuses it', async () => {
  await tell([await staff('one@example.gov.cn')])
  failure = new Error('no route')
  await runner().tick()
  expect((await messages())[0]).toMatchObject({ state: 'WAITING', attempts: 1, failure: 'no route' })
  now = new Date(now.getTime() + 10_000)
  failure = new MailRefused('no such mailbox')
  await runner().tick()
  expect((await messages())[0]).toMatchObject({ state: 'REFUSED', attempts: 2, failure: 'no such mailbox' })
  now = new Date(now.getTime() + 3_600_000)
  failure = undefined
  await runner().tick()
  expect(sent).toEqual([])
})

test('a mail is given up after six tries over some hours, and the system administrator sees it', async () => {
  await tell([await staff('one@example.gov.cn')])
  failure = new Error('no route')
  for (let hour = 0; hour < 20; hour++) {
    await runner().tick()
    now = new Date(now.getTime() + 3_600_000)
  }
  expect((await messages())[0]).toMatchObject({ state: 'GIVEN_UP', attempts: 6, failure: 'no route' })
  const seen = (role: string) => countRows(store.em().getKysely(), specOf(OutboxMessage), actingAs({
    kind: 'USER', userId: newId(now), name: '管理员', bureauId, grants: [{ role, bureauId }], locale: 'zh', covering: [],
  }), { field: 'state', is: 'eq', value: 'GIVEN_UP' })
  expect(await seen('SYSTEM_ADMIN')).toBe(1)
  expect(await seen('STAFF')).toBe(0)
})

test('a mail that a process left half sent is not sent a second time', async () => {
  await tell([await staff('one@example.gov.cn')])
  const dying = new JobRunner({
    handlers: outboxJobs(mailer), now: () => now, report: () => 'e1',
    transaction: (work) => (sent.length > 0 ? Promise.reject(new Error('the process is gone')) : store.transaction(work)),
  })
  await expect(dying.tick()).rejects.toThrow('gone')
  expect((await messages())[0]).toMatchObject({ state: 'SENDING' })
  now = new Date(now.getTime() + 3_600_000)
  await runner().tick()
  expect(sent).toHaveLength(1)
  expect((await messages())[0]).toMatchObject({ state: 'UNKNOWN' })
})

test('a mail that the server may have is not sent a second time', async () => {
  await tell([await staff('one@example.gov.cn')])
  failure = new MailUncertain('hung up')
  await runner().tick()
  failure = undefined
  now = new Date(now.getTime() + 3_600_000)
  await runner().tick()
  expect(sent).toEqual([])
  expect((await messages())[0]).toMatchObject({ state: 'UNKNOWN', failure: 'hung up' })
})

test('an office that sends no mail writes none', async () => {
  configureMail(undefined)
  expect(await tell([await staff('one@example.gov.cn')])).toBe(1)
  expect(await messages()).toEqual([])
})

test('what is left in the outbox of an office that no longer sends mail is marked, and forgotten in time', async () => {
  await tell([await staff('one@example.gov.cn')])
  const quiet = new JobRunner({ handlers: outboxJobs(undefined), now: () => now, transaction: (work) => store.transaction(work), report: () => 'e1' })
  await quiet.tick()
  expect((await messages())[0]).toMatchObject({ state: 'NO_CHANNEL' })
  await quiet.prepare()
  now = new Date(now.getTime() + 32 * 24 * 3_600_000)
  await quiet.tick()
  expect(await messages()).toEqual([])
})
