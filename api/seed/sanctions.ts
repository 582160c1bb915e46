import { AccountabilityLead, Sanction, Violation, type LeadSource } from '../domain/accountability/index.ts'
import { StaffMember } from '../domain/organization/index.ts'
import { addDays } from '../kernel/calendar/index.ts'
import { APPEALS, CHANGE, DECISIONS, DEFENCES, DROPPED, LEAD_DISMISSALS, OFFENCES, ORGANS, REVOCATION, type Offence } from './accountability-texts.ts'
import type { Founded } from './found-bureau.ts'
import type { Story } from './story.ts'

/** How a lead ends. Those of the last weeks are still on their way. */
type Fate =
  'DISMISSED' | 'IN_FORCE' | 'WAIVED' | 'EXPIRED' | 'REVOKED' | 'CHANGED' | 'UPHELD' | 'DROPPED' | 'SERVED' | 'DEFENCE' | 'PROPOSED' | 'OPEN'
const EARLIER: readonly Fate[] = [
  'IN_FORCE', 'DISMISSED', 'EXPIRED', 'REVOKED', 'DISMISSED', 'WAIVED', 'DISMISSED', 'CHANGED', 'DISMISSED', 'DISMISSED', 'UPHELD',
  'DISMISSED', 'DROPPED', 'DISMISSED', 'IN_FORCE', 'DISMISSED', 'IN_FORCE',
]
const LATELY: readonly Fate[] = ['SERVED', 'DEFENCE', 'PROPOSED']
/** Working days before the end from which on nothing is finished. */
const LATE = 24

/** Leads are checked by people; from some of them follow violations and sanctions, each with its own end. */
export class SanctionDesk {
  readonly #earlier = [...EARLIER]
  readonly #lately = [...LATELY]
  /** How often each was found. */
  readonly #found = new Map<Offence, number>()
  #seen = new Date(0)

  constructor(private readonly story: Story, private readonly bureaus: readonly Founded[]) {}

