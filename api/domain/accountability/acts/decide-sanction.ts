import { act, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'
import type { Sanction } from '../sanction.record.ts'
import { sanctionAuthority } from '../sanction.provisions.ts'

@DefineInput()
export class DecideSanctionInput {
  @LongText({ label: ['决定', 'Decision'], max: 2000 }) decision!: string
}

const ownSanction = rejection('OWN_SANCTION', ['不得决定对本人的处理', 'Nobody decides on a sanction against oneself'])

type Seen = Pick<ActContext<Sanction>, 'record' | 'acting' | 'law'>

/** The authority that the pack names for this sanction, and never the person concerned. */
export const authorized = ({ record, acting, law }: Seen): ReturnType<typeof ownSanction> | undefined => {
  if (record.staffId && record.staffId === acting.staffId) return ownSanction()
  const place = { bureauId: record.bureauId, departmentId: record.departmentId ?? undefined }
  return sanctionAuthority.allows(law, acting, place, { severity: record.severity, talk: record.kind === 'ADMONITION_TALK' })
}

function decided({ record, input, acting, now }: ActContext<Sanction, DecideSanctionInput>): void {
  record.decision = input.decision
  record.decidedById = acting.staffId
  record.decidedAt = now
}

export const decideSanction = act(sanctionLifecycle, 'decide', { input: DecideSanctionInput, allowed: authorized, run: decided })

/** The defence convinced, or the matter does not carry a sanction. */
export const dropSanction = act(sanctionLifecycle, 'drop', { input: DecideSanctionInput, allowed: authorized, run: decided })
