import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Complaint } from '../../api/domain/complaints/index.ts'
import { ComplaintEntry } from '../../api/domain/complaints/complaint-entry.record.ts'
import { Signal, toldBy } from '../../api/domain/accountability/index.ts'
import { Obligation, sweep } from '../../api/kernel/obligations/index.ts'
import { runAct, type Rejection } from '../../api/kernel/lifecycle/index.ts'
import { local } from '../cases/desk.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

let t: TestOffice
beforeAll(async () => { t = await testOffice({ packs: ['fuxin'] }) })
beforeEach(() => t.clock('2026-09-28 09:00'))

const by = (act: string, id: string | undefined, input: Record<string, unknown> = {}, person: Person = 'complaints', office = t): Promise<string> =>
  office.act(office.as(person), { record: 'Complaint', act, id, input })
const rejection = async (act: string, id: string, input: Record<string, unknown> = {}, person: Person = 'complaints'): Promise<Rejection | undefined> =>
  (await runAct(t.office, t.as(person), { record: 'Complaint', act, id, input })).rejection
const clocks = (subjectId: string, duty: string): Promise<Obligation[]> =>
  t.store.em().find(Obligation, { subjectId, provision: `complaints.${duty}` }, { orderBy: { startedAt: 'ASC' } })
const lastTold = async (complaintId: string): Promise<string> =>
  (await t.store.em().findOneOrFail(ComplaintEntry, { complaintId, told: true }, { orderBy: { at: 'DESC', id: 'DESC' } })).text

async function replied(kind = 'PETITION', office = t): Promise<string> {
  const act = (name: string, id?: string, input: Record<string, unknown> = {}, person: Person = 'complaints') => by(name, id, input, person, office)
  const id = await act('register', undefined, {
    kind, subject: 'EFFICIENCY', channel: 'LETTER', matter: '低保审批', content: '多次催问无果。', identityProtection: 'ANONYMOUS', accusedDepartmentId: office.departments.permits,
  })
  await act('accept', id)
  await act('assign', id, { handlerId: office.staff.complaints }, 'efficiency')
  await act('investigate', id)
  await act('noteStep', id, { way: 'MEETING', text: '约见双方。' })
  await act('propose', id, { conclusion: 'NOT_UPHELD', proposal: '作好解释。', policyBasis: '限时办结制' })
  await act('reply', id, { text: '经核查，未发现拖延。' })
  return id
}

describe('the file of a closed matter', () => {
  rule('FX-COMPLAINT-13', 'is owed from the closing, made by a nature of the rules’ list, numbered, and found by its nature', async () => {
    const id = await replied()
    expect(await rejection('file', id, { nature: 'PETITION' })).toMatchObject({ code: 'WRONG_STATE' })
    await by('close', id)
    expect(await clocks(id, 'filing')).toMatchObject([{ state: 'RUNNING', dueAt: null, limitSource: 'TO_BE_SET' }])
    expect(await rejection('file', id, { nature: 'GRAND' })).toMatchObject({ code: 'NOT_ON_THE_LIST', citation: { rules: [{ id: 'FX-COMPLAINT-13' }, { id: 'FX-COMPLAINT-01a' }] } })
    await by('file', id, { nature: 'REPORT' })
    expect(await t.find(Complaint, id)).toMatchObject({ state: 'CLOSED', fileNature: 'REPORT', fileNumber: '投诉卷〔2026〕1号' })
    expect((await clocks(id, 'filing'))[0]!.state).toBe('MET')
    expect(await rejection('file', id, { nature: 'REPORT' })).toMatchObject({ code: 'FILED_ALREADY' })
    const found = await t.graphql<{ complaints: { items: { id: string }[] } }>(t.as('efficiency'), '{ complaints(filter: { fileNature: "REPORT" }) { items { id } } }')
    expect(found.complaints.items).toEqual([{ id }])
  })

  test('is made under the kind of the matter where the rules name no natures', async () => {
    const other = await testOffice({ packs: ['chengguan'] })
    const id = await replied('COMPLAINT', other)
    await by('close', id, {}, 'complaints', other)
    expect(await other.refused(other.as('complaints'), { record: 'Complaint', act: 'file', id, input: { nature: 'GRAND' } })).toBe('NATURE_UNKNOWN')
    await by('file', id, { nature: 'COMPLAINT' }, 'complaints', other)
  })
})

