import { beforeAll, expect, test } from 'vitest'
import { Complaint } from '../../api/domain/complaints/index.ts'
import { readableFile, StoredFile } from '../../api/kernel/files/index.ts'
import { Obligation } from '../../api/kernel/obligations/index.ts'
import { ComplaintEntry } from '../../api/domain/complaints/complaint-entry.record.ts'
import { runAct, type Rejection } from '../../api/kernel/lifecycle/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

const offices = new Map<string, TestOffice>()
beforeAll(async () => {
  for (const pack of ['fuxin', 'chengguan', 'liuyang', 'binzhou', 'jiedao', 'tongxiang']) offices.set(pack, await testOffice({ packs: [pack, 'sample-office'] }))
})

const named = { kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'PHONE', matter: '办件拖延', content: '多次催问无果。', identityProtection: 'CONFIDENTIAL', complainantName: '林某', complainantPhone: '13800000001' }

const refusal = async (t: TestOffice, person: Person, act: string, input: Record<string, unknown>, id?: string): Promise<Rejection | undefined> =>
  (await runAct(t.office, t.as(person), { record: 'Complaint', act, id, input })).rejection

/** A complaint led to where its handler has verified nothing yet. */
async function underInvestigation(t: TestOffice): Promise<string> {
  const id = await t.act(t.as('complaints'), { record: 'Complaint', act: 'register', input: { ...named, accusedDepartmentId: t.departments.permits } })
  await t.act(t.as('complaints'), { record: 'Complaint', act: 'accept', id })
  await t.act(t.as('efficiency'), { record: 'Complaint', act: 'assign', id, input: { handlerId: t.staff.complaints } })
  await t.act(t.as('complaints'), { record: 'Complaint', act: 'investigate', id })
  return id
}

async function replied(t: TestOffice): Promise<string> {
  const id = await underInvestigation(t)
  const by = (act: string, input: Record<string, unknown>): Promise<string> => t.act(t.as('complaints'), { record: 'Complaint', act, id, input })
  await by('noteStep', { way: 'TELEPHONE', text: '致电双方核实。' })
  await by('propose', { conclusion: 'NOT_UPHELD', proposal: '作好解释。', policyBasis: '限时办结制' })
  await by('reply', { text: '经核查，未发现拖延。' })
  return id
}

rule(['FX-COMPLAINT-01a', 'CG-ACCOUNT-05a', 'LY-SOC-02c'], 'only the kinds that the pack takes are taken', async () => {
  expect(await refusal(offices.get('fuxin')!, 'complaints', 'register', { ...named, kind: 'PETITION' })).toBeUndefined()
  for (const pack of ['chengguan', 'liuyang']) {
    expect(await refusal(offices.get(pack)!, 'complaints', 'register', { ...named, kind: 'PETITION' })).toMatchObject({ code: 'NOT_ON_THE_LIST' })
  }
})

rule(['CG-FIRST-03j', 'FX-COMPLAINT-08b'], 'the registration states what the pack wants, named at the form’s own field', async () => {
  const without = { ...named, complainantPhone: undefined }
  const refused = await refusal(offices.get('chengguan')!, 'complaints', 'register', without)
  expect(refused).toMatchObject({ code: 'REQUIRED_BY_RULE', fields: [{ path: 'complainantPhone' }] })
  expect(await refusal(offices.get('fuxin')!, 'complaints', 'register', without)).toBeUndefined()
})

rule(['FX-COMPLAINT-05b', 'LY-SOC-06a'], 'nobody is named without consent', async () => {
  for (const pack of ['fuxin', 'liuyang']) {
    const open = { ...named, identityProtection: 'OPEN' }
    expect(await refusal(offices.get(pack)!, 'complaints', 'register', open)).toMatchObject({ code: 'CONSENT_NEEDED' })
    expect(await refusal(offices.get(pack)!, 'complaints', 'register', { ...open, consents: true })).toBeUndefined()
  }
})

rule(['NA-PETITION-30'], 'the refusal to give it to the accused cites the law that forbids it', async () => {
  const t = await testOffice()
  const id = await t.act(t.as('complaints'), { record: 'Complaint', act: 'register', input: { ...named, accusedDepartmentId: t.departments.permits } })
  await t.act(t.as('complaints'), { record: 'Complaint', act: 'accept', id })
  const refused = await refusal(t, 'efficiency', 'assign', { handlerId: t.staff.handler }, id)
  expect(refused).toMatchObject({ code: 'ACCUSED_CANNOT_HANDLE', citation: { rules: [{ id: 'NA-PETITION-30' }] } })
})

rule(['FX-COMPLAINT-11'], 'a proposal rests on what was verified and on a rule', async () => {
  const t = offices.get('fuxin')!
  const id = await underInvestigation(t)
  const proposal = { conclusion: 'UPHELD', proposal: '责令整改', policyBasis: '首问负责制度' }
  expect(await refusal(t, 'complaints', 'propose', proposal, id)).toMatchObject({ code: 'NOTHING_VERIFIED' })
  await t.act(t.as('complaints'), { record: 'Complaint', act: 'noteStep', id, input: { way: 'MEETING', text: '约见双方。' } })
  expect(await refusal(t, 'complaints', 'propose', { ...proposal, policyBasis: ' ' }, id)).toMatchObject({ code: 'VALIDATION' })
  expect(await refusal(t, 'complaints', 'propose', proposal, id)).toBeUndefined()
})

