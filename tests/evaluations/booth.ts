import type { FormDefinition } from '../../api/kernel/forms/index.ts'
import type { EvaluatorGroup } from '../../api/domain/evaluations/index.ts'
import type { Acting } from '../../api/kernel/access/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

export interface Refusal { code: string; fields: { path: string; code: string }[] }
export interface Receipt { ballotCheckCode: string | null; rejection: Refusal | null }
export type Mark = 'SATISFIED' | 'FAIRLY_SATISFIED' | 'DISSATISFIED' | 'DONT_KNOW'

/** An office with a campaign, as its efficiency office, its clerk and its voters use it. */
export interface Booth {
  t: TestOffice
  campaignId: string
  questionnaireId: string
  /** Runs an act of the campaign as the efficiency office. */
  run(act: string, input?: Record<string, unknown>): Promise<string>
  refused(act: string, input?: Record<string, unknown>): Promise<string>
  groupOf(evaluators: EvaluatorGroup): Promise<string>
  issue(evaluators: EvaluatorGroup, count: number, acting?: Acting): Promise<string[]>
  cast(code: string, marks: Partial<Record<'permits' | 'relief', Mark>>, answers?: unknown): Promise<Receipt>
  enter(code: string, input: Record<string, unknown>, acting?: Acting): Promise<Receipt>
  /** Answers to every question, all satisfied. */
  answers: Record<string, unknown>
}

const REJECTION = 'rejection { code fields { path code } }'

/** A draft campaign over the two departments, with the questionnaire that the rules ask for. */
export async function booth({ groups = ['PUBLIC', 'PEOPLES_CONGRESS'] as EvaluatorGroup[], packs = ['chengguan', 'sample-office'], asks = true, plan = {} as Record<string, unknown>, definition = undefined as FormDefinition | undefined } = {}): Promise<Booth> {
  const t = await testOffice({ packs, at: '2026-09-28 09:00' })
  const office = t.as('efficiency')
  let questionnaireId = ''
  let answers = {}
  if (asks) {
    questionnaireId = await t.act(office, { record: 'Questionnaire', act: 'draft', input: { name: '社会评议问卷', definition } })
    await t.act(office, { record: 'Questionnaire', act: 'publish', id: questionnaireId })
    const { questionnaire } = await t.graphql<{ questionnaire: { definition: FormDefinition } }>(
      office, 'query ($id: ID!) { questionnaire(id: $id) { definition } }', { id: questionnaireId })
    answers = Object.fromEntries(questionnaire.definition.items.map(({ key }) => [key, 'SATISFIED']))
  }
  const campaignId = await t.act(office, {
    record: 'EvaluationCampaign', act: 'draft',
    input: {
      name: '2026年下半年社会评议', leaderId: t.staff.bureauHead, periodFrom: '2026-01-01', periodUntil: '2026-09-30', opensOn: '2026-10-08', closesOn: '2026-10-31',
      ...(asks ? { questionnaireId } : {}), departmentIds: [t.departments.permits, t.departments.relief], groups: groups.map((evaluators) => ({ evaluators })), ...plan,
    },
  })
  const groupOf = async (evaluators: EvaluatorGroup): Promise<string> => {
    const { evaluationCampaign } = await t.graphql<{ evaluationCampaign: { groups: { id: string; evaluators: string }[] } }>(
      office, 'query ($id: ID!) { evaluationCampaign(id: $id) { groups { id evaluators } } }', { id: campaignId })
    return evaluationCampaign.groups.find((group) => group.evaluators === evaluators)!.id
  }
  return {
    t, campaignId, questionnaireId, answers, groupOf,
    run: (act, input = act === 'close' ? { reason: '评议票已收齐' } : undefined) => t.act(office, { record: 'EvaluationCampaign', act, id: campaignId, input }),
    refused: (act, input) => t.refused(office, { record: 'EvaluationCampaign', act, id: campaignId, input }),
    issue: async (evaluators, count, acting = t.as('efficiency')) => {
      const { issueSlips } = await t.graphql<{ issueSlips: { codes: string[] | null; rejection: Refusal | null } }>(
        acting, `mutation ($c: ID!, $g: ID!, $n: Int!) { issueSlips(campaignId: $c, groupId: $g, count: $n) { codes ${REJECTION} } }`,
        { c: campaignId, g: await groupOf(evaluators), n: count })
      if (!issueSlips.codes) throw new Error(issueSlips.rejection?.code)
      return issueSlips.codes
    },
    cast: async (code, marks, given = answers) => {
      const { castBallot } = await t.graphql<{ castBallot: Receipt }>(
        t.public, `mutation ($code: String!, $input: CastBallotInput!) { castBallot(code: $code, input: $input) { ballotCheckCode ${REJECTION} } }`,
        { code, input: { marks: Object.entries(marks).map(([place, mark]) => ({ departmentId: t.departments[place as 'permits' | 'relief'], mark })), ...(asks ? { answers: given } : {}) } })
      return castBallot
    },
    enter: async (code, input, acting = t.as('evaluations')) => {
      const { enterPaperBallot } = await t.graphql<{ enterPaperBallot: Receipt }>(
        acting, `mutation ($code: String!, $input: PaperBallotInput!) { enterPaperBallot(code: $code, input: $input) { ballotCheckCode ${REJECTION} } }`, { code, input })
      return enterPaperBallot
    },
  }
}
