import { afterAll, beforeAll, expect, test } from 'vitest'
import { StaffMember } from '../../api/domain/organization/index.ts'
import { actingAs, makeAccount } from '../../api/kernel/access/index.ts'
import { JobRunner } from '../../api/kernel/jobs/index.ts'
import { configureMail, Notification, notificationTemplate, notify, outboxJobs, OutboxMessage, smtpMailer } from '../../api/kernel/notifications/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import { mailSink, type MailSink } from '../support/mail-sink.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

let t: TestOffice
let sink: MailSink
let runner: JobRunner

beforeAll(async () => {
  t = await testOffice({ packs: ['fuxin', 'sample-office'] })
  sink = await mailSink()
  configureMail('https://office.example.gov.cn/admin/#')
  runner = new JobRunner({
    handlers: outboxJobs(smtpMailer({ url: sink.url, from: '效能办 <office@example.gov.cn>' })), now: t.now, transaction: t.office.transaction, report: () => 'e1',
  })
  await t.store.transaction(async (em) => {
    await makeAccount(em, { login: `mail-${t.bureauId}`, name: '孙邻科', staffId: t.staff.stranger, bureauId: t.bureauId, locale: 'en' }, t.now())
  })
})
afterAll(async () => {
  configureMail(undefined)
  await sink.close()
})

const administrator = () => actingAs({
  kind: 'USER', userId: t.staff.clerk, name: '系统管理员', bureauId: t.bureauId, grants: [{ role: 'SYSTEM_ADMIN', bureauId: t.bureauId }], locale: 'zh', covering: [],
})
const UPDATE = 'mutation ($id: ID!, $version: Int!, $input: UpdateStaffMemberInput!) { updateStaffMember(id: $id, version: $version, input: $input) { rejection { code fields { path } } } }'
const SET = 'mutation ($input: OwnMailInput!) { setOwnMail(input: $input) { email mailOff rejection { fields { path text } } } }'

async function assigned(): Promise<string> {
  const id = await t.act(t.as('complaints'), {
    record: 'Complaint', act: 'register', input: {
      kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'LETTER', matter: '办件拖延', content: '多次催问无果。', identityProtection: 'CONFIDENTIAL',
      complainantName: '林某', accusedDepartmentId: t.departments.permits,
    },
  })
  await t.act(t.as('complaints'), { record: 'Complaint', act: 'accept', id, input: {} })
  await t.act(t.as('efficiency'), { record: 'Complaint', act: 'assign', id, input: { handlerId: t.staff.stranger } })
  await runner.tick()
  return id
}
const update = async (input: object) => {
  const { id, version } = await t.find(StaffMember, t.staff.stranger)
  const answer = await t.graphql<{ updateStaffMember: { rejection: { fields: { path: string }[] } | null } }>(administrator(), UPDATE, { id, version, input })
  return answer.updateStaffMember.rejection
}

test('an act tells its person, and a mail reaches the mail server in that person’s language, with the way to the record and nothing of it', async () => {
  expect(await update({ email: 'sun@example.gov.cn' })).toBeNull()
  const id = await assigned()
  expect(sink.received).toHaveLength(1)
  const mail = sink.received[0]!
  expect(mail).toMatch(/^To: sun@example\.gov\.cn$/m)
  expect(mail).toMatch(/^Subject: Wenxiao: A complaint was assigned to you$/m)
  expect(mail.replaceAll('=\n', '')).toContain(`https://office.example.gov.cn/admin/#/Complaint/${id}/show`)
  for (const kept of ['林某', '拖延', '催问', 'LETTER']) expect(mail).not.toContain(kept)
  await runner.tick()
  expect(sink.received).toHaveLength(1)
  const [message] = await t.store.em().find(OutboxMessage, { bureauId: t.bureauId })
  expect(message).toMatchObject({ state: 'SENT', to: 'sun@example.gov.cn' })
})

