import { makeAccount, makeGrant, type Role } from '../kernel/access/index.ts'
import { dayOf } from '../kernel/calendar/index.ts'
import { newId, type Declared } from '../kernel/records/index.ts'
import type { EntityManager } from '../kernel/store/index.ts'
import { Bureau, Department, StaffMember } from '../domain/organization/index.ts'
import type { BureauPlan, DepartmentPlan } from './city.ts'
import { personName } from './names.ts'

/** A department with its people; the first of them heads it. */
export interface FoundedDepartment {
  id: string
  name: string
  kind: DepartmentPlan['kind']
  staff: string[]
  headId: string
  /** The leader who supervises it; the leaders' own department has none. */
  leaderId?: string
}

/** A founded bureau, with its people by department and by what they do. */
export interface Founded {
  plan: BureauPlan
  bureauId: string
  departments: FoundedDepartment[]
  headId: string
  leaders: string[]
  efficiency: string[]
  complaintOfficers: string[]
  evaluationClerk: string
}

/** When the demo is told and when it is looked at: passwords are of today, or they would have expired. */
export interface Times { now: Date; today: Date; passwordHash: string }

const make = <T extends object>(em: EntityManager, cls: Declared<T>, now: Date, values: object): T =>
  em.create(cls as never, { id: newId(now), version: 1, createdAt: now, updatedAt: now, ...values } as never, { persist: true }) as T

/** Leaders form the leadership group; the efficiency office's people share its work, complaints and ballots among them. */
function rolesOf(department: number, at: number, kind: string): Role[] {
  if (department === 0) return ['LEADERSHIP']
  if (department === 1) return at < 2 ? ['EFFICIENCY_OFFICE'] : at < 4 ? ['COMPLAINT_OFFICER'] : ['EVALUATION_CLERK']
  return kind === 'WINDOW' && at > 0 && at < 4 ? ['WINDOW_CLERK'] : []
}

const LEADER_TITLES = ['主要负责人', '分管负责人'] as const
const TITLES = ['科长', '副科长', '科员'] as const

const jobTitle = (department: number, at: number): string =>
  (department === 0 ? LEADER_TITLES[at] ?? LEADER_TITLES[1] : TITLES[at] ?? TITLES[2])

/**
 * Founds a bureau with departments, staff, accounts and roles. `first` is the number of its first person in the city.
 * All share one password hash: making a hundred and sixty of them would take longer than the rest of the year.
 */
export async function foundBureau(em: EntityManager, plan: BureauPlan, first: number, { now, today, passwordHash }: Times): Promise<Founded> {
  const { code, name, shortName, documentPrefix } = plan
  const bureau = make(em, Bureau, now, {
    code, name, shortName, documentPrefix, dissolved: false, phone: `0599-800${first % 10}${(first + 7) % 10}00`,
    address: `临江市政务路${first + 1}号`,
  })
  const fromDay = dayOf(now)
  let person = first
  const departments: FoundedDepartment[] = []
  for (const [index, { name: title, kind, people }] of plan.departments.entries()) {
    const department = make(em, Department, now, {
      bureauId: bureau.id, name: title, kind, place: index, abolished: false, office: `${index + 1}楼`,
      phone: `0599-800${first % 10}${index}01`,
    })
    const staff: string[] = []
    for (let at = 0; at < people; at += 1) {
      const login = `${code.toLowerCase()}${String(index).padStart(2, '0')}${String(at + 1).padStart(2, '0')}`
      const full = personName(person)
      person += 1
      const member = make(em, StaffMember, now, {
        bureauId: bureau.id, departmentId: department.id, number: login.toUpperCase(), name: full, left: false, mailOff: false, jobTitle: jobTitle(index, at),
      })
      staff.push(member.id)
      const account = await makeAccount(em, { login, name: full, staffId: member.id, bureauId: bureau.id }, today)
      Object.assign(account, { passwordHash, passwordChangedAt: today })
      for (const role of rolesOf(index, at, kind)) {
        const departmentId = role === 'WINDOW_CLERK' ? department.id : null
        makeGrant(em, { userId: account.id, role, bureauId: bureau.id, departmentId, fromDay, reason: '建账' }, now)
      }
    }
    departments.push({ id: department.id, name: title, kind, staff, headId: staff[0]! })
  }
  await em.flush()
  const leaders = departments[0]!.staff
  bureau.headId = leaders[0]!
  for (const [index, department] of departments.entries()) {
    if (index > 0) department.leaderId = leaders[1 + (index % (leaders.length - 1))]!
    const row = await em.findOneOrFail(Department, department.id)
    Object.assign(row, { headId: department.headId, supervisingLeaderId: department.leaderId ?? null })
  }
  await em.flush()
  const office = departments[1]!.staff
  return {
    plan, bureauId: bureau.id, departments, headId: leaders[0]!, leaders, efficiency: office.slice(0, 2), complaintOfficers: office.slice(2, 4),
    evaluationClerk: office[4]!,
  }
}
