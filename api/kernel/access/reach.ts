import type { Acting, Grant, Reach } from './acting.ts'
import { permissionsOf } from './permission.ts'

const NOWHERE: Reach = { city: false, bureaus: [], departments: [] }

/** How far each permission of these grants reaches, computed once an acting. */
export function reaches(grants: readonly Grant[]): (permission: string) => Reach {
  const byPermission = new Map<string, { city: boolean; bureaus: Set<string>; departments: Set<string> }>()
  for (const grant of grants) {
    for (const permission of permissionsOf(grant.role)) {
      const reach = byPermission.get(permission) ?? { city: false, bureaus: new Set(), departments: new Set() }
      if (grant.departmentId) reach.departments.add(grant.departmentId)
      else if (grant.bureauId) reach.bureaus.add(grant.bureauId)
      else reach.city = true
      byPermission.set(permission, reach)
    }
  }
  const frozen = new Map([...byPermission].map(([key, r]) => [key, { city: r.city, bureaus: [...r.bureaus], departments: [...r.departments] }]))
  return (permission) => frozen.get(permission) ?? NOWHERE
}

/** Makes an acting from who it is; its rights follow from the grants alone. */
export function actingAs(who: Omit<Acting, 'reach' | 'may'>): Acting {
  const reach = reaches(who.grants)
  return {
    ...who,
    reach,
    may: (permission) => {
      const { city, bureaus, departments } = reach(permission)
      return city || bureaus.length > 0 || departments.length > 0
    },
  }
}
