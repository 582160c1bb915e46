import { documentDay } from '../kernel/documents/index.ts'
import { applicantOf, type Applicant } from './applicants.ts'
import type { Offer } from './catalogue.ts'
import {
  COMPETENT_BODIES, CORRECTIONS, DECLINE_REASONS, EXTENSION_REASONS, MISSING_NOTES, OUTCOMES, PROCEDURES, REFUSAL_REASONS, TRANSFER_REASONS,
  WITHDRAWAL_REASONS,
} from './case-texts.ts'
import { mayRate } from './ratings.ts'
import type { Story } from './story.ts'

/** A case as it is being told: what is asked for, by whom, and who has it in hand. */
export interface Telling { story: Story; offer: Offer; applicant: Applicant; clerk: string; handler: string; id: string }

/** Registers a case at the counter, or as it comes in; `complete: false` leaves the last material out, `by` names the handler. */
export async function register(story: Story, offer: Offer, complete = true, by?: string): Promise<Telling> {
  const { dice } = story
  const { plan, department } = offer
  const applicant = applicantOf(dice, plan)
  const clerk = department.kind === 'WINDOW' ? dice.pick(department.staff.slice(1, 4)) : dice.pick(department.staff.slice(1))
  const handler = by ?? (plan.kind === 'IMMEDIATE' ? clerk : dice.pick(department.staff.slice(2, -1)))
  const materials = complete ? undefined : plan.materials.slice(0, -1).map((name) => ({ name, copies: 1, pages: dice.between(1, 12) }))
  const channel = dice.weighted([['WINDOW', 72], ['ONLINE', 20], ['PHONE', 3], ['LETTER', 5]])
  const id = await story.by(clerk, 'Case', plan.kind === 'IMMEDIATE' ? 'registerImmediate' : 'register', {
    input: {
      itemId: offer.id, ...applicant, channel, handlerId: handler, matter: dice.pick(plan.matters), fee: (plan.fee ?? 0) * 100, materials,
    },
  })
  return { story, offer, applicant, clerk, handler, id }
}

const on = ({ story, handler, id }: Telling, act: string, input?: Record<string, unknown>): Promise<string> =>
  story.by(handler, 'Case', act, { id, input })
/** Acts that the text of the demo leaves to the supervising leader. */
const led = ({ story, offer, id }: Telling, act: string, input: Record<string, unknown>): Promise<string> =>
  story.by(offer.department.leaderId!, 'Case', act, { id, input })

/** Registers and accepts on the same day: both clocks run from then. */
export async function accepted(story: Story, offer: Offer, by?: string): Promise<Telling> {
  const told = await register(story, offer, true, by)
  await story.until(story.soon(8, 60))
  await on(told, 'accept')
  return told
}

/** Working days from acceptance to the decision, well within the promise. */
export const inTime = ({ dice }: Story, promised: number): number =>
  dice.between(Math.max(1, Math.floor(promised / 4)), Math.max(1, promised - 1))

/** Decides and, when the result has been handed over, puts the case on file; meanwhile the applicant may rate it. */
export async function conclude(told: Telling, rated = true): Promise<void> {
  const { story, offer: { plan }, applicant } = told
  const { dice } = story
  const outcome = dice.pick(OUTCOMES)
  if (plan.kind === 'FORWARDED') await on(told, 'forward', { competentBody: plan.forwardedTo, outcome: `初审意见：${outcome}` })
  else {
    const issuedNumber = `临${plan.bureau}许〔${story.today.slice(0, 4)}〕${dice.between(1000, 9999)}号`
    await on(told, 'grant', { outcome, issuedNumber: plan.permit ? issuedNumber : undefined })
    await story.days(dice.weighted([[0, 3], [1, 4], [2, 2], [4, 1]]))
    const post = dice.chance(0.2)
    await on(told, 'deliver', {
      manner: post ? 'POST' : 'IN_PERSON', recipient: applicant.applicantName.slice(0, 30), identityShown: !post, signedFor: true,
      postalNumber: post ? `EY${dice.between(100000000, 999999999)}CN` : undefined,
    })
  }
  if (rated) mayRate(told)
  await story.days(dice.between(2, 9))
  await on(told, 'archive')
}

/** Stops the clock for a procedure that is to take some working days, and lets it go on after those that it took. */
export async function suspend(told: Telling, days: number, took = days): Promise<void> {
  const { story } = told
  const { kind, reason, place, result } = story.dice.pick(PROCEDURES)
  const plannedEnd = story.calendar.workingDaysFrom(story.today, days)
  await on(told, 'suspend', { kind, reason, plannedEnd, place, heldAt: `${documentDay(story.calendar.workingDaysFrom(plannedEnd, -1), 'zh')}上午9时` })
  await story.days(took)
  await on(told, 'resume', { result })
}

