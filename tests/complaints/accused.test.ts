import { beforeAll, describe, expect, test } from 'vitest'
import { Complaint } from '../../api/domain/complaints/index.ts'
import { ComplaintEntry } from '../../api/domain/complaints/complaint-entry.record.ts'
import { makeAccount, makeGrant } from '../../api/kernel/access/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

let t: TestOffice
beforeAll(async () => {
  t = await testOffice({ packs: ['fuxin', 'sample-office'] })
  await t.store.transaction(async (em) => {
    for (const [person, role] of [['leader', 'LEADERSHIP'], ['efficiency', 'EFFICIENCY_OFFICE'], ['complaints', 'COMPLAINT_OFFICER']] as const) {
      const account = await makeAccount(em, { login: `${person}-${t.bureauId}`.slice(0, 30), name: person, staffId: t.staff[person], bureauId: t.bureauId }, t.now())
      makeGrant(em, { userId: account.id, role, bureauId: t.bureauId, fromDay: '2026-01-01', reason: '任命' }, t.now())
    }
  })
})

let sent = 0
/** Sent from the public page, with the accused in the complainant's words if at all. */
const submitted = (told: Record<string, unknown> = {}): Promise<string> => {
  sent += 1
  return t.act(t.public, {
    record: 'Complaint', act: 'submit', idempotencyKey: `accused-${t.bureauId}-${sent}`, input: {
      bureauId: t.bureauId, kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'ONLINE', matter: '窗口推诿', content: '两次前往均无人受理。', identityProtection: 'ANONYMOUS', ...told,
    },
  })
}
const by = (person: Person, act: string, id: string, input: Record<string, unknown> = {}): Promise<string> => t.act(t.as(person), { record: 'Complaint', act, id, input })
const refused = (person: Person, act: string, id: string, input: Record<string, unknown> = {}): Promise<string> => t.refused(t.as(person), { record: 'Complaint', act, id, input })
const sees = async (person: Person, id: string): Promise<boolean> =>
  (await t.graphql<{ complaint: object | null }>(t.as(person), 'query ($id: ID!) { complaint(id: $id) { id } }', { id })).complaint !== null
/** Besides those who take complaints in, whom every one is told. */
const told = async (id: string): Promise<string[]> =>
  (await t.store.em().find(Notification, { subjectId: id, kind: { $ne: 'complaints.received' } })).map(({ recipientId }) => recipientId)

describe('the accused', () => {
  rule('FX-COMPLAINT-05a', 'is named by the office, and from then on the complaint is hidden from him and his department', async () => {
    const id = await submitted({ accusedName: '三号窗口的人' })
    expect(await refused('complaints', 'identifyAccused', id)).toBe('VALIDATION')
    await by('complaints', 'identifyAccused', id, { staffId: t.staff.stranger })
    expect(await t.find(Complaint, id)).toMatchObject({ accusedStaffId: t.staff.stranger, accusedDepartmentId: t.departments.relief })
    await by('complaints', 'accept', id)
    for (const person of ['stranger', 'otherHead'] as const) expect(await refused('efficiency', 'assign', id, { handlerId: t.staff[person] })).toBe('ACCUSED_CANNOT_HANDLE')
    expect(await refused('complaints', 'identifyAccused', id, { staffId: t.staff.stranger })).toBe('ACCUSED_IDENTIFIED_SO')
  })

  rule('FX-COMPLAINT-05a', 'found while it is looked into no longer handles it', async () => {
    const id = await submitted({ accusedDepartmentId: t.departments.permits })
    await by('complaints', 'accept', id)
    await by('efficiency', 'assign', id, { handlerId: t.staff.stranger })
    await by('stranger', 'investigate', id)
    expect(await sees('stranger', id)).toBe(true)
    await by('efficiency', 'identifyAccused', id, { staffId: t.staff.otherHead, departmentId: t.departments.permits })
    expect(await t.find(Complaint, id)).toMatchObject({ state: 'INVESTIGATING', handlerId: null })
    expect(await sees('stranger', id)).toBe(false)
    expect(await told(id)).toContain(t.staff.efficiency)
  })

  test('is not written down by those who would then not see it', async () => {
    expect(await t.refused(t.as('complaints'), {
      record: 'Complaint', act: 'register', input: {
        kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'PHONE', matter: '推诿', content: '推诿。', identityProtection: 'ANONYMOUS', accusedStaffId: t.staff.efficiency2,
      },
    })).toBe('COMPLAINT_CONCERNS_YOU')
  })

  test('who takes complaints in, with all of that office, leaves it to the leadership', async () => {
    const id = await submitted({ accusedDepartmentId: t.departments.efficiency })
    expect([await sees('complaints', id), await sees('efficiency', id)]).toEqual([false, false])
    expect((await told(id)).toSorted()).toEqual([t.staff.bureauHead, t.staff.leader].toSorted())
    await by('bureauHead', 'accept', id)
    await by('bureauHead', 'assign', id, { handlerId: t.staff.stranger })
    await by('stranger', 'investigate', id)
  })
})

