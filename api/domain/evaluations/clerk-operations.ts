import 'reflect-metadata'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Acting } from '../../kernel/access/index.ts'
import { reachesRow, scopeOf } from '../../kernel/query/index.ts'
import { isId, specOf } from '../../kernel/records/index.ts'
import { declaredInput, operation, Rejection, spoken } from '../../kernel/schema/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { Ballot } from './ballot.record.ts'
import { PaperBallotInput } from './ballot.input.ts'
import { BallotForm, ballotFormOf } from './ballot-paper.ts'
import { BallotReceipt, withCode } from './ballot-operations.ts'
import { CampaignGroup } from './campaign-group.record.ts'
import { EvaluationCampaign } from './campaign.record.ts'
import { enterBallot, issueCodes } from './evaluation-clerk.ts'
import { EvaluatorGroup } from './evaluation-choices.ts'

@ObjectType({ description: '新发的评议码，只显示这一次 / New codes, shown this once', simpleResolvers: true })
export class SlipsPayload {
  @Field(() => [String], { nullable: true, description: '评议码 / Codes' }) codes?: string[] | null
  @Field(() => Rejection, { nullable: true, description: '不予办理的原因 / Why not' }) rejection?: Rejection | null
}

@ObjectType({ description: '一类评议主体的参评情况 / How many of a group have cast a ballot', simpleResolvers: true })
export class GroupTurnout {
  @Field(() => ID, { description: '编号 / Id' }) groupId!: string
  @Field(() => EvaluatorGroup, { description: '评议主体 / Evaluators' }) evaluators!: string
  @Field(() => Int, { description: '发放 / Issued' }) issued!: number
  @Field(() => Int, { description: '收回 / Returned' }) returned!: number
}

operation({
  kind: 'mutation', name: 'issueSlips', permission: 'evaluations.issue', refusesItself: true, refusals: 'BY_THE_ACT', type: () => SlipsPayload,
  description: '发放评议码，用于打印或发送；系统不保存评议码本身 / Issue codes for printing or sending; they are kept nowhere',
  args: [{ name: 'campaignId', type: () => ID }, { name: 'groupId', type: () => ID }, { name: 'count', type: () => Int }],
  resolve: async ({ campaignId, groupId, count }, { office, acting }) => {
    const issued = await issueCodes(office, acting, { campaignId: String(campaignId), groupId: String(groupId), count: Number(count) })
    return issued.rejection ? { rejection: spoken(issued.rejection, acting.locale) } : { codes: issued.codes }
  },
})

operation({
  kind: 'mutation', name: 'enterPaperBallot', permission: 'evaluations.enter', refusesItself: true,
  refusals: { record: 'EvaluationCampaign', act: 'enterPaperBallot' }, type: () => BallotReceipt,
  description: '录入纸质、信函、座谈、走访或访问所得的评议票 / Enter a ballot that came in on paper or in an interview',
  args: [{ name: 'code', type: () => String }, { name: 'input', type: () => declaredInput(PaperBallotInput) }],
  resolve: ({ code, input }, context) => withCode(context, async () => ({
    ballotCheckCode: await enterBallot(context.office, context.acting, String(code), input as PaperBallotInput),
  })),
})

/** The campaign, if the caller reaches it under a permission. */
async function reachedCampaign(em: EntityManager, acting: Acting, permission: string, id: unknown): Promise<EvaluationCampaign | null> {
  const spec = specOf(EvaluationCampaign)
  if (!isId(id) || !(await reachesRow(em.getKysely(), spec, scopeOf(spec, acting, permission), id))) return null
  return em.findOne(EvaluationCampaign, id)
}

operation({
  kind: 'query', name: 'ballotForm', permission: 'evaluations.enter', type: () => BallotForm, nullable: true,
  description: '正在进行的评议的票样，供录入纸质票；未开始或已截止的没有 / What the ballots of an open campaign ask, for entering those on paper',
  args: [{ name: 'campaignId', type: () => ID }],
  resolve: ({ campaignId }, { office, acting }) => office.transaction(async (em) => {
    const campaign = await reachedCampaign(em, acting, 'evaluations.enter', campaignId)
    return campaign?.state === 'OPEN' ? ballotFormOf(em, campaign, acting.locale) : null
  }),
})

operation({
  kind: 'query', name: 'campaignTurnout', permission: 'evaluations.issue', type: () => [GroupTurnout],
  description: '各评议主体的参评情况 / How many of each group have cast a ballot so far',
  args: [{ name: 'campaignId', type: () => ID }],
  resolve: ({ campaignId }, { office, acting }) => office.transaction(async (em) => {
    const campaign = await reachedCampaign(em, acting, 'evaluations.issue', campaignId)
    const turnout: GroupTurnout[] = []
    for (const group of campaign ? await em.find(CampaignGroup, { campaignId: campaign.id }, { orderBy: { evaluators: 'ASC' } }) : []) {
      turnout.push({ groupId: group.id, evaluators: group.evaluators, issued: group.slipsIssued, returned: await em.count(Ballot, { groupId: group.id }) })
    }
    return turnout
  }),
})
