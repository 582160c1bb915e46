import { rejection, type ActContext, type ActRule, type Rejection } from '../../kernel/lifecycle/index.ts'
import { holdsOffice } from '../../kernel/regulations/index.ts'
import { StaffMember } from '../organization/index.ts'
import type { Case, CaseState } from './case.record.ts'

const notYourCase = rejection('NOT_YOUR_CASE', [
  '此件由{handler}经办，须由本人、其顶岗人或科室负责人办理', 'This case is in the hands of {handler}: only they, who covers them, or the head of department goes on with it',
])

/** From acceptance to the decision a case is in somebody's hands. Before and after, the counter of the department serves. */
const IN_HAND: readonly CaseState[] = ['ACCEPTED', 'SUSPENDED', 'REFUSAL_PROPOSED']

/** What those who handle cases do; approvals and lapses have rules of their own. What an applicant takes back is taken in at the counter. */
const HANDLING: readonly string[] = ['cases.handle', 'cases.transfer']

type Context = Pick<ActContext<Case>, 'em' | 'record' | 'acting'>

/**
 * Why the caller may not go on with a case: it is in another's hands. Its handler does, whoever covers the handler's post meanwhile
 * (the history keeps both names), and the head of department. One that nobody handles yet is the department's.
 */
export async function inOtherHands(rule: ActRule, { em, record, acting }: Context): Promise<Rejection | undefined> {
  const { handlerId, state } = record
  if (!HANDLING.includes(rule.by) || !IN_HAND.includes(state) || !handlerId) return undefined
  const { bureauId, departmentId } = record
  if (holdsOffice(acting, ['HANDLER', 'DEPARTMENT_HEAD'], { bureauId, departmentId, handlerId })) return undefined
  const handler = await em.findOneOrFail(StaffMember, handlerId)
  return notYourCase({ handler: handler.name })
}
