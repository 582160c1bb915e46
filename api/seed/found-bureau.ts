import { makeAccount, makeGrant, type Role } from '../kernel/access/index.ts'
import { dayOf } from '../kernel/calendar/index.ts'
import { newId, type Declared } from '../kernel/records/index.ts'
import type { EntityManager } from '../kernel/store/index.ts'
import { Bureau, Department, StaffMember } from '../domain/organization/index.ts'
import type { BureauPlan } from './city.ts'
import { DEMO_PASSWORD } from './demo-accounts.ts'
import { personName } from './names.ts'

/** A founded bureau, with its people by department. */
export interface Founded {
  plan: BureauPlan
  bureauId: string
  departments: { id: string; name: string; staff: string[]; headId: string }[]
  headId: string
  leaders: string[]
}

/** Staff of a department: more where the public comes. 160 in all. */
const sizeOf = (kind: BureauPlan['departments'][number]['kind'], index: number): number =>
  index === 0 ? 4 : index === 1 ? 5 : kind === 'WINDOW' ? 8 : 7

const make = <T extends object>(em: EntityManager, cls: Declared<T>, now: Date, values: object): T =>
  em.create(cls as never, { id: newId(now), version: 1, createdAt: now, updatedAt: now, ...values } as never, { persist: true }) as T

/**
 * Founds a bureau with departments, staff, accounts and roles. The first department holds the leaders, the second is the
 * efficiency office; `first` is the number of its first person in the city. Passwords are of today: an old one would have expired.
 */
export async function foundBureau(em: EntityManager, plan: BureauPlan, first: number, now: Date, today: Date): Promise<Founded> {
  const { code, name, shortName, documentPrefix } = plan
  const bureau = make(em, Bureau, now, { code, name, shortName, documentPrefix, dissolved: false, phone: '0000-0000', address: `临江市政务路${first + 1}号` })
  const from = dayOf(now)
  let person = first
  const departments: Founded['departments'] = []
  for (const [index, { name: title, kind }] of plan.departments.entries()) {
    const department = make(em, Department, now, { bureauId: bureau.id, name: title, kind, place: index, abolished: false, office: `${index + 1}楼` })
    const staff: string[] = []
    for (let at = 0; at < sizeOf(kind, index); at += 1) {
      const login = `${code.toLowerCase()}${String(index).padStart(2, '0')}${String(at + 1).padStart(2, '0')}`
      const full = personName(person)
      person += 1
      const member = make(em, StaffMember, now, {
        bureauId: bureau.id, departmentId: department.id, number: login.toUpperCase(), name: full, left: false,
        jobTitle: index === 0 ? (at === 0 ? '局长' : '副局长') : at === 0 ? '科长' : '科员',
      })
      staff.push(member.id)
      const account = await makeAccount(em, { login, name: full, staffId: member.id, bureauId: bureau.id, password: DEMO_PASSWORD }, today)
      for (const role of rolesOf(index, at, kind)) {
        const departmentId = role === 'WINDOW_CLERK' ? department.id : null
        makeGrant(em, { userId: account.id, role, bureauId: bureau.id, departmentId, fromDay: from, reason: '建账' }, now)
      }
    }
    departments.push({ id: department.id, name: title, staff, headId: staff[0]! })
  }
  await em.flush()
  const leaders = departments[0]!.staff
  bureau.headId = leaders[0]!
  for (const [index, { id, headId }] of departments.entries()) {
    const department = await em.findOneOrFail(Department, id)
    department.headId = headId
    department.supervisingLeaderId = index === 0 ? null : leaders[1 + (index % (leaders.length - 1))]!
  }
  await em.flush()
  return { plan, bureauId: bureau.id, departments, headId: leaders[0]!, leaders }
}

/** Leaders form the leadership group; the efficiency office's people share its work, complaints and ballots among them. */
function rolesOf(department: number, at: number, kind: string): Role[] {
  if (department === 0) return ['LEADERSHIP']
  if (department === 1) return at < 2 ? ['EFFICIENCY_OFFICE'] : at < 4 ? ['COMPLAINT_OFFICER'] : ['EVALUATION_CLERK']
  return kind === 'WINDOW' && at > 0 && at < 4 ? ['WINDOW_CLERK'] : []
}
