import 'reflect-metadata'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { invalid, noRight, notFound, refuse, rejection, runAct, tooLarge, tooSmall } from '../../kernel/lifecycle/index.ts'
import { reachesRow, scopeOf } from '../../kernel/query/index.ts'
import { isId, specOf } from '../../kernel/records/index.ts'
import { declaredInput, operation, Rejection, spoken, type RequestContext } from '../../kernel/schema/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { Ballot } from './ballot.record.ts'
import { PaperBallotInput } from './ballot.input.ts'
import { BallotReceipt, withCode } from './ballot-operations.ts'
import { CampaignGroup } from './campaign-group.record.ts'
import { EvaluationCampaign } from './campaign.record.ts'
import { castBallot } from './cast-ballot.ts'
import { newCode, slipHash } from './codes.ts'
import { EvaluatorGroup } from './evaluation-choices.ts'

/** Enough for one printing; more are issued in turns. */
const SLIPS_AT_ONCE = 2000

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

const notByClerk = rejection('ONLINE_IS_NOT_ENTERED', ['网上票由评议人自己投，不能录入', 'Online ballots are cast by the voters themselves'])
const channelNotProvided = rejection('CHANNEL_NOT_PROVIDED', ['规则没有规定这种评议方式', 'The rules do not provide for this channel'])

operation({
  kind: 'mutation', name: 'issueSlips', permission: 'evaluations.issue', refusesItself: true, type: () => SlipsPayload,
  description: '发放评议码，用于打印或发送；系统不保存评议码本身 / Issue codes for printing or sending; they are kept nowhere',
  args: [{ name: 'campaignId', type: () => ID }, { name: 'groupId', type: () => ID }, { name: 'count', type: () => Int }],
  resolve: async ({ campaignId, groupId, count }, { office, acting }) => {
    const number = Number(count)
    if (number < 1 || number > SLIPS_AT_ONCE) {
      const wrong = number < 1 ? tooSmall('count', { min: 1 }) : tooLarge('count', { max: SLIPS_AT_ONCE })
      return { rejection: spoken(invalid({}, { fields: [wrong] }), acting.locale) }
    }
    const codes = Array.from({ length: number }, newCode)
    const result = await runAct(office, acting, { record: 'EvaluationCampaign', act: 'issueSlips', id: String(campaignId), input: { groupId, hashes: codes.map(slipHash) } })
    return result.rejection ? { rejection: spoken(result.rejection, acting.locale) } : { codes }
  },
})

/** A clerk acts within the own bureau, by the channels that the rules provide for. */
async function admitClerk({ acting }: RequestContext, em: EntityManager, campaign: EvaluationCampaign, channel: string): Promise<void> {
  const spec = specOf(EvaluationCampaign)
  if (!(await reachesRow(em.getKysely(), spec, scopeOf(spec, acting, 'evaluations.enter'), campaign.id))) refuse(notFound())
  if (channel === 'ONLINE') refuse(notByClerk())
  const { channels } = campaign.terms!
  if (channels.length > 0 && !channels.includes(channel)) refuse(channelNotProvided())
}

/** That an entry was made is logged; which ballot it was is not. */
const logEntry = ({ office, acting }: RequestContext, em: EntityManager, campaign: EvaluationCampaign): Promise<void> => office.audit(em, {
  at: office.now(), acting, act: 'enterPaperBallot', record: specOf(EvaluationCampaign).name, recordId: campaign.id, bureauId: campaign.bureauId, outcome: 'DONE', changed: [],
})

operation({
  kind: 'mutation', name: 'enterPaperBallot', permission: 'evaluations.enter', refusesItself: true, type: () => BallotReceipt,
  description: '录入纸质、信函、座谈、走访或访问所得的评议票 / Enter a ballot that came in on paper or in an interview',
  args: [{ name: 'code', type: () => String }, { name: 'input', type: () => declaredInput(PaperBallotInput) }],
  resolve: (args, context) => withCode(context, async () => {
    if (!context.acting.may('evaluations.enter')) refuse(noRight({ act: '录入评议票' }))
    const input = args['input'] as PaperBallotInput
    return {
      ballotCheckCode: await castBallot(context.office, {
        ...input, code: String(args['code']), declared: PaperBallotInput,
        admit: (em, campaign) => admitClerk(context, em, campaign, input.channel), log: (em, campaign) => logEntry(context, em, campaign),
      }),
    }
  }),
})

operation({
  kind: 'query', name: 'campaignTurnout', permission: 'evaluations.issue', type: () => [GroupTurnout],
  description: '各评议主体的参评情况 / How many of each group have cast a ballot so far',
  args: [{ name: 'campaignId', type: () => ID }],
  resolve: async ({ campaignId }, context) => {
    const spec = specOf(EvaluationCampaign)
    return context.office.transaction(async (em) => {
      if (!isId(campaignId) || !(await reachesRow(em.getKysely(), spec, scopeOf(spec, context.acting, 'evaluations.issue'), campaignId))) return []
      const turnout: GroupTurnout[] = []
      for (const group of await em.find(CampaignGroup, { campaignId }, { orderBy: { evaluators: 'ASC' } })) {
        turnout.push({ groupId: group.id, evaluators: group.evaluators, issued: group.slipsIssued, returned: await em.count(Ballot, { groupId: group.id }) })
      }
      return turnout
    })
  },
})
