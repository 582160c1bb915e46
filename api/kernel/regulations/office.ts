import { choices, type ChoiceOf } from '../records/index.ts'
import type { Acting } from '../access/index.ts'

/**
 * Whom a regulation can name as the one who decides. The names are those of the roles; the last four sit outside the
 * bureau: their decision is recorded, never made here.
 */
export const Office = choices('Office', {
  HANDLER: ['经办人', 'Handler'],
  DEPARTMENT_HEAD: ['科室负责人', 'Head of department'],
  SUPERVISING_LEADER: ['分管领导', 'Supervising leader'],
  BUREAU_HEAD: ['主要负责人', 'Head of bureau'],
  LEADERSHIP: ['领导班子', 'Leadership group'],
  EFFICIENCY_OFFICE: ['效能办', 'Efficiency office'],
  COMPLAINT_OFFICER: ['投诉受理人员', 'Complaint officer'],
  PERSONNEL: ['人事部门', 'Personnel department'],
  DISCIPLINE_INSPECTION: ['纪检监察机关', 'Discipline inspection'],
  HIGHER_BODY: ['上级机关', 'Higher body'],
  GOVERNMENT_HEAD: ['本级政府负责人', 'Head of the government'],
  CITY_OFFICE: ['市级主管部门', 'Competent city office'],
})
export type Office = ChoiceOf<typeof Office>

/** Where the matter to be decided lies. */
export interface Place {
  bureauId: string
  departmentId?: string
  handlerId?: string
}

/** Whether the acting person holds one of the offices for that place; somebody covered for counts as present. */
export function holdsOffice(acting: Acting, offices: readonly Office[], place: Place): boolean {
  const people = [acting.staffId, ...acting.covering.map((cover) => cover.staffId)]
  return offices.some((office) =>
    office === 'HANDLER'
      ? place.handlerId !== undefined && people.includes(place.handlerId)
      : acting.grants.some(
          (grant) =>
            grant.role === office &&
            (grant.bureauId === undefined || grant.bureauId === place.bureauId) &&
            (grant.departmentId === undefined || grant.departmentId === place.departmentId),
        ),
  )
}
