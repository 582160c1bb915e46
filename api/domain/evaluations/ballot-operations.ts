import 'reflect-metadata'
import { Field, ObjectType } from 'type-graphql'
import { Rejected } from '../../kernel/lifecycle/index.ts'
import { inLocale, labelOfChoice } from '../../kernel/records/index.ts'
import { boundTries, declaredInput, operation, Rejection, type RequestContext, spoken } from '../../kernel/schema/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { CastBallotInput } from './ballot.input.ts'
import { BallotForm, ballotFormOf } from './ballot-paper.ts'
import { CampaignGroup } from './campaign-group.record.ts'
import { castOnline, requireOpen, slipOf } from './cast-ballot.ts'
import { EvaluatorGroup } from './evaluation-choices.ts'

@ObjectType({ description: '待填写的评议票 / What there is to fill in', simpleResolvers: true })
export class BallotPaper extends BallotForm {
  @Field(() => String, { description: '以何身份评议 / Evaluating as' }) evaluators!: string
}

@ObjectType({ description: '评议票或不能填写的原因 / The ballot, or why not', simpleResolvers: true })
export class BallotPaperPayload {
  @Field(() => BallotPaper, { nullable: true, description: '评议票 / Ballot' }) ballotPaper?: BallotPaper | null
  @Field(() => Rejection, { nullable: true, description: '不予办理的原因 / Why not' }) rejection?: Rejection | null
}

@ObjectType({ description: '投票回执：截止后凭核验码核对本票已计入 / With this code the voter sees that the ballot is in the tally', simpleResolvers: true })
export class BallotReceipt {
  @Field(() => String, { nullable: true, description: '核验码，只显示这一次 / Ballot check code, shown this once' }) ballotCheckCode?: string | null
  @Field(() => Rejection, { nullable: true, description: '不予办理的原因 / Why not' }) rejection?: Rejection | null
}

async function paperOf(em: EntityManager, code: string, { acting: { locale }, office }: RequestContext): Promise<BallotPaper> {
  const { slip, campaign } = await slipOf(em, code)
  requireOpen(campaign, slip, 'ONLINE', office.now())
  const group = await em.findOneOrFail(CampaignGroup, slip.groupId)
  return { ...await ballotFormOf(em, campaign, locale), evaluators: inLocale(labelOfChoice(EvaluatorGroup, group.evaluators), locale) }
}

/** Does what a code admits to, within the bounds on tries; a refusal is a result, and only a code that is none counts as a try. */
export async function withCode<T>(context: RequestContext, work: () => Promise<T>): Promise<T | { rejection: Rejection }> {
  const hit = boundTries(context, 'ballot')
  try {
    const done = await work()
    hit()
    return done
  } catch (error) {
    if (!(error instanceof Rejected)) throw error
    if (error.rejection.code !== 'SLIP_UNKNOWN') hit()
    return { rejection: spoken(error.rejection, context.acting.locale) }
  }
}

operation({
  kind: 'query', name: 'ballotPaper', permission: 'evaluations.cast', type: () => BallotPaperPayload,
  description: '凭评议码取得评议票 / The ballot that this code admits to',
  args: [{ name: 'code', type: () => String }],
  resolve: ({ code }, context) => withCode(context, () => context.office.transaction(async (em) => ({ ballotPaper: await paperOf(em, String(code), context) }))),
})

operation({
  kind: 'mutation', name: 'castBallot', permission: 'evaluations.cast', refusals: 'NEVER', type: () => BallotReceipt,
  description: '投票；每个评议码限投一票，不记录投票人与时间 / Cast a ballot; one a code, neither voter nor time is kept',
  args: [{ name: 'code', type: () => String }, { name: 'input', type: () => declaredInput(CastBallotInput) }],
  resolve: ({ code, input }, context) => withCode(context, async () => ({
    ballotCheckCode: await castOnline(context.office, String(code), input as CastBallotInput),
  })),
})