rule(
  ['FX-COMPLAINT-03', 'FX-COMPLAINT-08c', 'FX-ACCOUNT-06c', 'CG-PROMISE-07d', 'CG-PROMISE-07f', 'CG-ACCOUNT-05c', 'BZ-ACCOUNT-04c', 'JD-SYSTEMS-07c', 'LY-SOC-04b', 'TX-CONTENT-05g'],
  'it is closed with facts, a reply and a result, the outcome told', async () => {
    for (const t of offices.values()) {
      expect(await refusal(t, 'complaints', 'close', {}, await underInvestigation(t))).toMatchObject({ code: 'WRONG_STATE' })
      expect(await refusal(t, 'complaints', 'close', {}, await replied(t))).toBeUndefined()
    }
  })

rule(['FX-COMPLAINT-04'], 'an objection is looked into again, by somebody else, and says on which rule', async () => {
  const t = offices.get('fuxin')!
  const id = await replied(t)
  await t.act(t.as('complaints'), { record: 'Complaint', act: 'noteAnswer', id, input: { answer: 'OBJECTS', text: '不认可。' } })
  const objection = await t.store.em().findOneOrFail(ComplaintEntry, { complaintId: id, kind: 'OBJECTION' })
  expect(objection.citation).toMatchObject({ rules: [{ id: 'FX-COMPLAINT-04' }] })
  expect(await refusal(t, 'efficiency', 'reassign', { handlerId: t.staff.complaints }, id)).toMatchObject({ code: 'ANOTHER_HANDLER_NEEDED' })
  expect(await refusal(t, 'efficiency', 'reassign', { handlerId: t.staff.complaints2 }, id)).toBeUndefined()
})

test('only the handler works on it', async () => {
  const t = offices.get('fuxin')!
  const id = await underInvestigation(t)
  expect(await refusal(t, 'complaints2', 'noteStep', { way: 'MEETING', text: '约见双方。' }, id)).toMatchObject({ code: 'NOT_THE_HANDLER' })
})

rule('FX-COMPLAINT-09', 'a full reply in time is a first reply', async () => {
  const t = offices.get('fuxin')!
  const id = await replied(t)
  const clock = await t.store.em().findOneOrFail(Obligation, { subjectId: id, provision: 'complaints.firstReply' })
  expect(clock.state).toBe('MET')
  expect(await t.find(Complaint, id)).toMatchObject({ firstRepliedAt: t.now() })
})

rule('NA-PETITION-34', 'a petition is extended once, by the head, by at most thirty days', async () => {
  const t = offices.get('fuxin')!
  const id = await t.act(t.as('complaints'), { record: 'Complaint', act: 'register', input: { ...named, kind: 'PETITION', accusedDepartmentId: t.departments.permits } })
  await t.act(t.as('complaints'), { record: 'Complaint', act: 'accept', id })
  const extension = { cause: 'POLICY_CHANGE', amount: 30, unit: 'day', text: '因政策调整，办结时间延长三十日。' }
  expect(await refusal(t, 'efficiency', 'extend', extension, id)).toMatchObject({ code: 'NOT_YOUR_POWER' })
  expect(await refusal(t, 'bureauHead', 'extend', { ...extension, amount: 31 }, id)).toMatchObject({ code: 'COMPLAINT_EXTENSION_TOO_LONG' })
  expect(await refusal(t, 'bureauHead', 'extend', extension, id)).toBeUndefined()
  expect(await refusal(t, 'bureauHead', 'extend', { ...extension, amount: 1 }, id)).toMatchObject({ code: 'COMPLAINT_EXTENDED_TOO_OFTEN', citation: { rules: [{ id: 'NA-PETITION-34' }] } })
})

test('evidence hangs on the step, and is read with the complaint alone', async () => {
  const t = offices.get('fuxin')!
  const id = await underInvestigation(t)
  const upload = await t.have(StoredFile, { name: '监控截图.png', kind: 'PNG', size: 10, hash: 'a'.repeat(64), uploadedById: t.staff.complaints, bureauId: undefined })
  await t.act(t.as('complaints'), { record: 'Complaint', act: 'noteStep', id, input: { way: 'SITE_VISIT', text: '调取监控。', fileIds: [upload.id] } })
  const read = (person: Person): Promise<StoredFile | undefined> => t.store.transaction((em) => readableFile(em, t.as(person), upload.id))
  expect(await read('efficiency')).toMatchObject({ name: '监控截图.png', subjectType: 'ComplaintEntry' })
  for (const person of ['clerk', 'head', 'stranger'] as const) expect(await read(person)).toBeUndefined()
})

test('what turns out not to be the office’s is passed on, not concluded', async () => {
  const t = offices.get('fuxin')!
  const id = await underInvestigation(t)
  await t.act(t.as('complaints'), { record: 'Complaint', act: 'noteStep', id, input: { way: 'MEETING', text: '约见双方。' } })
  expect(await refusal(t, 'complaints', 'propose', { conclusion: 'OUT_OF_COMPETENCE', proposal: '转送。', policyBasis: '职责分工' }, id)).toMatchObject({ code: 'PASS_ON_INSTEAD' })
  expect(await refusal(t, 'complaints2', 'passOn', { passedTo: '市住建局' }, id)).toMatchObject({ code: 'NOT_THE_HANDLER' })
  expect(await refusal(t, 'complaints', 'passOn', { passedTo: '市住建局' }, id)).toBeUndefined()
})
