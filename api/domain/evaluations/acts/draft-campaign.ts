import { act, asInput, invalid, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, Day, DefineInput, Items, Link, Links, Text } from '../../../kernel/records/index.ts'
import { Department, StaffMember } from '../../organization/index.ts'
import { CampaignGroup } from '../campaign-group.record.ts'
import { campaignLifecycle } from '../campaign.lifecycle.ts'
import { EvaluationCampaign } from '../campaign.record.ts'
import { EvaluatedDepartment } from '../evaluated-department.record.ts'
import { cannotLeadIt } from '../campaign-leader.ts'
import { factsOf } from '../campaign.events.ts'
import { CampaignPurpose, EvaluatorGroup } from '../evaluation-choices.ts'
import { groups, priorityGroups, purposes } from '../evaluation.provisions.ts'
import { Questionnaire } from '../questionnaire.record.ts'

@DefineInput()
export class CampaignGroupInput {
  @Choice(() => EvaluatorGroup, { label: ['评议主体', 'Evaluators'] }) evaluators!: EvaluatorGroup
}

/** A campaign as it is planned: the whole of it, each time. */
@DefineInput()
export class CampaignInput {
  @Text({ label: ['名称', 'Name'], max: 100 }) name!: string
  @Choice(() => CampaignPurpose, { label: ['类型', 'Purpose'], optional: true, help: ['不填即社会评议', 'Empty: an evaluation'] }) purpose?: CampaignPurpose | null
  @Link(() => StaffMember, { label: ['牵头领导', 'Led by'], optional: true }) leaderId?: string | null
  @Day({ label: ['评议期起', 'Period from'] }) periodFrom!: string
  @Day({ label: ['评议期止', 'Period until'] }) periodUntil!: string
  @Day({ label: ['开始投票日', 'Ballots from'] }) opensOn!: string
  @Day({ label: ['截止日', 'Ballots until'] }) closesOn!: string
  @Link(() => Questionnaire, { label: ['问卷', 'Questionnaire'], optional: true }) questionnaireId?: string | null
  @Links(() => Department, { label: ['被评科室', 'Evaluated departments'] }) departmentIds!: string[]
  @Items(() => CampaignGroupInput, { label: ['评议主体', 'Evaluator groups'] }) groups!: CampaignGroupInput[]
}

const endsFirst = rejection('ENDS_BEFORE_IT_STARTS', ['止期不能早于起期', 'The end may not lie before the start'])
const notYours = rejection('EVALUATED_ELSEWHERE', ['只能评议本单位的科室', 'Only departments of the own bureau are evaluated'])
const questionnaireUnpublished = rejection('QUESTIONNAIRE_NOT_PUBLISHED', ['问卷尚未发布或已停用', 'The questionnaire is not published'])
const givenTwice = rejection('LISTED_TWICE', ['同一科室或评议主体只列一次', 'A department or group is named once'])

const notAsked = rejection('PRIORITY_GROUP_MISSING', ['须以{group}为重点，请列入评议主体', '{groupEn}: to be asked above all, so they take part'])

const at = (path: string, { code, label, facts }: Rejection): Rejection => invalid({}, { fields: [{ path, code, label, facts }] })
const repeats = (values: readonly string[]): boolean => new Set(values).size < values.length

const purposeOf = ({ purpose }: CampaignInput): CampaignPurpose => purpose ?? 'EVALUATION'

async function problemIn({ input, law, em, acting, now }: Pick<ActContext<EvaluationCampaign, CampaignInput>, 'input' | 'law' | 'em' | 'acting' | 'now'>): Promise<Rejection | undefined> {
  if (input.periodUntil < input.periodFrom) return at('periodUntil', endsFirst())
  if (input.closesOn < input.opensOn) return at('closesOn', endsFirst())
  const evaluators = input.groups.map((group) => group.evaluators)
  if (repeats(input.departmentIds)) return at('departmentIds', givenTwice())
  if (repeats(evaluators)) return at('groups', givenTwice())
  const own = await em.count(Department, { id: { $in: input.departmentIds }, bureauId: acting.bureauId! })
  if (own < input.departmentIds.length) return at('departmentIds', notYours())
  const questionnaire = input.questionnaireId ? await em.findOneOrFail(Questionnaire, input.questionnaireId) : undefined
  if (questionnaire && (questionnaire.state !== 'PUBLISHED' || questionnaire.bureauId !== acting.bureauId)) return at('questionnaireId', questionnaireUnpublished())
  const purpose = purposeOf(input)
  const known = factsOf({ purpose })
  const wanting = priorityGroups.all(law, known).find(({ code }) => !evaluators.some((group) => group === code))
  return purposes.includes(law, purpose)
    ?? evaluators.map((group) => groups.includes(law, group, known)).find((problem) => problem !== undefined)
    ?? (wanting ? notAsked({ group: wanting.label[0], groupEn: wanting.label[1] }, { citation: wanting.citation }) : undefined)
    ?? cannotLeadIt({ em, law, now }, acting.bureauId!, { purpose, leaderId: input.leaderId })
}

const planned = (input: CampaignInput) => {
  const { name, leaderId, periodFrom, periodUntil, opensOn, closesOn, questionnaireId } = input
  return { name, purpose: purposeOf(input), leaderId: leaderId ?? null, periodFrom, periodUntil, opensOn, closesOn, questionnaireId: questionnaireId ?? null }
}

function nameTakingPart({ create, input }: ActContext<EvaluationCampaign, CampaignInput>, campaign: EvaluationCampaign): void {
  const under = { bureauId: campaign.bureauId, campaignId: campaign.id }
  for (const departmentId of input.departmentIds) create(EvaluatedDepartment, { ...under, departmentId })
  for (const { evaluators } of input.groups) create(CampaignGroup, { ...under, evaluators, slipsIssued: 0 })
}

/** Plans a campaign: who evaluates which departments over which period, and when ballots are taken. */
export const draftCampaign = act(campaignLifecycle, 'draft', {
  input: CampaignInput,
  check: problemIn,
  run: (context) => {
    const campaign = context.create(EvaluationCampaign, { bureauId: context.acting.bureauId!, state: 'DRAFT', ...planned(context.input) })
    nameTakingPart(context, campaign)
    return campaign
  },
})

/** Plans it anew, as long as it is not open. */
export const editCampaign = act(campaignLifecycle, 'edit', {
  input: CampaignInput,
  begin: async ({ record, em }) => {
    const departments = await em.find(EvaluatedDepartment, { campaignId: record.id }, { orderBy: { id: 'ASC' } })
    const groups = await em.find(CampaignGroup, { campaignId: record.id }, { orderBy: { id: 'ASC' } })
    return asInput(CampaignInput, { ...record, departmentIds: departments.map(({ departmentId }) => departmentId), groups })
  },
  check: problemIn,
  run: async (context) => {
    const { record, em, input } = context
    Object.assign(record, planned(input))
    await em.nativeDelete(EvaluatedDepartment, { campaignId: record.id })
    await em.nativeDelete(CampaignGroup, { campaignId: record.id })
    nameTakingPart(context, record)
  },
})