describe('the higher body', () => {
  const opinion = { answeredOn: '2026-11-10', outcome: 'KEPT', text: '维持原处理意见。' }

  rule('NA-PETITION-35', 'is asked within 30 days of the reply, which says so; it answers within 30; then once more, and no further', async () => {
    const id = await replied()
    expect((await t.find(Complaint, id)).reviewUntil).toBe('2026-10-28')
    expect(await lastTold(id)).toBe('经核查，未发现拖延。\n如不服，可在2026年10月28日前（含当日）向上一级机关书面请求复查。')
    expect(await rejection('noteHigherReview', id, opinion)).toMatchObject({ code: 'NO_REVIEW_ASKED' })
    t.clock('2026-11-12 09:00')
    const asked = (askedOn: string) => ({ body: '市民政局', askedOn })
    expect(await rejection('noteReviewAsked', id, asked('2026-09-27'))).toMatchObject({ code: 'REVIEW_DAY' })
    expect(await rejection('noteReviewAsked', id, asked('2026-10-29'))).toMatchObject({ code: 'REVIEW_ASKED_TOO_LATE', citation: { rules: [{ id: 'NA-PETITION-35' }] } })
    await by('noteReviewAsked', id, asked('2026-10-28'))
    expect((await clocks(id, 'higherReview')).map(({ state, dueAt, owedBy }) => [state, local(dueAt), owedBy])).toEqual([['RUNNING', '2026-11-27 17:30', 'OTHER_BODY']])
    expect(await rejection('noteReviewAsked', id, asked('2026-11-01'))).toMatchObject({ code: 'REVIEW_PENDING' })
    await by('noteHigherReview', id, opinion)
    expect((await clocks(id, 'higherReview'))[0]!.state).toBe('MET')
    expect((await t.find(Complaint, id)).reviewUntil).toBe('2026-12-10')
    expect(await lastTold(id)).toContain('可在2026年12月10日前（含当日）向上一级机关书面请求复核')
    t.clock('2026-12-30 09:00')
    expect(await rejection('noteReviewAsked', id, asked('2026-12-11'))).toMatchObject({ code: 'REVIEW_ASKED_TOO_LATE' })
    await by('noteReviewAsked', id, asked('2026-12-10'))
    await by('noteHigherReview', id, { ...opinion, answeredOn: '2026-12-25' })
    expect(await rejection('noteReviewAsked', id, asked('2026-12-30'))).toMatchObject({ code: 'SECOND_REVIEW_FINAL' })
    expect(await t.find(Complaint, id)).toMatchObject({ reviewUntil: null })
  })

  rule('NA-PETITION-35', 'that is late is no lapse of the office; a complaint that is no petition has neither window nor clock', async () => {
    const id = await replied()
    await by('noteReviewAsked', id, { body: '市民政局', askedOn: '2026-09-28' })
    t.clock('2026-11-20 09:00')
    await t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office)))
    const late = await t.store.em().find(Signal, { subjectId: id })
    const [higher] = await clocks(id, 'higherReview')
    expect(late.map(({ obligationId }) => obligationId)).not.toContain(higher!.id)
    t.clock('2026-09-28 09:00')
    const complaint = await replied('COMPLAINT')
    expect((await t.find(Complaint, complaint)).reviewUntil).toBeNull()
    expect(await lastTold(complaint)).toBe('经核查，未发现拖延。')
    await by('noteReviewAsked', complaint, { body: '市民政局', askedOn: '2026-09-28' })
    expect(await clocks(complaint, 'higherReview')).toEqual([])
  })

  test('and what it said is read with the complaint and by nobody whom it concerns', async () => {
    const id = await replied()
    await by('noteReviewAsked', id, { body: '市民政局', askedOn: '2026-09-28' })
    const seen = async (person: Person): Promise<number> =>
      (await t.graphql<{ higherReviews: { total: number } }>(t.as(person), `{ higherReviews(filter: { complaintId: "${id}" }) { total } }`)).higherReviews.total
    expect([await seen('efficiency'), await seen('clerk'), await seen('head')]).toEqual([1, 0, 0])
  })
})
