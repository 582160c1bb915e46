import { rejection, type ActContext, type Rejection } from '../../kernel/lifecycle/index.ts'
import { holdsOffice } from '../../kernel/regulations/index.ts'
import { StaffMember } from '../organization/index.ts'
import type { OfficialPaper } from './official-paper.record.ts'

const notYourPaper = rejection('NOT_YOUR_PAPER', [
  '此件由{handler}经办，须由本人、其顶岗人或科室负责人办理', 'This paper is in the hands of {handler}: only they, who covers them, or the head of department goes on with it',
])

/** Why the caller may not go on with a paper: it is in another's hands. One that nobody has yet is the lead department's. */
export async function inOtherHands({ em, record, acting }: Pick<ActContext<OfficialPaper>, 'em' | 'record' | 'acting'>): Promise<Rejection | undefined> {
  const { bureauId, departmentId, handlerId } = record
  if (!handlerId || holdsOffice(acting, ['HANDLER', 'DEPARTMENT_HEAD'], { bureauId, departmentId, handlerId })) return undefined
  return notYourPaper({ handler: (await em.findOneOrFail(StaffMember, handlerId)).name })
}
