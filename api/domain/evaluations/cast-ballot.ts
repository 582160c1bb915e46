import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { dayOf } from '../../kernel/calendar/index.ts'
import { refuse, rejection, type Office } from '../../kernel/lifecycle/index.ts'
import type { Declared } from '../../kernel/records/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { BallotGrade } from './ballot-grade.record.ts'
import { CastBallotInput, type BallotMarkInput } from './ballot.input.ts'
import { ballotProblems } from './ballot-problems.ts'
import { Ballot } from './ballot.record.ts'
import { EvaluationCampaign } from './campaign.record.ts'
import { checkHash, newCode, slipHash } from './codes.ts'
import type { BallotChannel } from './evaluation-choices.ts'
import { Slip } from './slip.record.ts'

const slipUnknown = rejection('SLIP_UNKNOWN', ['评议码不正确', 'There is no such code'])
const slipSpent = rejection('SLIP_SPENT', ['该评议码已使用过，每码限投一票', 'This code was used: it admits one ballot'])
const campaignClosed = rejection('BALLOTS_CLOSED', ['评议已截止，不再接收评议票', 'The evaluation is closed: no more ballots'])
const notYetOpen = rejection('BALLOTS_NOT_YET', ['评议自{day}开始', 'Ballots are taken from {day} on'])

/** One filled-in ballot and the code that admits it. */
export interface Casting {
  code: string
  channel: BallotChannel
  marks?: BallotMarkInput[] | null
  answers?: unknown
  invalid?: boolean | null
  leftBlank?: boolean | null
  /** By whose declaration it is checked. */
  declared: Declared
  /** For ballots that clerks enter: what else must hold, and last in the transaction what is logged. */
  admit?(em: EntityManager, campaign: EvaluationCampaign): Promise<void>
  log?(em: EntityManager, campaign: EvaluationCampaign): Promise<void>
}

/** The slip of a code and its campaign. Throws SLIP_UNKNOWN. */
export async function slipOf(em: EntityManager, code: string): Promise<{ slip: Slip; campaign: EvaluationCampaign }> {
  const slip = await em.findOne(Slip, { codeHash: slipHash(code) })
  if (!slip) return refuse(slipUnknown())
  return { slip, campaign: await em.findOneOrFail(EvaluationCampaign, slip.campaignId) }
}

/** Refuses a ballot that may not be cast now. Voters have until the closing day; clerks enter what came in time until the campaign is closed. */
export function requireOpen(campaign: EvaluationCampaign, slip: Slip, channel: BallotChannel, now: Date): void {
  const today = dayOf(now)
  if (campaign.state !== 'OPEN' || (channel === 'ONLINE' && today > campaign.closesOn)) refuse(campaignClosed())
  if (today < campaign.opensOn) refuse(notYetOpen({ day: campaign.opensOn }))
  if (slip.spent) refuse(slipSpent())
}

/**
 * Casts one ballot and answers with its check code, which is kept nowhere. The one exception of the act runner: no audit and no
 * idempotency row, either of which would tell when, and so whose; the spent slip is the key. The campaign is locked against its
 * closing before any ballot is touched, in the closing's own order, so that the two never wait for each other.
 */
export async function castBallot(office: Office, casting: Casting): Promise<string> {
  const { campaign: { id } } = await office.transaction((em) => slipOf(em, casting.code))
  return office.transaction(async (em) => {
    await sql`select 1 from evaluation_campaigns where id = ${id} for share`.execute(em.getKysely())
    const { slip, campaign } = await slipOf(em, casting.code)
    requireOpen(campaign, slip, casting.channel, office.now())
    await casting.admit?.(em, campaign)
    const problem = await ballotProblems(em, campaign, casting.declared, casting)
    if (problem) refuse(problem)
    // Of several casts with one code the first takes the slip, the others wait for it and find it spent.
    const taken = await sql`update slips set spent = true where id = ${slip.id} and not spent returning id`.execute(em.getKysely())
    if (taken.rows.length === 0) refuse(slipSpent())
    const checkCode = await store(em, slip, casting)
    await casting.log?.(em, campaign)
    return checkCode
  })
}

async function store(em: EntityManager, slip: Slip, { channel, invalid, marks, answers }: Casting): Promise<string> {
  const checkCode = newCode()
  const id = randomUUID()
  em.create(Ballot, {
    id, campaignId: slip.campaignId, groupId: slip.groupId, channel, invalid: invalid ?? false, answers: invalid ? null : answers, checkHash: checkHash(checkCode),
  }, { persist: true })
  for (const { departmentId, mark } of invalid ? [] : (marks ?? [])) em.create(BallotGrade, { id: randomUUID(), ballotId: id, departmentId, mark }, { persist: true })
  await em.flush()
  return checkCode
}

/** Casts a ballot as its voter does, and answers with its check code. Throws Rejected. */
export const castOnline = (office: Office, code: string, input: CastBallotInput): Promise<string> =>
  castBallot(office, { ...input, code, channel: 'ONLINE', declared: CastBallotInput })
