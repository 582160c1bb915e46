import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import { Office, type Citation, type Law } from '../../kernel/regulations/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { officesHeld, StaffMember } from '../organization/index.ts'
import { InspectionMember } from './inspection-member.record.ts'
import { leader, members, rotation } from './inspection.provisions.ts'
import { Inspection } from './inspection.record.ts'
import { periodBefore } from './periods.ts'

/** Who is to inspect whom. */
export interface Team {
  /** The plan that is changed: it is not the one before itself. */
  inspectionId?: string
  bureauId: string
  modes: readonly string[]
  plannedFor: string
  departmentIds: readonly string[]
  leaderId?: string | null
  members: readonly { staffId: string; departmentId?: string | null }[]
}

interface Looking { em: EntityManager; law: Law; now: Date }

const elsewhere = rejection('INSPECTOR_OF_ELSEWHERE', ['{name}不是本单位在岗人员，不能参加督查', '{name} does not work for this bureau'])
const leaderNeeded = rejection('LEADER_NEEDED', ['督查须由一名局领导带队（交叉检查除外）', 'An inspection is led by a leader of the bureau, save a cross-department one'])
const cannotLead = rejection('CANNOT_LEAD', ['{name}不能带队：带队者须为{offices}', '{name} cannot lead: this takes {officesEn}'])
const cannotInspect = rejection('CANNOT_INSPECT', ['{name}不能参加督查：督查人员须为{offices}', '{name} cannot inspect: this takes {officesEn}'])
const ownDepartment = rejection('INSPECTS_OWN_DEPARTMENT', ['{name}不得检查本科室', '{name} cannot inspect the own department'])
const notInspected = rejection('MEMBER_FOR_OTHER_DEPARTMENT', ['{name}负责的科室不在被查之列', '{name} is to inspect a department that is not inspected'])
const notRotated = rejection('TEAM_NOT_ROTATED', ['{name}上一期已参加定期督查，须轮换', '{name} was on the last regular inspection: the team rotates'])

/** Why these people cannot inspect these departments, or nothing. */
export async function teamProblem(looking: Looking, team: Team): Promise<Rejection | undefined> {
  const ids = [...team.members.map(({ staffId }) => staffId), ...(team.leaderId ? [team.leaderId] : [])]
  const people = new Map((await looking.em.find(StaffMember, { id: { $in: ids } })).map((person) => [person.id, person]))
  for (const person of people.values()) if (person.bureauId !== team.bureauId || person.left) return elsewhere({ name: person.name })
  return (await leaderProblem(looking, team, people)) ?? (await memberProblem(looking, team, people)) ?? rotationProblem(looking, team, people)
}

type People = ReadonlyMap<string, StaffMember>
type Authority = { decidedBy: readonly Office[]; citation: Citation }

async function unfit({ em, now }: Looking, staffId: string, bureauId: string, { decidedBy }: Authority): Promise<boolean> {
  const held = await officesHeld(em, staffId, bureauId, now)
  return !decidedBy.some((office) => held.has(office))
}
const named = (name: string, { decidedBy }: Authority): Record<string, string> => ({
  name, offices: decidedBy.map((office) => Office.$labels[office][0]).join('、'), officesEn: decidedBy.map((office) => Office.$labels[office][1]).join(', '),
})

/** TX-SUPERVISION-05c: one leader of the bureau, except where departments check each other. */
async function leaderProblem(looking: Looking, team: Team, people: People): Promise<Rejection | undefined> {
  const authority = leader.of(looking.law)
  if (!authority) return undefined
  if (!team.leaderId) return team.modes.includes('CROSS_DEPARTMENT') ? undefined : leaderNeeded({}, { citation: authority.citation })
  if (!(await unfit(looking, team.leaderId, team.bureauId, authority))) return undefined
  return cannotLead(named(people.get(team.leaderId)!.name, authority), { citation: authority.citation })
}

/** Inspectors hold the offices that the pack names; nobody checks the own department across, or takes it by surprise. */
async function memberProblem(looking: Looking, team: Team, people: People): Promise<Rejection | undefined> {
  const authority = members.of(looking.law)
  const apart = team.modes.includes('CROSS_DEPARTMENT') || team.modes.includes('UNDERCOVER')
  for (const { staffId, departmentId } of team.members) {
    const person = people.get(staffId)!
    if (departmentId && !team.departmentIds.includes(departmentId)) return notInspected({ name: person.name })
    const inspects = departmentId ? [departmentId] : team.departmentIds
    if (apart && inspects.includes(person.departmentId)) return ownDepartment({ name: person.name }, { citation: authority?.citation })
    if (authority && (await unfit(looking, staffId, team.bureauId, authority))) return cannotInspect(named(person.name, authority), { citation: authority.citation })
  }
  return undefined
}

/** TX-SUPERVISION-05e: whoever was on a regular inspection of the last period is not on one of this period. */
async function rotationProblem({ em, law }: Looking, team: Team, people: People): Promise<Rejection | undefined> {
  const every = rotation.of(law)
  const last = every && team.modes.includes('REGULAR') ? periodBefore(team.plannedFor, every.unit, every.amount) : undefined
  if (!every || !last) return undefined
  const inspections = await em.find(Inspection, { bureauId: team.bureauId, state: { $ne: 'CANCELLED' }, ...(team.inspectionId ? { id: { $ne: team.inspectionId } } : {}), plannedFor: { $gte: last.from, $lte: last.to } })
  const regular = inspections.filter(({ modes }) => modes.includes('REGULAR')).map(({ id }) => id)
  const again = await em.findOne(InspectionMember, { inspectionId: { $in: regular }, staffId: { $in: team.members.map(({ staffId }) => staffId) } })
  return again ? notRotated({ name: people.get(again.staffId)!.name }, { citation: every.citation }) : undefined
}
