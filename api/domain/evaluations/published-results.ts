import 'reflect-metadata'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { inLocale, isId, labelOfChoice } from '../../kernel/records/index.ts'
import { boundTries, DayScalar, operation } from '../../kernel/schema/index.ts'
import { Department } from '../organization/index.ts'
import { Ballot } from './ballot.record.ts'
import { EvaluationCampaign } from './campaign.record.ts'
import { checkHash } from './codes.ts'
import { CampaignState, Sample } from './evaluation-choices.ts'
import { TallyRow } from './tally-row.record.ts'

@ObjectType({ description: '一个科室的公布结果 / The published result of a department', simpleResolvers: true })
export class PublishedResult {
  @Field(() => String, { description: '科室 / Department' }) department!: string
  @Field(() => Float, { nullable: true, description: '参评率，百分比 / Participation in per cent' }) participationRate?: number | null
  @Field(() => Sample, { description: '样本 / Sample' }) sample!: string
  @Field(() => Int, { nullable: true, description: '有效票 / Valid ballots' }) valid?: number | null
  @Field(() => Float, { nullable: true, description: '满意率，百分比 / Satisfaction rate in per cent' }) satisfactionRate?: number | null
  @Field(() => Float, { nullable: true, description: '满意度得分 / Satisfaction score' }) satisfactionScore?: number | null
  @Field(() => Int, { nullable: true, description: '名次 / Rank' }) rank?: number | null
}

@ObjectType({ description: '已公布的评议 / A published evaluation', simpleResolvers: true })
export class PublishedEvaluation {
  @Field(() => String, { description: '名称 / Name' }) name!: string
  @Field(() => DayScalar, { description: '评议期起 / Period from' }) periodFrom!: string
  @Field(() => DayScalar, { description: '评议期止 / Period until' }) periodUntil!: string
  @Field(() => [PublishedResult], { description: '各科室结果 / Results by department' }) results!: PublishedResult[]
}

@ObjectType({ description: '核验结果 / Where the ballot of a check code stands', simpleResolvers: true })
export class BallotCheck {
  @Field(() => String, { description: '评议名称 / Name of the campaign' }) campaign!: string
  @Field(() => String, { description: '评议状态 / State in words' }) stateLabel!: string
  @Field(() => Boolean, { description: '已计入统计 / It is in the tally' }) inTally!: boolean
}

/** As many campaigns as one page of a public notice shows. */
const SHOWN = 10

operation({
  kind: 'query', name: 'publishedEvaluations', permission: 'evaluations.cast', type: () => [PublishedEvaluation],
  description: '一个单位已公布的评议结果，新的在前 / The published results of a bureau, newest first',
  args: [{ name: 'bureauId', type: () => ID }],
  resolve: async ({ bureauId }, { office }) => office.transaction(async (em) => {
    if (!isId(bureauId)) return []
    const campaigns = await em.find(EvaluationCampaign, { bureauId, state: 'PUBLISHED' }, { orderBy: { periodUntil: 'DESC', id: 'DESC' }, limit: SHOWN })
    const rows = await em.find(TallyRow, { campaignId: { $in: campaigns.map(({ id }) => id) }, evaluators: null }, { orderBy: { rank: 'ASC', departmentId: 'ASC' } })
    const departments = new Map((await em.find(Department, { id: { $in: rows.map(({ departmentId }) => departmentId) } })).map(({ id, name }) => [id, name]))
    return campaigns.map(({ id, name, periodFrom, periodUntil }): PublishedEvaluation => ({
      name, periodFrom, periodUntil,
      results: rows.filter(({ campaignId }) => campaignId === id).map((row) => ({
        department: departments.get(row.departmentId)!, participationRate: row.participationRate, sample: row.sample, valid: row.valid,
        satisfactionRate: row.satisfactionRate, satisfactionScore: row.satisfactionScore, rank: row.rank,
      })),
    }))
  }),
})

operation({
  kind: 'query', name: 'ballotCheck', permission: 'evaluations.cast', type: () => BallotCheck, nullable: true,
  description: '凭核验码核对本票是否计入统计；不显示票面内容 / Whether the ballot of this check code is in the tally; what it says is not shown',
  args: [{ name: 'code', type: () => String }],
  resolve: async ({ code }, context): Promise<BallotCheck | null> => {
    const hit = boundTries(context, 'ballotCheck')
    return context.office.transaction(async (em) => {
      const ballot = await em.findOne(Ballot, { checkHash: checkHash(String(code)) })
      if (!ballot) return null
      hit()
      const { name, state } = await em.findOneOrFail(EvaluationCampaign, ballot.campaignId)
      return { campaign: name, stateLabel: inLocale(labelOfChoice(CampaignState, state), context.acting.locale), inTally: state === 'TALLIED' || state === 'PUBLISHED' }
    })
  },
})