  /** Takes up leads that were opened since it last looked. */
  async takeUp(): Promise<void> {
    const { story } = this
    const since = this.#seen
    this.#seen = story.now
    const opened = { state: 'OPEN', openedAt: { $gt: since, $lte: story.now } } as const
    for (const { id, bureauId } of await story.store.em().find(AccountabilityLead, opened, { orderBy: { openedAt: 'ASC' } })) {
      const late = story.calendar.workingDaysFrom(story.endDay, -LATE) <= story.today
      const fate = late ? this.#lately.shift() ?? 'OPEN' : this.#next(bureauId)
      const days = late ? 1 : story.dice.between(2, 4)
      if (fate !== 'OPEN') story.tell(story.workTime(story.calendar.nextWorkingDay(story.today), days), () => this.#check(id, fate))
    }
  }

  /** The story's fifth moment belongs to the first bureau: a defence, a decision of the leadership group, and points. */
  #next(bureauId: string): Fate {
    const shown = bureauId === this.bureaus[0]!.bureauId && !OFFENCES['MZ']!.some((each) => this.#found.has(each)) ? this.#earlier.indexOf('IN_FORCE') : 0
    return this.#earlier.splice(Math.max(shown, 0), 1)[0] ?? 'DISMISSED'
  }

  async #check(leadId: string, fate: Fate): Promise<void> {
    const { story } = this
    const lead = await story.store.em().findOneOrFail(AccountabilityLead, leadId)
    if (lead.state !== 'OPEN') return
    const bureau = this.bureaus.find((each) => each.bureauId === lead.bureauId)!
    const department = bureau.departments.find((each) => each.id === lead.departmentId)
    const staffId = lead.staffId ?? department!.staff[3]!
    // Nobody checks a lead about oneself.
    const officer = bureau.efficiency.find((each) => each !== staffId)!
    if (fate === 'DISMISSED') {
      await story.by(officer, 'AccountabilityLead', 'dismiss', { id: leadId, input: { finding: story.dice.pick(LEAD_DISMISSALS) } })
      return
    }
    const { ground, severity, kind, facts, points } = this.#offence(bureau.plan.code, lead.source)
    await story.by(officer, 'AccountabilityLead', 'confirm', {
      id: leadId, input: {
        ground, elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], severity, handlerId: staffId, approvedBy: 'NOBODY', facts,
        happenedOn: addDays(story.today, -story.dice.between(10, 25)),
        shares: [{ staffId, share: 'FULL' }], organ: ORGANS[bureau.plan.code], leadersReviewed: true, toleranceConsidered: true, remedy: '责令当事科室补办相关手续，向当事人说明情况并致歉。',
      },
    })
    await story.until(story.soon(20, 80))
    const { id: violationId } = await story.store.em().findOneOrFail(Violation, { leadId })
    const reasons = `${facts}违规事实清楚，证据充分，建议按处理阶梯给予处理。`
    const id = await story.by(officer, 'Sanction', 'propose', { input: { violationId, staffId, kind, points, reasons } })
    await this.#sanction(id, fate, staffId, bureau)
  }

  /** What fits the lead: after a card a clock that ran out, otherwise how people were treated; what was found least often so far. */
  #offence(code: string, source: LeadSource): Offence {
    const times = (each: Offence): number => this.#found.get(each) ?? 0
    const fitting = OFFENCES[code]!.filter(({ overrun = false }) => overrun === (source === 'CARD'))
    const offence = fitting.toSorted((one, other) => times(one) - times(other))[0]!
    this.#found.set(offence, times(offence) + 1)
    return offence
  }

  async #sanction(id: string, fate: Fate, staffId: string, bureau: Founded): Promise<void> {
    const { story } = this
    const officer = bureau.efficiency[0]!
    // Whoever proposed it does not decide, and whoever decided does not answer the appeal.
    const { proposedById, departmentId } = await story.store.em().findOneOrFail(Sanction, id)
    const [decides, answers] = bureau.plan.code === 'CG'
      ? [bureau.efficiency.find((each) => each !== staffId && each !== proposedById) ?? bureau.departments.find(({ id: each }) => each === departmentId)!.headId, proposedById!]
      : [bureau.leaders[1]!, bureau.leaders[0]!]
    const by = (who: string, act: string, input?: Record<string, unknown>): Promise<string> => story.by(who, 'Sanction', act, { id, input })
    const own = async (act: string, input: Record<string, unknown>): Promise<string> =>
      story.act(await story.as(staffId), 'Sanction', act, { id, input })
    const serve = async (act: string): Promise<string> =>
      by(officer, act, { manner: 'IN_PERSON', receivedBy: (await story.store.em().findOneOrFail(StaffMember, staffId)).name })
    if (fate === 'PROPOSED') return
    await story.days(fate === 'WAIVED' ? 7 : story.dice.between(1, 3))
    if (fate === 'WAIVED') await by(officer, 'waiveDefence')
    else await own('defend', { defence: story.dice.pick(DEFENCES) })
    if (fate === 'DEFENCE') return
    await story.days(story.dice.between(1, 3))
    if (fate === 'DROPPED') return void (await by(decides, 'drop', { decision: DROPPED }))
    await by(decides, 'decide', { decision: story.dice.pick(DECISIONS) })
    await story.days(1)
    await serve('serve')
    if (fate === 'SERVED') return
    if (fate === 'REVOKED' || fate === 'CHANGED' || fate === 'UPHELD') {
      await story.days(story.dice.between(4, 12))
      await own('appeal', { appeal: story.dice.pick(APPEALS) })
      await story.days(story.dice.between(6, 15))
      const { kind } = await story.store.em().findOneOrFail(Sanction, id)
      if (fate === 'REVOKED') await by(answers, 'revoke', { appealAnswer: REVOCATION })
      // There is nothing milder than criticism.
      else if (fate === 'CHANGED' && kind !== 'CRITICISM') {
        await by(answers, 'change', { appealAnswer: CHANGE, kind: 'CRITICISM' })
        await story.days(1)
        await serve('serveChange')
      }
      else await by(answers, 'uphold', { appealAnswer: '复查认为原认定事实清楚、程序合规，维持原处理。' })
      return
    }
    await story.days(16)
    await by(officer, 'enforce')
    if (fate !== 'EXPIRED') return
    await story.days(110)
    await by(officer, 'expire')
  }
}
