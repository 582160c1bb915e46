import { all, byPlace, eq, not, permissions, type Acting, type Predicate, type RecordAccess } from '../../kernel/access/index.ts'

const EVERYONE = [
  'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER',
  'EVALUATION_CLERK', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN', 'SYSTEM', 'PUBLIC',
]

permissions('catalogue', {
  read: [['查看服务事项', 'Read the catalogue'], EVERYONE],
  manage: [['管理服务事项', 'Manage service items'], ['DEPARTMENT_HEAD', 'EFFICIENCY_OFFICE']],
})

/** The public sees what is published; who works in the city sees drafts as well. */
const unlessPublic = (acting: Acting, rows: Predicate): Predicate => (acting.kind === 'PUBLIC' ? rows : true)

const published = eq('state', 'PUBLISHED')
const issued: Predicate = all(not({ field: 'publishedAt', is: 'null', value: true }), { via: 'itemId', where: published })

export const serviceItemAccess: RecordAccess = {
  read: 'catalogue.read', scope: (acting) => unlessPublic(acting, published), actScope: byPlace({ bureau: 'bureauId', department: 'departmentId' }),
}
export const serviceItemVersionAccess: RecordAccess = { read: 'catalogue.read', scope: (acting) => unlessPublic(acting, issued) }
export const materialRequirementAccess: RecordAccess = {
  read: 'catalogue.read', scope: (acting) => unlessPublic(acting, { via: 'itemVersionId', where: issued }),
}
