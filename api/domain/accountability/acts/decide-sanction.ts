import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, inLocale, LongText } from '../../../kernel/records/index.ts'
import { holdsOffice, Office } from '../../../kernel/regulations/index.ts'
import { headed } from '../accountability.access.ts'
import { decidersOf } from '../deciders.ts'
import { groundFell } from '../ground-fell.ts'
import { priorOffences } from '../prior-offences.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'
import { factsOf } from '../sanction-facts.ts'
import type { Sanction } from '../sanction.record.ts'
import { sanctionAuthority } from '../sanction.provisions.ts'
import { Violation } from '../violation.record.ts'
import { writeDecision } from '../write-decision.ts'

@DefineInput()
export class DropSanctionInput {
  @LongText({ label: ['决定', 'Decision'], max: 2000 }) decision!: string
}

@DefineInput()
export class DecideSanctionInput extends DropSanctionInput {
  @LongText({
    label: ['认定的事实', 'Facts found'], max: 2000, optional: true,
    help: ['写入处理决定书，送达被处理人，不得写明投诉人；不填则为认定违规时所写的事实', 'Goes into the written decision that is served: name no complainant. Empty: the facts of the violation'],
  }) facts?: string | null
}

const ownSanction = rejection('OWN_SANCTION', ['不得决定对本人的处理', 'Nobody decides on a sanction against oneself'])
const nobodyElse = rejection('NOBODY_ELSE_DECIDES', [
  '您已办理过前一环节，本单位又没有其他人可以决定：请安全管理员向另一人授予下列任一角色，由其决定：{offices}',
  'You did the step before, and nobody else in the bureau can decide: let the security administrator grant one of these roles to somebody else, who then decides: {offices}',
])
const recounted = rejection('OFFENCES_RECOUNTED', ['前次处理已撤销，现为第{offence}次，请重新拟定', 'An earlier sanction was revoked, this is no. {offence} now: propose it anew'])

type Seen = Pick<ActContext<Sanction>, 'record' | 'acting' | 'law' | 'em' | 'now'>

/**
 * Why the caller may not decide: concerned by it, or head of the department concerned; the one who did the step before, `barred`; without
 * the office that decides (`deciders.ts`).
 */
export async function mayDecide(
  { record, acting, law, em, now }: Seen, kind = record.kind, barred?: string | null, notTwice: (facts?: Rejection['facts']) => Rejection = nobodyElse,
): Promise<Rejection | undefined> {
  const own = record.staffId ? record.staffId === acting.staffId : headed(acting).includes(record.departmentId ?? '')
  if (own) return ownSanction()
  const { bureauId, departmentId, staffId, severity } = record
  const place = { bureauId, departmentId: departmentId ?? undefined }
  const { offices, somebody } = await decidersOf(em, law, { bureauId, departmentId, staffId, severity, kind }, barred, now)
  if (!holdsOffice(acting, offices, place)) return sanctionAuthority.allows(law, acting, place, factsOf({ severity, kind }))
  if (!barred || barred !== acting.staffId) return undefined
  const names = offices.map((office) => inLocale(Office.$labels[office], acting.locale)).join(acting.locale === 'zh' ? '、' : ', ')
  return somebody ? notTwice({ offices: names }) : nobodyElse({ offices: names })
}

const proposerDecides = rejection('PROPOSER_DECIDES', ['拟定人不得决定本人拟定的处理，请由其他{offices}人员决定', 'Whoever proposed the sanction does not decide it. Another may: {offices}'])

/** Four eyes: never whoever proposed it. */
const another = (seen: Seen): Promise<Rejection | undefined> => mayDecide(seen, seen.record.kind, seen.record.proposedById, proposerDecides)

function decided({ record, input, acting, now }: ActContext<Sanction, DropSanctionInput>): void {
  record.decision = input.decision
  record.decidedById = acting.staffId
  record.decidedAt = now
}

/** On the count of offences as it stands today: one whose sanction was revoked since it was proposed does not count. */
export const decideSanction = act(sanctionLifecycle, 'decide', {
  input: DecideSanctionInput,
  allowed: async (context) => {
    const { record, em, law } = context
    const refused = (await another(context)) ?? (await groundFell(em, law, record.violationId))
    if (refused || !record.staffId) return refused
    const offence = 1 + (await priorOffences(em, law, record.staffId, await em.findOneOrFail(Violation, record.violationId))).length
    return offence < record.offence ? recounted({ offence }) : undefined
  },
  run: async (context) => {
    decided(context)
    await writeDecision(context, { occasion: 'PROPOSAL', ...context.input })
  },
})

/** The defence convinced, or the matter does not carry a sanction. */
export const dropSanction = act(sanctionLifecycle, 'drop', { input: DropSanctionInput, allowed: another, run: decided })