test('a person sets the own address and switches mail off; the log says that, and never the address', async () => {
  const me = t.as('stranger')
  expect(await t.graphql(me, SET, { input: { email: 'sun2@example.gov.cn', mailOff: true } })).toEqual({ setOwnMail: { email: 'sun2@example.gov.cn', mailOff: true, rejection: null } })
  // What is not given stays.
  expect(await t.graphql(me, SET, { input: { email: 'sun2@example.gov.cn' } })).toMatchObject({ setOwnMail: { mailOff: true } })
  const before = sink.received.length
  await assigned()
  expect(sink.received).toHaveLength(before)
  await t.graphql(me, SET, { input: { email: 'sun2@example.gov.cn', mailOff: false } })
  await assigned()
  expect(sink.received.at(-1)).toContain('To: sun2@example.gov.cn')
  expect(await t.graphql(me, '{ ownMail { email mailOff goesOut } }')).toEqual({ ownMail: { email: 'sun2@example.gov.cn', mailOff: false, goesOut: true } })
  const log: object[] = await t.store.em().execute("select * from audit_entries where record_id = ? and act = 'setOwnMail'", [t.staff.stranger])
  expect(log).toHaveLength(2)
  expect(JSON.stringify(log)).not.toContain('example.gov.cn')
})

test.each(['sun', 'sun@', 'sun@office', 'a@b.cn, c@d.cn', 'sun@example.gov.cn\r\nBcc: x@y.cn', '"x"@y.cn'])('%s is no address', async (email) => {
  const own = await t.graphql<{ setOwnMail: { rejection: { fields: { path: string }[] } } }>(t.as('stranger'), SET, { input: { email } })
  expect(own.setOwnMail.rejection.fields[0]!.path).toBe('email')
  expect((await update({ email }))!.fields[0]!.path).toBe('email')
})

test('colleagues do not see the address, those who keep staff do', async () => {
  const asked = `{ staffMembers(filter: { bureauId: "${t.bureauId}" }) { items { email mailOff } } }`
  expect(JSON.stringify(await t.raw(t.as('clerk'), asked))).not.toContain('sun2')
  expect(JSON.stringify(await t.raw(administrator(), asked))).toContain('sun2')
})

const reminded = notificationTemplate('tests.reminded', ['{number}将到期', '{number} runs out'], ['有一项时限即将届满', 'A time limit is running out'])
const remind = (staffId: string, subject: { type: string; id: string }) => t.store.transaction((em) =>
  notify(em, { template: reminded, facts: { number: '1号' }, to: [{ id: staffId, bureauId: t.bureauId }], subject, now: t.now() }))
const bodies = async (staffId: string) => (await t.store.em().find(OutboxMessage, { recipientId: staffId })).map(({ body }) => body)

test('a complaint that is kept from somebody, told to them by mistake or by a cover, is not mailed to them either', async () => {
  const accused = t.staff.coverHolder
  await t.store.transaction(async (em) => {
    await makeAccount(em, { login: `accused-${t.bureauId}`, name: '赵乙', staffId: accused, bureauId: t.bureauId }, t.now())
    await em.nativeUpdate(StaffMember, accused, { email: 'zhao@example.gov.cn' })
  })
  const id = await assigned()
  await remind(accused, { type: 'Complaint', id })
  expect(await t.store.em().count(Notification, { recipientId: accused })).toBe(1)
  expect(await bodies(accused)).toEqual([])
  await remind(accused, { type: 'Case', id })
  expect(await bodies(accused)).toHaveLength(1)
})

test('a mail does not lead to a card or a sanction by name: it leaves the house', async () => {
  const before = (await bodies(t.staff.stranger)).length
  for (const type of ['Card', 'Sanction']) await remind(t.staff.stranger, { type, id: newId(t.now()) })
  const mailed = (await bodies(t.staff.stranger)).slice(before)
  expect(mailed).toHaveLength(2)
  for (const body of mailed) expect(body).toMatch(/admin\/#\/Notification\n/)
})
