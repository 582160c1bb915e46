import type { Acting } from '../../kernel/access/index.ts'
import { invalid, noRight, notFound, refuse, rejection, runAct, tooLarge, tooSmall, type Office, type Rejection } from '../../kernel/lifecycle/index.ts'
import { reachesRow, scopeOf } from '../../kernel/query/index.ts'
import { specOf, vocabulary } from '../../kernel/records/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { PaperBallotInput } from './ballot.input.ts'
import { clerkChannels } from './ballot-paper.ts'
import { EvaluationCampaign } from './campaign.record.ts'
import { castBallot } from './cast-ballot.ts'
import { newCode, slipHash } from './codes.ts'
import { takeDuty } from './one-duty-a-person.ts'

/** Enough for one printing; more are issued in turns. */
const SLIPS_AT_ONCE = 2000

const notByClerk = rejection('ONLINE_IS_NOT_ENTERED', ['网上票由评议人自己投，不能录入', 'Online ballots are cast by the voters themselves'])
const channelNotProvided = rejection('CHANNEL_NOT_PROVIDED', ['规则没有规定这种评议方式', 'The rules do not provide for this channel'])

/** Issues slips of a group and answers with their codes, which are kept nowhere: to be printed or sent, and forgotten. */
export async function issueCodes(
  office: Office, acting: Acting, { campaignId, groupId, count }: { campaignId: string; groupId: string; count: number },
): Promise<{ codes: string[]; rejection?: undefined } | { rejection: Rejection }> {
  if (count < 1) return { rejection: invalid({}, { fields: [tooSmall('count', { min: 1 })] }) }
  if (count > SLIPS_AT_ONCE) return { rejection: invalid({}, { fields: [tooLarge('count', { max: SLIPS_AT_ONCE })] }) }
  const codes = Array.from({ length: count }, newCode)
  const { rejection: refused } = await runAct(office, acting, {
    record: 'EvaluationCampaign', act: 'issueSlips', id: campaignId, input: { groupId, hashes: codes.map(slipHash) },
  })
  return refused ? { rejection: refused } : { codes }
}

const otherCampaign = rejection('SLIP_OF_OTHER_CAMPAIGN', ['这个评议码属于另一次评议', 'This code is of another campaign'])

/** A clerk acts within the own bureau, by the channels that the rules provide for. */
async function admitClerk(acting: Acting, em: EntityManager, campaign: EvaluationCampaign, { channel, campaignId }: PaperBallotInput): Promise<void> {
  const spec = specOf(EvaluationCampaign)
  if (!(await reachesRow(em.getKysely(), spec, scopeOf(spec, acting, 'evaluations.enter'), campaign.id))) refuse(notFound())
  if (campaignId && campaignId !== campaign.id) refuse(otherCampaign())
  if (channel === 'ONLINE') refuse(notByClerk())
  if (!clerkChannels(campaign).includes(channel)) refuse(channelNotProvided())
  const problem = await takeDuty(em, acting, campaign, 'ENTERS')
  if (problem) refuse(problem)
}

vocabulary('Act', () => [['enterPaperBallot', ['录入评议票', 'Enter a ballot']]])

/** That an entry was made is logged; which ballot it was is not. */
const logEntry = (office: Office, acting: Acting, em: EntityManager, campaign: EvaluationCampaign): Promise<void> => office.audit(em, {
  at: office.now(), acting, act: 'enterPaperBallot', record: specOf(EvaluationCampaign).name, recordId: campaign.id, bureauId: campaign.bureauId, outcome: 'DONE', changed: [],
})

/** Enters a ballot that came in on paper or in an interview, and answers with its check code. Throws Rejected. */
export async function enterBallot(office: Office, acting: Acting, code: string, input: PaperBallotInput): Promise<string> {
  if (!acting.may('evaluations.enter')) refuse(noRight({ act: '录入评议票' }))
  return castBallot(office, {
    ...input, code, declared: PaperBallotInput,
    admit: (em, campaign) => admitClerk(acting, em, campaign, input), log: (em, campaign) => logEntry(office, acting, em, campaign),
  })
}
