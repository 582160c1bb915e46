import { all, any, byOthers, byPlace, eq, not, permissions, within, type Acting, type Predicate, type Reach, type RecordAccess, type Scope } from '../../kernel/access/index.ts'
import type { Condition } from '../../kernel/records/index.ts'
import { DISCLOSED } from './inspection-choices.ts'

const EVERY_POST = ['STAFF', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE']

permissions('inspections', {
  read: [['查看督查', 'Read inspections'], [...EVERY_POST, 'SYSTEM']],
  plan: [['安排督查', 'Plan inspections'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD', 'LEADERSHIP']],
  inspect: [['督查、评分、登记问题、回查', 'Inspect, score, raise and re-check findings'], ['STAFF', 'EFFICIENCY_OFFICE']],
  answer: [['确认督查情况或提出异议', 'Confirm or object to what was found'], ['DEPARTMENT_HEAD']],
  settle: [['处理异议、起草通报、结束督查', 'Settle objections, draft circulars, close inspections'], ['EFFICIENCY_OFFICE']],
  countersign: [['核稿会签通报', 'Countersign circulars'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD', 'LEADERSHIP']],
  sign: [['签发通报', 'Sign circulars'], ['BUREAU_HEAD', 'LEADERSHIP']],
  order: [['责令整改', 'Order rectification'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD', 'LEADERSHIP']],
  rectify: [['报告整改', 'Report rectification'], ['STAFF', 'DEPARTMENT_HEAD']],
  proceed: [['推进督查', 'Move inspections on'], ['SYSTEM']],
})

/** Whoever leads the inspection, is on its team, or arranges inspections in the bureau. */
const inspecting: Scope = (acting, { city, bureaus }) => {
  if (city) return true
  const people = [acting.staffId, ...acting.covering.map(({ staffId }) => staffId)].filter((id) => id !== undefined)
  return any(
    within('bureauId', bureaus), within('leaderId', people),
    people.length > 0 ? { has: 'InspectionMember', by: 'inspectionId', where: within('staffId', people) } : false,
  )
}

/** An undercover inspection does not exist for those inspected until it is reported. */
const disclosed: Predicate = any(not(eq('undercover', true)), within('state', DISCLOSED))

const inspected: Scope = (_, { departments }) =>
  departments.length > 0 ? all(disclosed, { has: 'InspectedDepartment', by: 'inspectionId', where: within('departmentId', departments) }) : false

const either = (acting: Acting, reach: Reach): Predicate => any(inspecting(acting, reach), inspected(acting, reach))

/** What the schedule asks for concerns those who plan inspections. */
export const periodAccess: RecordAccess = { read: 'inspections.plan', scope: byPlace({ bureau: 'bureauId' }) }

export const inspectionAccess: RecordAccess = { read: 'inspections.read', scope: either, actScope: inspecting }

/** Read with the inspection by everybody who reads it: who is on the team. */
export const withInspection: RecordAccess = { read: 'inspections.read', scope: (acting, reach) => ({ via: 'inspectionId', where: either(acting, reach) }) }

/** What concerns one department: for the inspectors, and for that department alone of those inspected. */
const ofOwnDepartment: Scope = (acting, reach) => any(
  { via: 'inspectionId', where: inspecting(acting, reach) },
  reach.departments.length > 0 ? all(within('departmentId', reach.departments), { via: 'inspectionId', where: disclosed }) : false,
)
export const ownDepartmentAccess: RecordAccess = { read: 'inspections.read', scope: ofOwnDepartment }
export const withFinding: RecordAccess = {
  read: 'inspections.read', scope: (acting, reach) => ({ via: 'findingId', where: ofOwnDepartment(acting, reach) }),
}

/** A circular is made known in the whole bureau (TX-SUPERVISION-06c), its draft to those who inspect. */
export const circularAccess: RecordAccess = {
  read: 'inspections.read',
  scope: (acting, reach) => any(
    { via: 'inspectionId', where: inspecting(acting, reach) },
    all(eq('state', 'ISSUED'), acting.bureauId ? eq('bureauId', acting.bureauId) : false),
  ),
  actScope: (acting, reach) => ({ via: 'inspectionId', where: inspecting(acting, reach) }),
}

const ofBureau = byPlace({ bureau: 'bureauId' })

const onTeam = ({ staffId }: Acting): Predicate => (staffId === undefined ? false : { has: 'InspectionMember', by: 'inspectionId', where: eq('staffId', staffId) })

/** What the caller is to carry out as one of the team, and to report on. */
export const inspectionToCarryOut: Condition = {
  label: ['待我开展的督查', 'Inspections to carry out'], needs: 'inspections.inspect',
  rows: (acting) => all(within('state', ['PLANNED', 'UNDER_WAY']), onTeam(acting)),
}

/** What a department says it has put right, of an inspection on whose team the caller was. */
export const findingToRecheck: Condition = {
  label: ['待我回查的问题', 'Findings to re-check'], needs: 'inspections.inspect',
  rows: (acting) => all(eq('state', 'SUBMITTED'), { via: 'inspectionId', where: onTeam(acting) }),
}

/** Drafts to check and checked ones to sign: each by another than those before. */
export const circularAwaitsMe: Condition = {
  label: ['待核稿、签发的通报', 'Circulars to check or sign'], needs: 'inspections.countersign',
  rows: (acting) => any(
    all(eq('state', 'DRAFT'), ofBureau(acting, acting.reach('inspections.countersign')), byOthers(acting, 'draftedById')),
    all(eq('state', 'COUNTERSIGNED'), ofBureau(acting, acting.reach('inspections.sign')), byOthers(acting, 'draftedById', 'countersignedById')),
  ),
}

/** What inspected departments object to. */
export const objectionAwaitsMe: Condition = {
  label: ['待处理的督查异议', 'Objections to inspections'], needs: 'inspections.settle',
  rows: (acting) => all(eq('state', 'OBJECTED'), ofBureau(acting, acting.reach('inspections.settle'))),
}
