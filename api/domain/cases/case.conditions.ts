import { all, any, byPlace, during, eq, not, within, type Acting, type Grant, type Predicate } from '../../kernel/access/index.ts'
import type { Condition } from '../../kernel/records/index.ts'
import { completion } from './completion.provisions.ts'

const placeOf = ({ bureauId, departmentId }: Grant): Predicate =>
  (departmentId ? { via: 'caseId', where: eq('departmentId', departmentId) } : bureauId ? eq('bureauId', bureauId) : true)

const named = (office: string): Predicate => ({ field: 'decidingOffices', is: 'contains', value: office })

/**
 * A case that the caller handled, or asked about, and could decide only for somebody whose post they cover: another decides it
 * (`power-to-decide.ts`). Not so where they hold one of the offices themselves.
 */
function handledWhileCovering({ staffId, covering, grants }: Acting, asked: string): Predicate {
  if (covering.length === 0 || staffId === undefined) return false
  const own = (office: string, where: Predicate): Predicate => all(named(office), { via: 'caseId', where })
  const place = (field: string): Predicate => ({ via: 'departmentId', where: eq(field, staffId) })
  const derived = ['DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'HANDLER']
  return all(
    any(eq(asked, staffId), { via: 'caseId', where: eq('handlerId', staffId) }),
    not(any(
      own('HANDLER', eq('handlerId', staffId)), own('DEPARTMENT_HEAD', place('headId')), own('SUPERVISING_LEADER', place('supervisingLeaderId')),
      own('BUREAU_HEAD', { via: 'bureauId', where: eq('headId', staffId) }),
      ...grants.filter(({ role }) => !derived.includes(role)).map((grant) => all(named(grant.role), placeOf(grant))),
    )),
  )
}

/** Whether the caller holds, for the department of the case, one of the offices that the rules named when the decision was asked for. */
function holdsOfficeFor({ grants, staffId, covering }: Acting): Predicate {
  const people = [staffId, ...covering.map((cover) => cover.staffId)].filter((id) => id !== undefined)
  return any(
    ...grants.map((grant) => all(named(grant.role), placeOf(grant))),
    all(named('HANDLER'), { via: 'caseId', where: within('handlerId', people) }),
  )
}

/** Requests for more time that the caller may decide on. */
export const extensionAwaitsMe: Condition = {
  label: ['待审批的延期', 'Extensions to decide'], needs: 'cases.approve', rows: (acting) => all(eq('decision', 'REQUESTED'), holdsOfficeFor(acting), not(handledWhileCovering(acting, 'requestedById'))),
}

/** Proposed refusals that the caller may decide on. */
export const refusalAwaitsMe: Condition = {
  label: ['待审批的不予办理', 'Refusals to decide'], needs: 'cases.approve', rows: (acting) => all(eq('decision', 'PROPOSED'), holdsOfficeFor(acting), not(handledWhileCovering(acting, 'proposedById'))),
}

/** Bad ratings that the department objects to. */
export const ratingAwaitsMe: Condition = {
  label: ['待复核的差评异议', 'Objections to bad ratings'], needs: 'cases.reviewRating',
  rows: (acting) => all(
    within('state', ['BAD', 'VERIFIED']), { field: 'objection', is: 'null', value: false }, byPlace({ bureau: 'bureauId' })(acting, acting.reach('cases.reviewRating')),
  ),
}

const MINUTE = 60
const DAY = 86_400

const promised = (...states: string[]): Predicate => ({
  has: 'Obligation', by: 'subjectId', where: all(eq('provision', completion.key), eq('level', 'PROMISED'), within('state', states)),
})

/** Ended by a decision, forwarding, return, termination or withdrawal: not by being turned away at the start. */
export const completedCase: Predicate = all({ field: 'completedAt', is: 'null', value: false }, not(eq('result', 'NOT_ACCEPTED')))

/** Received by then and not yet ended. */
export const openAt = (at: Date): Predicate =>
  all({ field: 'receivedAt', is: 'lte', value: at }, any({ field: 'completedAt', is: 'null', value: true }, { field: 'completedAt', is: 'gt', value: at }))

/** What a list of cases is asked beside its fields: how it stood to its promise, and what looks odd and is worth a look (practice.md). */
export const caseConditions: Readonly<Record<string, Condition>> = {
  completed: { label: ['已办结', 'Completed'], rows: () => completedCase },
  hadPromise: { label: ['有承诺时限的办结', 'Completed under a promise'], rows: () => promised('MET', 'MET_LATE') },
  withinPromise: { label: ['在承诺时限内办结', 'Completed within the promise'], rows: () => all(promised('MET'), not(promised('MET_LATE'))) },
  beyondPromise: { label: ['超过承诺时限办结', 'Completed beyond the promise'], rows: () => promised('MET_LATE') },
  openAtEndOf: { label: ['月末在办', 'Open at the end of'], asks: 'month', rows: (_, { to }) => openAt(to) },
  suspendedIn: { label: ['启动特别程序的月份', 'Special procedure begun in'], asks: 'month', rows: (_, month) => ({ has: 'SpecialProcedure', by: 'caseId', where: during('startedAt', month) }) },
  decidedAtOnce: {
    label: ['受理后一分钟内办结', 'Decided within a minute'],
    rows: () => all({ field: 'completedAt', is: 'soonAfter', other: 'acceptedAt', seconds: MINUTE }, not({ via: 'itemId', where: eq('kind', 'IMMEDIATE') })),
  },
  supplementedAgain: { label: ['多次补正', 'Supplemented more than once'], rows: () => ({ has: 'Supplement', by: 'caseId', where: true, atLeast: 2 }) },
  enteredLate: {
    label: ['收件三日后才录入', 'Entered over three days late'], rows: () => ({ field: 'createdAt', is: 'longAfter', other: 'receivedAt', seconds: 3 * DAY }),
  },
}