/** Asks for more time; whoever heads the bureau decides on the same day, or has not decided yet. */
export async function askMore(told: Telling, amount: number, approved: boolean | undefined): Promise<void> {
  const { story, offer: { bureau } } = told
  await on(told, 'requestExtension', { amount, unit: 'workday', ...story.dice.pick(EXTENSION_REASONS) })
  if (approved === undefined) return
  await story.until(story.soon(30, 150))
  await story.by(bureau.headId, 'Case', approved ? 'extend' : 'declineExtension', {
    id: told.id, input: { opinion: approved ? '同意延期，请抓紧办理并告知申请人。' : '情况不复杂，不同意延期，请在时限内办结。' },
  })
}

/** How many working days an applicant is given to supplement. */
const TO_SUPPLEMENT = 15

/** Names what is missing, and until when it can be brought. */
async function giveNotice(told: Telling): Promise<string> {
  const { story, offer: { plan } } = told
  const missing = plan.materials.at(-1)!
  await story.until(story.soon(5, 25))
  await on(told, 'giveOneTimeNotice', {
    missing: [{ name: missing, requirement: story.dice.pick(MISSING_NOTES) }], form: 'WRITTEN',
    supplementBy: story.calendar.workingDaysFrom(story.today, TO_SUPPLEMENT), howToProceed: '补齐后可到窗口提交，也可邮寄或网上上传。',
  })
  return missing
}

/** Names what is missing; nobody brings it, and the case ends for want of it. */
export async function neverSupplemented(told: Telling): Promise<void> {
  await giveNotice(told)
  await told.story.days(TO_SUPPLEMENT + 1)
  await on(told, 'terminate', { reason: '补正期限届满，申请人未补正，经电话提醒仍未提交。' })
}

/** Names what is missing; the applicant brings it some days later. */
export async function supplement(told: Telling, days: number): Promise<void> {
  const { story } = told
  const missing = await giveNotice(told)
  await story.days(days)
  await on(told, 'receiveSupplement', { materials: [{ name: missing, copies: 1, pages: story.dice.between(1, 8) }], note: '申请人补交' })
  await story.until(story.soon(10, 50))
  await on(told, 'accept')
}

export async function proposeRefusal(told: Telling): Promise<void> {
  const { plan } = told.offer
  await on(told, 'proposeRefusal', {
    ground: 'AGAINST_LAW', reasons: told.story.dice.pick(REFUSAL_REASONS), legalBasis: plan.basis, beyondPowers: false,
    finding: '已调取登记信息并实地核查，事实清楚。',
  })
}

/** The leader refuses, and the applicant gets it in writing with the remedies; or the leader corrects, and the case goes on. */
export async function decideRefusal(told: Telling, refuse: boolean): Promise<void> {
  const { story, applicant } = told
  if (!refuse) {
    await led(told, 'correctRefusal', { opinion: story.dice.pick(CORRECTIONS) })
    return
  }
  await led(told, 'refuse', { opinion: '情况属实，依法不予办理，请做好解释说明和救济途径告知。' })
  await story.days(story.dice.between(1, 2))
  await on(told, 'serveRefusalNotice', {
    manner: 'IN_PERSON', recipient: applicant.applicantName.slice(0, 30), identityShown: true, signedFor: true,
    reconsiderationBody: '临江市人民政府', reconsiderationLimit: '六十日内', court: '临江市人民法院', litigationLimit: '六个月内', filedWithCityOn: story.today,
  })
  await story.days(story.dice.between(3, 8))
  await on(told, 'archive')
}

/** Ends early, in one of the ways in which cases do. */
export async function endEarly(told: Telling, how: 'withdraw' | 'return' | 'declineToAccept'): Promise<void> {
  const { story } = told
  const competentBody = story.dice.pick(COMPETENT_BODIES)
  if (how === 'declineToAccept') {
    const { reason, elsewhere } = story.dice.pick(DECLINE_REASONS)
    return void (await led(told, how, { reason, competentBody: elsewhere ? competentBody : undefined }))
  }
  if (how === 'return') return void (await on(told, how, { reason: '审查中发现申请地点不在本机关管辖范围。', competentBody }))
  await on(told, how, { reason: story.dice.pick(WITHDRAWAL_REASONS) })
}

/** Hands the case to the next desk. */
export async function transfer(told: Telling): Promise<void> {
  const { staff } = told.offer.department
  const next = staff[2 + ((staff.indexOf(told.handler) - 1) % (staff.length - 3))]!
  await on(told, 'transfer', { handlerId: next, reason: told.story.dice.pick(TRANSFER_REASONS) })
  told.handler = next
}
