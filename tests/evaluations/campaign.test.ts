import { beforeAll, describe, expect, test } from 'vitest'
import type { Acting } from '../../api/kernel/access/index.ts'
import { EvaluationCampaign, ImprovementItem, Questionnaire } from '../../api/domain/evaluations/index.ts'
import { rule } from '../support/rule.ts'
import { booth, type Booth } from './booth.ts'

const RESULTS = 'query ($id: ID!) { evaluationCampaign(id: $id) { name tally { department { name } evaluators issued returned participationRate sample valid satisfied satisfactionRate satisfactionScore rank citation } questions { question answered options } } }'
interface Result { evaluators: string | null; department: { name: string }; issued: number; returned: number; participationRate: number; sample: string; valid: number | null; satisfactionRate: number | null; satisfactionScore: number | null; rank: number | null; citation: { pack: string } }

let b: Booth
const results = async (person: Parameters<Booth['t']['as']>[0]): Promise<Result[]> => {
  const { evaluationCampaign } = await b.t.graphql<{ evaluationCampaign: { tally: Result[] } | null }>(b.t.as(person), RESULTS, { id: b.campaignId })
  return evaluationCampaign?.tally ?? []
}

beforeAll(async () => { b = await booth() })

/** Journey 5: from the questionnaire to published results. */
describe('a social evaluation', () => {
  rule(['CG-EVAL-04a', 'CG-EVAL-04b', 'CG-EVAL-04c', 'CG-EVAL-04d', 'CG-EVAL-04e', 'CG-EVAL-04f', 'CG-EVAL-04g', 'CG-EVAL-04h', 'CG-EVAL-04i', 'CG-EVAL-01b', 'CG-EVAL-05b'],
    'asks about each of the nine contents of the evaluation, hot issues of the public among them', async () => {
      const questionnaire = await b.t.find(Questionnaire, b.questionnaireId)
      expect(Object.keys(b.answers)).toHaveLength(9)
      expect(Object.keys(b.answers)).toContain('HOT_ISSUES')
      expect(questionnaire).toMatchObject({ state: 'PUBLISHED', number: 1, publishedOn: '2026-09-28' })
      const partial = { items: (questionnaire.definition as { items: unknown[] }).items.slice(1) }
      const other = await b.t.act(b.t.as('efficiency'), { record: 'Questionnaire', act: 'draft', input: { name: '缺项问卷', definition: partial } })
      expect(await b.t.refused(b.t.as('efficiency'), { record: 'Questionnaire', act: 'publish', id: other })).toBe('ASPECT_NOT_ASKED')
    })

  test('is planned by the office and by nobody else, over departments of the own bureau', async () => {
    const input = { name: '评议', periodFrom: '2026-01-01', periodUntil: '2026-06-30', opensOn: '2026-10-08', closesOn: '2026-10-01', departmentIds: [b.t.departments.permits], groups: [{ evaluators: 'PUBLIC' }] }
    expect(await b.t.refused(b.t.as('head'), { record: 'EvaluationCampaign', act: 'draft', input })).toBe('FORBIDDEN')
    expect(await b.t.refused(b.t.as('efficiency'), { record: 'EvaluationCampaign', act: 'draft', input })).toBe('VALIDATION')
    const { evaluationCampaign } = await b.t.graphql<{ evaluationCampaign: unknown }>(b.t.as('head'), RESULTS, { id: b.campaignId })
    expect(evaluationCampaign).toBeNull()
  })

  rule(['CG-EVAL-01a', 'CG-EVAL-05d'], 'is evaluated by the groups that the rules name, and by no other', async () => {
    const input = { name: '评议', periodFrom: '2026-01-01', periodUntil: '2026-06-30', opensOn: '2026-10-08', closesOn: '2026-10-31', departmentIds: [b.t.departments.permits], groups: [{ evaluators: 'ENTERPRISE' }] }
    expect(await b.t.refused(b.t.as('efficiency'), { record: 'EvaluationCampaign', act: 'draft', input })).toBe('NOT_ON_THE_LIST')
    for (const evaluators of ['PUBLIC', 'PEOPLES_CONGRESS', 'CPPCC', 'EVALUATION_DELEGATE', 'MASS_DELEGATE']) {
      await b.t.act(b.t.as('efficiency'), { record: 'EvaluationCampaign', act: 'draft', input: { ...input, groups: [{ evaluators }] } })
    }
  })

  rule(['CG-EVAL-06a', 'SO-EVAL-03'], 'freezes scale and weights when it is opened', async () => {
    await b.run('open')
    const { terms, weightsCitation } = await b.t.find(EvaluationCampaign, b.campaignId)
    expect(terms?.scale.map(({ code }) => code)).toEqual(['SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED'])
    expect(terms).toMatchObject({ points: { SATISFIED: 100, FAIRLY_SATISFIED: 80, DISSATISFIED: 0 }, minimumToRank: 30, minimumToShow: 5 })
    expect(weightsCitation).toMatchObject({ pack: 'sample-office' })
  })

  test('takes no ballot before its first day', async () => {
    const [code] = await b.issue('PUBLIC', 1)
    expect((await b.cast(code!, { permits: 'SATISFIED' })).rejection?.code).toBe('BALLOTS_NOT_YET')
    b.t.clock('2026-10-09 10:00')
    const { ballotPaper } = await b.t.graphql<{ ballotPaper: { ballotPaper: { departments: unknown[]; marks: unknown[]; questions: { items: unknown[] } } } }>(
      b.t.public, 'query ($code: String!) { ballotPaper(code: $code) { ballotPaper { name bureau evaluators closesOn departments { id name } marks { code label } questions } rejection { code } } }',
      { code: code!.toLowerCase() })
    expect(ballotPaper.ballotPaper.departments).toHaveLength(2)
    expect(ballotPaper.ballotPaper.marks).toHaveLength(4)
    expect(ballotPaper.ballotPaper.questions.items).toHaveLength(9)
    expect((await b.cast(code!, { permits: 'SATISFIED', relief: 'SATISFIED' })).rejection).toBeNull()
  })

  test('refuses what is not on the ballot, and lets the voter correct it', async () => {
    const [code] = await b.issue('PUBLIC', 1)
    expect((await b.cast(code!, { permits: 'SATISFIED' }, {})).rejection?.fields.map(({ path }) => path)).toContain('answers.LEADERSHIP')
    const other = b.t.departments.leaders
    const { castBallot } = await b.t.graphql<{ castBallot: { rejection: { fields: { path: string; code: string }[] } } }>(
      b.t.public, 'mutation ($code: String!, $input: CastBallotInput!) { castBallot(code: $code, input: $input) { rejection { fields { path code } } } }',
      { code, input: { marks: [{ departmentId: other, mark: 'SATISFIED' }], answers: b.answers } })
    expect(castBallot.rejection.fields).toEqual([{ path: 'marks.0.departmentId', code: 'NOT_ON_THE_BALLOT' }])
    expect((await b.cast(code!, { permits: 'SATISFIED', relief: 'DONT_KNOW' })).rejection).toBeNull()
    expect((await b.cast('7KQ2-M3XV-9TDA', { permits: 'SATISFIED' })).rejection?.code).toBe('SLIP_UNKNOWN')
  })

  rule(['CG-EVAL-05a', 'CG-EVAL-05c'], 'takes ballots by the channels of the rules, entered by clerks alone', async () => {
    const codes = await b.issue('PUBLIC', 3)
    const marks = [{ departmentId: b.t.departments.permits, mark: 'FAIRLY_SATISFIED' }, { departmentId: b.t.departments.relief, mark: 'SATISFIED' }]
    expect((await b.enter(codes[0]!, { channel: 'INTERVIEW', marks, answers: b.answers })).rejection?.code).toBe('CHANNEL_NOT_PROVIDED')
    expect((await b.enter(codes[0]!, { channel: 'ONLINE', marks, answers: b.answers })).rejection?.code).toBe('ONLINE_IS_NOT_ENTERED')
    expect((await b.enter(codes[0]!, { channel: 'LETTER', marks, answers: b.answers }, b.t.as('handler'))).rejection?.code).toBe('FORBIDDEN')
    for (const [index, channel] of ['LETTER', 'FORUM', 'HOME_VISIT'].entries()) {
      expect((await b.enter(codes[index]!, { channel, marks, answers: b.answers, invalid: channel === 'FORUM' })).rejection).toBeNull()
    }
  })

  test('shows clerks, and nobody else, what its ballots ask', async () => {
    const ask = (acting: Acting, id = b.campaignId) =>
      b.t.raw(acting, 'query ($id: ID!) { ballotForm(campaignId: $id) { name questions marks { code } channels { code } departments { name } } }', { id })
    expect((await ask(b.t.as('evaluations'))).data?.ballotForm).toMatchObject({
      name: '2026年下半年社会评议', marks: [{ code: 'SATISFIED' }, { code: 'FAIRLY_SATISFIED' }, { code: 'DISSATISFIED' }, { code: 'DONT_KNOW' }],
      channels: [{ code: 'LETTER' }, { code: 'FORUM' }, { code: 'HOME_VISIT' }], departments: [{ name: '审批科' }, { name: '救助科' }],
    })
    expect((await ask(b.t.as('evaluations'), b.t.bureauId)).data).toEqual({ ballotForm: null })
    expect((await ask(b.t.as('head'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('closes: no more ballots, and nobody sees a result yet', async () => {
    for (const code of await b.issue('PUBLIC', 30)) await b.cast(code, { permits: 'SATISFIED', relief: 'DISSATISFIED' })
    for (const code of (await b.issue('PEOPLES_CONGRESS', 6)).slice(0, 4)) await b.cast(code, { permits: 'SATISFIED', relief: 'FAIRLY_SATISFIED' })
    const [late] = await b.issue('PUBLIC', 1)
    b.t.clock('2026-11-02 09:00')
    expect((await b.cast(late!, { permits: 'SATISFIED' })).rejection?.code).toBe('BALLOTS_CLOSED')
    await b.run('close')
    expect((await b.enter(late!, { channel: 'LETTER', marks: [], answers: {} })).rejection?.code).toBe('BALLOTS_CLOSED')
    expect(await results('efficiency')).toEqual([])
  })

  rule(['SO-EVAL-01', 'SO-EVAL-02', 'SO-EVAL-04'], 'is tallied by group and department', async () => {
    await b.run('tally')
    const rows = await results('efficiency')
    expect(rows).toHaveLength(6)
    const permits = rows.find((row) => row.evaluators === null && row.department.name === '审批科')!
    const relief = rows.find((row) => row.evaluators === null && row.department.name === '救助科')!
    // 42 slips, 39 ballots; one of them invalid. 36 × 100 + 2 × 80 over 38; for the other department one voter did not know it.
    expect(permits).toMatchObject({ issued: 42, returned: 39, participationRate: 92.86, sample: 'ENOUGH', valid: 38, satisfactionRate: 100, satisfactionScore: 98.95, rank: 1 })
    expect(relief).toMatchObject({ valid: 37, satisfactionRate: 18.92, satisfactionScore: 16.76, rank: 2 })
    expect(permits.citation.pack).toBe('sample-office')
  })

  rule('SO-EVAL-04', 'hides what fewer than five people said, and what would give it away', async () => {
    const groups = (await results('efficiency')).filter((row) => row.evaluators !== null)
    // Four deputies are too few; with the public shown beside the whole, what they said would follow.
    expect(groups.map(({ sample, valid, satisfactionRate }) => ({ sample, valid, satisfactionRate }))).toEqual(groups.map(() => ({ sample: 'HIDDEN', valid: null, satisfactionRate: null })))
    expect(groups).toHaveLength(4)
  })

  rule('CG-EVAL-05b', 'tells how each question was answered', async () => {
    const { evaluationCampaign } = await b.t.graphql<{ evaluationCampaign: { questions: { answered: number; options: { value: string; count: number }[] }[] } }>(
      b.t.as('efficiency'), RESULTS, { id: b.campaignId })
    expect(evaluationCampaign.questions).toHaveLength(9)
    expect(evaluationCampaign.questions[0]).toMatchObject({ answered: 38, options: [{ value: 'SATISFIED', count: 38 }, { count: 0 }, { count: 0 }, { count: 0 }] })
  })

  test('shows its results to the evaluated and to the clerks only when they are published', async () => {
    for (const person of ['head', 'handler', 'evaluations'] as const) expect(await results(person)).toEqual([])
    const { publishedEvaluations } = await b.t.graphql<{ publishedEvaluations: unknown[] }>(b.t.public, 'query ($b: ID!) { publishedEvaluations(bureauId: $b) { name } }', { b: b.t.bureauId })
    expect(publishedEvaluations).toEqual([])
  })

  rule('CG-EVAL-01c', 'is published with what is to improve, until when', async () => {
    expect(await b.refused('publish')).toBe('IMPROVEMENTS_MISSING')
    await b.run('publish', { improvements: [{ departmentId: b.t.departments.relief, matter: '窗口排队时间长', dueOn: '2026-12-31' }] })
    expect(await results('head')).toHaveLength(6)
    expect(await results('evaluations')).toHaveLength(6)
    const { publishedEvaluations } = await b.t.graphql<{ publishedEvaluations: { results: { department: string; rank: number }[] }[] }>(
      b.t.public, 'query ($b: ID!) { publishedEvaluations(bureauId: $b) { name periodFrom results { department sample satisfactionRate rank } } }', { b: b.t.bureauId })
    expect(publishedEvaluations[0]!.results).toMatchObject([{ department: '审批科', rank: 1 }, { department: '救助科', rank: 2 }])
  })

  rule('SO-EVAL-05', 'its improvements are owed by their day, reported by the department, and sent back or accepted by the office', async () => {
    const item = await b.t.store.em().findOneOrFail(ImprovementItem, { campaignId: b.campaignId })
    const clocks = async (): Promise<string[]> => {
      const { improvementItem } = await b.t.graphql<{ improvementItem: { obligations: { provision: string; state: string; dueAt: string }[] } }>(
        b.t.as('efficiency'), 'query ($id: ID!) { improvementItem(id: $id) { obligations { provision state dueAt } } }', { id: item.id })
      return improvementItem.obligations.map(({ provision, state, dueAt }) => `${provision} ${state} ${dueAt.slice(0, 10)}`).sort()
    }
    expect(await clocks()).toEqual(['evaluations.improvement RUNNING 2026-12-31'])
    const { notifications } = await b.t.graphql<{ notifications: { items: { text: string }[] } }>(b.t.as('otherHead'), '{ notifications { items { text } } }')
    expect(notifications.items.map(({ text }) => text)).toContain('评议改进事项“窗口排队时间长”须于2026-12-31前报告改进情况')
    const report = { record: 'ImprovementItem', act: 'report', id: item.id, input: { report: '增设了两个窗口。' } }
    expect(await b.t.refused(b.t.as('head'), report)).toBe('NOT_FOUND')
    await b.t.act(b.t.as('otherHead'), report)
    const back = { record: 'ImprovementItem', act: 'sendBack', id: item.id, input: { reason: '高峰时段仍排队', dueOn: '2026-11-02' } }
    expect(await b.t.refused(b.t.as('efficiency'), back)).toBe('VALIDATION')
    b.t.clock('2026-11-03 09:00')
    await b.t.act(b.t.as('efficiency'), { ...back, input: { ...back.input, dueOn: '2027-01-15' } })
    expect(await clocks()).toEqual(['evaluations.improvement MET 2026-12-31', 'evaluations.improvement RUNNING 2027-01-15'])
    await b.t.act(b.t.as('otherHead'), report)
    await b.t.act(b.t.as('efficiency'), { record: 'ImprovementItem', act: 'accept', id: item.id })
    expect(await b.t.find(ImprovementItem, item.id)).toMatchObject({ state: 'DONE', reportedOn: '2026-11-03' })
    expect(await clocks()).toEqual(['evaluations.improvement MET 2026-12-31', 'evaluations.improvement MET 2027-01-15'])
  })
})
