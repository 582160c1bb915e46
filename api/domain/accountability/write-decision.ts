import { allowanceLabel, dayOf, yearOf } from '../../kernel/calendar/index.ts'
import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { inLocale } from '../../kernel/records/index.ts'
import { citedOnPaper, holdsOffice, Office, type Citation } from '../../kernel/regulations/index.ts'
import { Bureau } from '../organization/index.ts'
import { ResponsibilityShare, Share } from './responsibility-share.record.ts'
import { factsOf } from './sanction-facts.ts'
import { appeal, bearsOn, sanctionAuthority } from './sanction.provisions.ts'
import type { Sanction } from './sanction.record.ts'
import { elements, grounds, organs } from './violation.provisions.ts'
import { Violation } from './violation.record.ts'
import { WrittenDecision, type DecisionOccasion } from './written-decision.record.ts'

/** 《制度》第九条, each once: what the ground and the rung of the ladder rest on. */
const articles = (citations: readonly (Citation | null | undefined)[]): string[] =>
  [...new Set(citations.flatMap((citation) => citation?.rules ?? []).map(citedOnPaper))]

/** In which of the offices that the rule names the caller decides; nothing where no rule names any. */
function authorityOf({ record, acting, law }: ActContext<Sanction>): string | undefined {
  const place = { bureauId: record.bureauId, departmentId: record.departmentId ?? undefined }
  const held = sanctionAuthority.of(law, factsOf(record))?.decidedBy.find((office) => holdsOffice(acting, [office], place))
  return held && inLocale(Office.$labels[held], 'zh')
}

/** The first time to appeal that the rules give in a figure. */
function appealTerm({ law }: ActContext<Sanction>): string | undefined {
  const due = appeal.of(law).map((clock) => clock.due).find((limit) => limit !== undefined && 'amount' in limit)
  return due && 'amount' in due ? inLocale(allowanceLabel(due), 'zh') : undefined
}

/** Writes the decision on a sanction as it is handed over, in Chinese as official papers are. */
export async function writeDecision(context: ActContext<Sanction>, { occasion, decision, facts }: { occasion: DecisionOccasion; decision: string; facts?: string | null }): Promise<void> {
  const { record, law, em, acting, now, create, nextNumber } = context
  const violation = await em.findOneOrFail(Violation, record.violationId)
  const share = record.staffId ? await em.findOne(ResponsibilityShare, { violationId: violation.id, staffId: record.staffId }) : null
  const { documentPrefix } = await em.findOneOrFail(Bureau, record.bureauId)
  const year = yearOf(dayOf(now))
  create(WrittenDecision, {
    bureauId: record.bureauId, sanctionId: record.id, number: `${documentPrefix}处〔${year}〕${await nextNumber(record.bureauId, 'WRITTEN_DECISION', year)}号`, occasion, staffId: record.staffId, departmentId: record.departmentId, happenedOn: violation.happenedOn,
    facts: facts?.trim() ? facts : violation.facts, effect: violation.effect, cause: violation.cause,
    organ: violation.organ && (organs.find(law, violation.organ)?.label[0] ?? violation.organ),
    bearsOn: record.staffId ? bearsOn.all(law).filter(({ sanctions }) => sanctions?.includes(record.kind) ?? true).map(({ label }) => label[0]) : [],
    ground: grounds.find(law, violation.ground)?.label[0] ?? violation.ground,
    elements: elements.all(law).filter(({ code }) => violation.elements?.includes(code)).map(({ label }) => label[0]), severity: record.severity,
    share: share && inLocale(Share.$labels[share.share], 'zh'), basis: articles([violation.citation as Citation | null, record.citation as Citation | null]),
    kind: record.kind, points: record.points, decision, authority: authorityOf(context), decidedById: acting.staffId, decidedAt: now,
    appealTerm: occasion === 'PROPOSAL' ? appealTerm(context) : undefined,
  })
}
