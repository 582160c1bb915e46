import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { Choice, Decimal, DefineInput, inLocale, Link, LongText } from '../../../kernel/records/index.ts'
import { Department, StaffMember } from '../../organization/index.ts'
import { consequenceOf, type Consequence } from '../consequences.ts'
import { ResponsibilityShare } from '../responsibility-share.record.ts'
import { decidersOf } from '../deciders.ts'
import { groundFell } from '../ground-fell.ts'
import { factsOf } from '../sanction-facts.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'
import { Sanction } from '../sanction.record.ts'
import { SanctionKind } from '../sanction-kind.ts'
import { subjects } from '../violation.provisions.ts'
import { Violation } from '../violation.record.ts'

@DefineInput()
export class ProposeSanctionInput {
  @Link(() => Violation, { label: ['违规行为', 'Violation'] }) violationId!: string
  @Link(() => StaffMember, { label: ['被处理人', 'Person'], optional: true, help: ['不填则处理科室', 'Empty: the department itself'] }) staffId?: string
  @Choice(() => SanctionKind, { label: ['处理方式', 'Kind'] }) kind!: SanctionKind
  @Decimal({ label: ['扣分', 'Points'], scale: 2, min: 0, max: 100, optional: true }) points?: number | null
  @LongText({ label: ['理由', 'Reasons'], max: 2000 }) reasons!: string
  @LongText({ label: ['另择处理方式的理由', 'Why not what is proposed'], max: 1000, optional: true }) deviation?: string | null
}

const notOnLadder = rejection('NOT_ON_THE_LADDER', ['“{kind}”不在该情节适用的处理阶梯之内', 'Not a rung for this severity: {kind}'])
const notReached = rejection('NOT_A_SUBJECT', ['问责对象不包括{who}', 'Accountability does not reach {who}'])
const SUBJECTS = { DEPARTMENT: ['科室', 'departments'], SUBORDINATE: ['下属单位', 'subordinate units'], STAFF: ['工作人员', 'staff'] } as const
const notResponsible = rejection('NOT_RESPONSIBLE', ['该人员未被划分责任', 'This person was not found responsible'])
export const pointsMissing = rejection('POINTS_MISSING', ['扣分处理应写明分值', 'A deduction states its points'])
const pointsByRule = rejection('POINTS_BY_RULE', ['按规定应扣{points}分', 'The rules take off {points} points'])
const unexplained = rejection('DEVIATION_UNEXPLAINED', [
  '第{offence}次违规，按规定建议：{proposed}；另择处理方式的，请说明理由', 'Offence no. {offence}; the rules propose {proposed}: another kind needs a reason',
])

/** The kind and the points, measured by what the rules have for the violation. */
function unfit({ kind, points, deviation }: ProposeSanctionInput, { kinds, proposed, citation, ...rule }: Consequence, locale: 'zh' | 'en'): Rejection | undefined {
  const named = (each: SanctionKind): string => inLocale(SanctionKind.$labels[each], locale)
  const due = kind === 'POINT_DEDUCTION' && proposed.includes(kind) ? rule.points : undefined
  if (due !== undefined && typeof points === 'number' && points !== due) return pointsByRule({ points: due }, { citation })
  if (kind === 'POINT_DEDUCTION' && !points && due === undefined) return pointsMissing()
  if (kinds && !kinds.includes(kind)) return notOnLadder({ kind: named(kind) }, { citation })
  if (kinds && !proposed.includes(kind) && !deviation?.trim()) {
    return unexplained({ offence: rule.offence, proposed: proposed.map(named).join(locale === 'zh' ? '、' : ', ') }, { citation })
  }
  return undefined
}

/** Whether accountability reaches the person, or the department where nobody is named. */
async function unreached({ input, em, law, acting }: Pick<ActContext<Sanction, ProposeSanctionInput>, 'input' | 'em' | 'law' | 'acting'>, departmentId?: string | null): Promise<Rejection | undefined> {
  const department = !input.staffId && departmentId ? await em.findOne(Department, departmentId) : null
  const subject = input.staffId ? 'STAFF' : department?.kind === 'SUBORDINATE' ? 'SUBORDINATE' : 'DEPARTMENT'
  const refused = subjects.includes(law, subject)
  return refused && notReached({ who: inLocale(SUBJECTS[subject], acting.locale) }, { citation: refused.citation })
}

/**
 * Somebody found responsible, a kind that the pack's ladder has, the count of offences that stand: a proposal, for people to decide.
 * What the rules propose can be departed from within the ladder, and with a reason.
 */
export const proposeSanction = act(sanctionLifecycle, 'propose', {
  input: ProposeSanctionInput,
  check: async (context) => {
    const { input, em, law, acting } = context
    const violation = await em.findOneOrFail(Violation, input.violationId)
    const refused = (await groundFell(em, law, violation.id)) ?? (await unreached(context, violation.departmentId))
    if (refused) return refused
    if (input.staffId && (await em.count(ResponsibilityShare, { violationId: violation.id, staffId: input.staffId })) === 0) return notResponsible()
    return unfit(input, await consequenceOf(em, law, violation, input.staffId), acting.locale)
  },
  run: async (context: ActContext<Sanction, ProposeSanctionInput>) => {
    const { input, em, law, acting, create, nextNumber, now, facts } = context
    const violation = await em.findOneOrFail(Violation, input.violationId)
    const { offence, citation, points } = await consequenceOf(em, law, violation, input.staffId)
    const year = yearOf(dayOf(now))
    const { severity, bureauId, departmentId } = violation
    const { offices } = await decidersOf(em, law, { severity, bureauId, departmentId, kind: input.kind, staffId: input.staffId }, acting.staffId, now)
    facts(factsOf({ severity, kind: input.kind }))
    return create(Sanction, {
      ...input, points: input.points ?? (input.kind === 'POINT_DEDUCTION' ? points : undefined), bureauId: violation.bureauId,
      departmentId: violation.departmentId, severity: violation.severity, violatedOn: violation.happenedOn,
      ground: violation.ground, facts: violation.facts, state: 'PROPOSED', offence, citation,
      proposedAt: now, proposedById: acting.staffId, decidingOffices: [...offices],
      number: `处理〔${year}〕${await nextNumber(violation.bureauId, 'SANCTION', year)}号`,
    })
  },
})
