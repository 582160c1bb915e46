import { afterAll, beforeAll, expect, test } from 'vitest'
import { actingAs } from '../../api/kernel/access/index.ts'
import { JobRunner } from '../../api/kernel/jobs/index.ts'
import { OutboxMessage, outboxJobs, smtpMailer } from '../../api/kernel/notifications/index.ts'
import { mailSink, type MailSink } from '../support/mail-sink.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

let t: TestOffice
let sink: MailSink
let runner: JobRunner

beforeAll(async () => {
  t = await testOffice()
  sink = await mailSink()
  await t.store.transaction((em) => em.execute('delete from jobs'))
  runner = new JobRunner({
    handlers: outboxJobs(smtpMailer({ url: sink.url, from: '效能办 <office@example.gov.cn>' })), now: t.now, transaction: t.office.transaction, report: () => 'e1',
  })
})
afterAll(() => sink.close())

const administrator = (bureauId = t.bureauId) => actingAs({
  kind: 'USER', userId: t.staff.clerk, name: '系统管理员', bureauId, grants: [{ role: 'SYSTEM_ADMIN', bureauId }], locale: 'zh', covering: [],
})
const mail = (state: string): Promise<OutboxMessage> => t.have(OutboxMessage, {
  recipientId: t.staff.stranger, to: 'sun@example.gov.cn', subject: '【问效】有一项时限即将届满', body: '……', state, attempts: 6, failure: 'connect ECONNREFUSED',
})
const order = (messageId: string) => ({ record: 'MailResending', act: 'order', input: { messageId } })

test.each(['GIVEN_UP', 'REFUSED', 'UNKNOWN', 'NO_CHANNEL'])('a mail that ended as %s is sent again by the administrator, with its tries counted anew', async (state) => {
  const { id } = await mail(state)
  const before = sink.received.length
  await t.act(administrator(), order(id))
  expect(await t.find(OutboxMessage, id)).toMatchObject({ state: 'WAITING', attempts: 0, failure: null })
  await runner.tick()
  expect(sink.received.slice(before)).toHaveLength(1)
  expect(await t.find(OutboxMessage, id)).toMatchObject({ state: 'SENT', attempts: 1 })
})

test('one that waits or went out is not; nor by anybody else, nor of another bureau', async () => {
  for (const state of ['WAITING', 'SENDING', 'SENT']) expect(await t.refused(administrator(), order((await mail(state)).id))).toBe('MAIL_NOT_TO_RESEND')
  const { id } = await mail('GIVEN_UP')
  expect(await t.refused(t.as('efficiency'), order(id))).toBe('FORBIDDEN')
  const other = await testOffice()
  expect(await t.refused(administrator(other.bureauId), order(id))).toBe('VALIDATION')
  expect(await t.find(OutboxMessage, id)).toMatchObject({ state: 'GIVEN_UP', attempts: 6 })
})

test('one that was sent again is forgotten in time like any other', async () => {
  const { id } = await mail('GIVEN_UP')
  await t.act(administrator(), order(id))
  const purge = outboxJobs(undefined).filter(({ schedule }) => schedule)
  const later = new JobRunner({ handlers: purge, now: t.now, transaction: t.office.transaction, report: (error) => { throw error } })
  await later.prepare()
  t.clock('2026-11-10 09:00')
  await later.tick()
  expect(await t.store.em().findOne(OutboxMessage, { id })).toBeNull()
})
