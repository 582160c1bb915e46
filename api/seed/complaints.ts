import { addDays } from '../kernel/calendar/index.ts'
import { citizenName, citizenPhone } from './applicants.ts'
import {
  AGREEMENT, COMPLAINTS, DECLINED, FIRST_REPLIES, OBJECTION_TEXT, PASSED_TO, REPLIES, SECOND_STEP, VIEWER_REASON, type ComplaintText,
} from './complaint-texts.ts'
import type { Founded, FoundedDepartment } from './found-bureau.ts'
import type { Story } from './story.ts'

type Conclusion = keyof typeof REPLIES
type Protection = 'OPEN' | 'CONFIDENTIAL' | 'ANONYMOUS'

type Way = 'DECLINED' | 'PASSED_ON' | 'OBJECTED' | 'RECUSED' | 'PLAIN'

interface Plan { bureau: Founded; department: FoundedDepartment; text: ComplaintText; protection: Protection; conclusion: Conclusion; way: Way; /** Somebody beside the handler is named to see who complained. */ viewer?: boolean }

/** Takes the complaint in: from the public page, where nobody can be chosen as accused, or written down by an officer who knows who is meant. */
async function receive(story: Story, { bureau, department, text, protection }: Plan): Promise<{ id: string; kind: string; known: boolean }> {
  const { dice } = story
  const online = dice.chance(0.5)
  const { matter, content } = text
  const kind = bureau.plan.code === 'MZ' && dice.chance(0.15) ? 'PETITION' : dice.weighted([['COMPLAINT', 8], ['REPORT', 2]])
  const input = {
    kind, subject: 'EFFICIENCY', matter, content, accusedDepartmentId: department.id, identityProtection: protection, urgent: dice.chance(0.05),
    channel: online ? 'ONLINE' : dice.weighted([['PHONE', 4], ['HOTLINE', 4], ['LETTER', 1], ['VISIT', 2]]),
    ...(protection === 'ANONYMOUS' ? {} : { complainantName: citizenName(dice), complainantPhone: citizenPhone(dice) }),
  }
  if (online) {
    const key = `complaint-${story.now.toISOString()}`
    return { kind, known: false, id: await story.act(story.citizen, 'Complaint', 'submit', { key, input: { ...input, bureauId: bureau.bureauId } }) }
  }
  const id = await story.by(dice.pick(bureau.complaintOfficers), 'Complaint', 'register', {
    input: { ...input, consents: protection === 'OPEN', accusedStaffId: dice.pick(department.staff.slice(2)) },
  })
  return { kind, known: true, id }
}

/** Verified, proposed, told to whoever complained. */
async function investigate(story: Story, id: string, handler: string, { text, conclusion }: Plan, again = false): Promise<void> {
  const by = (act: string, input?: Record<string, unknown>): Promise<string> => story.by(handler, 'Complaint', act, { id, input })
  await by('noteStep', { way: story.dice.pick(['TELEPHONE', 'MEETING', 'SITE_VISIT']), text: again ? SECOND_STEP : text.step })
  await story.days(story.dice.between(1, 4))
  const proposal = conclusion === 'NOT_UPHELD' ? text.notFound : text.found
  await by('propose', { conclusion, proposal, policyBasis: text.basis })
  await story.days(story.dice.between(0, 1))
  await by('reply', { text: `${REPLIES[conclusion]}${proposal}` })
}