describe('an urgent or grave complaint', () => {
  rule(['FX-COMPLAINT-02a', 'FX-COMPLAINT-02b'], 'reaches the leadership at once, whose instruction is kept', async () => {
    const id = await submitted({ urgent: true, accusedDepartmentId: t.departments.permits })
    expect((await told(id)).toSorted()).toEqual([t.staff.bureauHead, t.staff.leader].toSorted())
    const entry = await t.store.em().findOneOrFail(ComplaintEntry, { complaintId: id, kind: 'LEADERS_TOLD' })
    expect(entry).toMatchObject({ told: false, citation: { rules: [{ id: 'FX-COMPLAINT-02a' }, { id: 'FX-COMPLAINT-02b' }] } })
    await by('bureauHead', 'instruct', id, { text: '立即核查，今日报结果。' })
    expect(await t.store.em().count(ComplaintEntry, { complaintId: id, kind: 'INSTRUCTION' })).toBe(1)
    expect(await refused('complaints', 'instruct', id, { text: '我来批示。' })).toBe('FORBIDDEN')
  })

  rule('FX-COMPLAINT-05a', 'reaches nobody whom it concerns: not the head who is accused, though others are told', async () => {
    const accusedHead = await submitted({ urgent: true, accusedName: '郑局长本人' })
    expect(await told(accusedHead)).toEqual([t.staff.leader])
    const accusedLeaders = await submitted({ urgent: true, accusedDepartmentId: t.departments.leaders })
    expect(await told(accusedLeaders)).toEqual([])
  })
})

test('the officer who registers a complaint is told its code this once, to hand on', async () => {
  const source = `mutation ($key: String!, $input: ReceiveComplaintInput!) {
    registerComplaint(idempotencyKey: $key, input: $input) { complaint { id number } trackingCode rejection { code } }
  }`
  const input = {
    kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'PHONE', matter: '拖延', content: '拖延。', identityProtection: 'ANONYMOUS', accusedDepartmentId: t.departments.permits,
  }
  const { registerComplaint } = await t.graphql<{ registerComplaint: { complaint: { id: string }; trackingCode: string } }>(t.as('complaints'), source, { key: `by-phone-${t.bureauId}`, input })
  expect(registerComplaint.trackingCode).toMatch(/^([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/)
  const { complaintProgress } = await t.graphql<{ complaintProgress: { state: string } }>(
    t.public, 'query ($code: String!) { complaintProgress(trackingCode: $code) { state } }', { code: registerComplaint.trackingCode })
  expect(complaintProgress.state).toBe('REGISTERED')
  const { acceptComplaint } = await t.graphql<{ acceptComplaint: { trackingCode: string | null } }>(
    t.as('complaints'), 'mutation ($id: ID!) { acceptComplaint(id: $id) { trackingCode } }', { id: registerComplaint.complaint.id })
  expect(acceptComplaint.trackingCode).toBeNull()
})
