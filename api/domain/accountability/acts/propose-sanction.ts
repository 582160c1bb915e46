import { act, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { Choice, Decimal, DefineInput, Link, LongText } from '../../../kernel/records/index.ts'
import { StaffMember } from '../../organization/index.ts'
import { priorOffences } from '../prior-offences.ts'
import { ResponsibilityShare } from '../responsibility-share.record.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'
import { Sanction } from '../sanction.record.ts'
import { SanctionKind } from '../sanction-kind.ts'
import { repeatOffences, repeatWindow } from '../sanction.provisions.ts'
import { Violation } from '../violation.record.ts'
import { ladder } from '../violation.provisions.ts'

@DefineInput()
export class ProposeSanctionInput {
  @Link(() => Violation, { label: ['违规行为', 'Violation'] }) violationId!: string
  @Link(() => StaffMember, { label: ['被处理人', 'Person'], optional: true, help: ['不填则处理科室', 'Empty: the department itself'] }) staffId?: string
  @Choice(() => SanctionKind, { label: ['处理方式', 'Kind'] }) kind!: SanctionKind
  @Decimal({ label: ['扣分', 'Points'], scale: 2, min: 0, max: 100, optional: true }) points?: number
  @LongText({ label: ['理由', 'Reasons'], max: 2000 }) reasons!: string
}

const notOnLadder = rejection('NOT_ON_THE_LADDER', ['“{kind}”不在该情节适用的处理阶梯之内', 'Not a rung for this severity: {kind}'])
const notResponsible = rejection('NOT_RESPONSIBLE', ['该人员未被划分责任', 'This person was not found responsible'])
const pointsMissing = rejection('POINTS_MISSING', ['扣分处理应写明分值', 'A deduction states its points'])

type Context = Omit<ActContext<Sanction, ProposeSanctionInput>, 'create' | 'nextNumber' | 'emit' | 'facts'>

/** The rungs that the pack has for this severity, and what it has for a repeated offence. */
async function rungs({ input, law, em, now }: Context, violation: Violation): Promise<{ kinds: string[]; offence: number; citation: unknown }> {
  const window = repeatWindow.of(law)
  const offence = input.staffId ? 1 + await priorOffences(em, input.staffId, violation.id, dayOf(now), window) : 1
  const repeated = repeatOffences.all(law).filter((row) => row.offence <= offence).sort((a, b) => b.offence - a.offence)[0]
  const target = input.staffId ? ['PERSON', 'LEADER'] : ['DEPARTMENT']
  const steps = ladder.all(law).filter((rung) => rung.severities.includes(violation.severity) && target.includes(rung.target))
  return {
    offence, kinds: [...steps.flatMap((rung) => rung.sanctions), ...(repeated?.sanctions ?? [])],
    citation: (repeated && input.staffId ? repeated : steps[0])?.citation,
  }
}

/** Somebody found responsible, a rung of the pack's ladder, the count of offences that stand: a proposal, for people to decide. */
export const proposeSanction = act(sanctionLifecycle, 'propose', {
  input: ProposeSanctionInput,
  check: async (context) => {
    const { input, em, acting } = context
    const violation = await em.findOneOrFail(Violation, input.violationId)
    if (input.staffId && (await em.count(ResponsibilityShare, { violationId: violation.id, staffId: input.staffId })) === 0) return notResponsible()
    if (input.kind === 'POINT_DEDUCTION' && !input.points) return pointsMissing()
    const { kinds, citation } = await rungs(context, violation)
    if (kinds.length === 0 || kinds.includes(input.kind)) return undefined
    return notOnLadder({ kind: SanctionKind.$labels[input.kind][acting.locale === 'zh' ? 0 : 1] }, { citation })
  },
  run: async (context) => {
    const { input, em, create, nextNumber, now, facts } = context
    const violation = await em.findOneOrFail(Violation, input.violationId)
    const { offence, citation } = await rungs(context, violation)
    const year = yearOf(dayOf(now))
    facts({ severity: violation.severity, talk: input.kind === 'ADMONITION_TALK' })
    return create(Sanction, {
      ...input, bureauId: violation.bureauId, departmentId: violation.departmentId, severity: violation.severity, violatedOn: violation.happenedOn,
      state: 'PROPOSED', offence, proposedAt: now, citation, number: `处理〔${year}〕${await nextNumber(violation.bureauId, 'SANCTION', year)}号`,
    })
  },
})
