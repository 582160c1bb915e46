import './organization.events.ts'
import './post.provisions.ts'

export { Bureau } from './bureau.record.ts'
export { Department, DepartmentKind } from './department.record.ts'
export { StaffMember } from './staff-member.record.ts'
