import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import type { Law } from '../../../kernel/regulations/index.ts'
import { headed } from '../accountability.access.ts'
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
const proposerDecides = rejection('PROPOSER_DECIDES', ['拟定人不得决定本人拟定的处理', 'Whoever proposed the sanction does not decide it'])
const recounted = rejection('OFFENCES_RECOUNTED', ['前次处理已撤销，现为第{offence}次，请重新拟定', 'An earlier sanction was revoked, this is no. {offence} now: propose it anew'])

type Seen = Pick<ActContext<Sanction>, 'record' | 'acting' | 'law'>

/** Offices that are held by several people. */
const SHARED: readonly string[] = ['LEADERSHIP', 'EFFICIENCY_OFFICE']

/** Whether the pack lets somebody else decide such a sanction as well. */
export const anotherCan = (law: Law, sanction: Pick<Sanction, 'severity' | 'kind'>): boolean => {
  const authority = sanctionAuthority.of(law, factsOf(sanction))
  return !authority || authority.decidedBy.length > 1 || SHARED.includes(authority.decidedBy[0]!)
}

/** The authority that the pack names for such a sanction, and never the person concerned, nor the head of the department concerned. */
export const authorized = ({ record, acting, law }: Seen, kind = record.kind): Rejection | undefined => {
  const own = record.staffId ? record.staffId === acting.staffId : headed(acting).includes(record.departmentId ?? '')
  if (own) return ownSanction()
  const place = { bureauId: record.bureauId, departmentId: record.departmentId ?? undefined }
  return sanctionAuthority.allows(law, acting, place, factsOf({ severity: record.severity, kind }))
}

/** Four eyes, where the pack lets another decide. */
const another = (seen: Seen): Rejection | undefined => {
  const { record, acting, law } = seen
  const refused = authorized(seen)
  if (refused) return refused
  return record.proposedById && record.proposedById === acting.staffId && anotherCan(law, record) ? proposerDecides() : undefined
}

function decided({ record, input, acting, now }: ActContext<Sanction, DropSanctionInput>): void {
  record.decision = input.decision
  record.decidedById = acting.staffId
  record.decidedAt = now
}

/** On the count of offences as it stands today: one whose sanction was revoked since it was proposed does not count. */
export const decideSanction = act(sanctionLifecycle, 'decide', {
  input: DecideSanctionInput,
  allowed: async (context) => {
    const refused = another(context)
    const { record, em, law } = context
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