async function complaint(story: Story, plan: Plan): Promise<void> {
  const { dice } = story
  const { bureau, way } = plan
  const [first, second] = dice.chance(0.5) ? bureau.complaintOfficers : bureau.complaintOfficers.toReversed()
  const { id, kind, known } = await receive(story, plan)
  const by = (who: string, act: string, input?: Record<string, unknown>): Promise<string> => story.by(who, 'Complaint', act, { id, input })
  await story.days(dice.between(0, 1))
  if (way === 'DECLINED') return void (await by(first!, 'decline', { declinedBecause: DECLINED }))
  if (way === 'PASSED_ON') return void (await by(first!, 'passOn', { passedTo: dice.pick(PASSED_TO) }))
  await by(first!, 'accept')
  if (!known) await by(first!, 'identifyAccused', { staffId: dice.pick(plan.department.staff.slice(2)), departmentId: plan.department.id })
  await story.until(story.soon(20, 180))
  if (way === 'RECUSED') await by(bureau.efficiency[0]!, 'recuse', { staffId: second, cause: 'INTEREST_IN_COMPLAINANT' })
  await by(bureau.efficiency[0]!, 'assign', { handlerId: first })
  if (plan.viewer) await by(bureau.efficiency[0]!, 'nameViewer', { staffId: second, reason: VIEWER_REASON })
  await story.days(1)
  await by(first!, 'investigate')
  await story.days(dice.between(0, 2))
  await by(first!, 'giveFirstReply', { text: dice.pick(FIRST_REPLIES) })
  await investigate(story, id, first!, plan)
  await story.days(dice.between(1, 4))
  let handler = first!
  if (way === 'OBJECTED') {
    await story.act(story.citizen, 'Complaint', 'object', { id, key: `objection-${id}`, input: { text: OBJECTION_TEXT } })
    await story.days(1)
    await by(bureau.efficiency[0]!, 'reassign', { handlerId: second })
    handler = second!
    await investigate(story, id, handler, plan, true)
    await story.days(dice.between(1, 3))
  }
  if (dice.chance(0.5)) await story.act(story.citizen, 'Complaint', 'agree', { id, key: `agreement-${id}` })
  else await by(handler, 'noteAnswer', { answer: 'AGREES', text: AGREEMENT })
  await story.days(dice.between(1, 3))
  await by(handler, 'close')
  await story.days(1)
  await by(handler, 'file', { nature: kind })
}

const WAYS: readonly (readonly [Way, number])[] = [['PLAIN', 70], ['OBJECTED', 10], ['PASSED_ON', 8], ['DECLINED', 6], ['RECUSED', 6]]
const CONCLUSIONS: readonly Conclusion[] = ['UPHELD', 'NOT_UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NOT_UPHELD']
/** Working days before the end on which the last ones come in, so that each stage is to be seen today. */
const LATELY: readonly { back: number; conclusion: Conclusion }[] = [
  { back: 1, conclusion: 'NOT_UPHELD' }, { back: 2, conclusion: 'UPHELD' }, { back: 4, conclusion: 'PARTLY_UPHELD' },
  { back: 5, conclusion: 'NOT_UPHELD' }, { back: 7, conclusion: 'NOT_UPHELD' }, { back: 9, conclusion: 'PARTLY_UPHELD' },
  { back: 19, conclusion: 'UPHELD' }, { back: 22, conclusion: 'UPHELD' }, { back: 27, conclusion: 'UPHELD' },
]

/** The year but its last weeks, in days. */
const EARLIER = 310

/** Tells `count` complaints over the year; one confidential one about a window is being looked into today. */
export function tellComplaints(story: Story, bureaus: readonly Founded[], count: number): void {
  const { dice, calendar, endDay } = story
  const served = bureaus.flatMap((bureau) => bureau.departments.slice(2).map((department) => ({ bureau, department })))
  const past = Math.max(count - LATELY.length - 1, 0)

  const plan = (at: number): Plan => {
    const conclusion = CONCLUSIONS[at % CONCLUSIONS.length]!
    return {
      ...dice.pick(served), text: COMPLAINTS[at % COMPLAINTS.length]!, conclusion, way: conclusion === 'NOT_UPHELD' ? dice.weighted(WAYS) : 'PLAIN',
      protection: dice.weighted([['OPEN', 5], ['CONFIDENTIAL', 3], ['ANONYMOUS', 2]]),
    }
  }
  for (let at = 0; at < past; at += 1) {
    const told = plan(at)
    story.tell(story.workTime(addDays(story.today, 5 + Math.floor((at * EARLIER) / Math.max(past, 1)))), () => complaint(story, told))
  }
  for (const [at, { back, conclusion }] of LATELY.slice(0, Math.max(count - 1, 0)).entries()) {
    const told: Plan = { ...plan(past + at), ...served[(at * 5) % served.length]!, way: 'PLAIN', conclusion }
    story.tell(story.workTime(calendar.workingDaysFrom(endDay, -back)), () => complaint(story, told))
  }
  const [bureau] = bureaus
  const confidential: Plan = {
    bureau: bureau!, department: bureau!.departments[2]!, text: COMPLAINTS[7]!, protection: 'CONFIDENTIAL', conclusion: 'UPHELD', way: 'PLAIN', viewer: true,
  }
  story.tell(story.workTime(calendar.workingDaysFrom(endDay, -3)), () => complaint(story, confidential))
}
