import { choices, type ChoiceOf } from '../records/index.ts'

/** The roles that people grant. */
export const Role = choices('Role', {
  WINDOW_CLERK: ['窗口人员', 'Window clerk'],
  LEADERSHIP: ['领导班子', 'Leadership group'],
  EFFICIENCY_OFFICE: ['效能办', 'Efficiency office'],
  COMPLAINT_OFFICER: ['投诉受理人员', 'Complaint officer'],
  EVALUATION_CLERK: ['评议票录入员', 'Evaluation clerk'],
  SYSTEM_ADMIN: ['系统管理员', 'System administrator'],
  SECURITY_ADMIN: ['安全管理员', 'Security administrator'],
  AUDIT_ADMIN: ['审计管理员', 'Audit administrator'],
})
export type Role = ChoiceOf<typeof Role>

/** Roles that follow from the organization and are never granted. */
export const DerivedRole = choices('DerivedRole', {
  STAFF: ['工作人员', 'Staff member'],
  DEPARTMENT_HEAD: ['科室负责人', 'Head of department'],
  SUPERVISING_LEADER: ['分管领导', 'Supervising leader'],
  BUREAU_HEAD: ['主要负责人', 'Head of bureau'],
})
export type DerivedRole = ChoiceOf<typeof DerivedRole>

/** The three administrators, whom GB/T 22239 keeps apart: nobody both acts, grants and watches. */
export const ADMINISTRATORS: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN']

/** The role that an account holds already and that forbids it this one: an administrator's account is nothing else. */
export function conflictingRole(held: readonly string[], role: string): Role | undefined {
  const administers = (one: string): boolean => ADMINISTRATORS.includes(one as Role)
  return held.find((other) => other !== role && (administers(role) || administers(other))) as Role | undefined
}

/** Of an administrator's account nothing counts but the administration, whatever else follows from the organization. */
export function administratorsAlone<G extends { role: string }>(grants: readonly G[]): G[] {
  const own = grants.filter(({ role }) => ADMINISTRATORS.includes(role as Role))
  return own.length > 0 ? own : [...grants]
}
