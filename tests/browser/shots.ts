/** A picture of the manual: who looks at what. */
export interface Shot {
  /** The file's name under docs/images. */
  name: string
  /** Absent: a citizen. */
  login?: string
  path: string
  /** A list whose first record's id stands for `ID` in the path. */
  of?: string
  /** A button or tab to press first. */
  press?: RegExp
  language?: 'zh' | 'en'
  phone?: boolean
  /** Of the window, in pixels; 800 unless told otherwise. */
  height?: number
}

const newest = 'page: { limit: 1 }'

/** Every picture of the README and the manual. */
export const shots: readonly Shot[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'morning', login: 'mz0101', path: '/admin/' },
  { name: 'morning-en', login: 'mz0101', path: '/admin/', language: 'en' },
  { name: 'my-work', login: 'mz0202', path: '/admin/' },
  { name: 'dashboard', login: 'mz0101', path: '/admin/#/dashboard', height: 1000 },
  { name: 'dashboard-en', login: 'mz0101', path: '/admin/#/dashboard', language: 'en', height: 1000 },
  { name: 'cases', login: 'mz0201', path: '/admin/#/Case', press: /^全部/ },
  { name: 'register', login: 'mz0202', path: '/admin/#/Case/create' },
  { name: 'case', login: 'mz0202', path: '/admin/#/Case/ID/show', of: `cases(${newest}, filter: { state: ACCEPTED })`, height: 1000 },
  { name: 'case-why', login: 'mz0202', path: '/admin/#/Case/ID/show', of: `cases(${newest}, filter: { state: ACCEPTED })`, press: /为何是这一天/, height: 1000 },
  { name: 'case-en', login: 'mz0202', path: '/admin/#/Case/ID/show', of: `cases(${newest}, filter: { state: ACCEPTED })`, language: 'en', height: 1000 },
  { name: 'bulk', login: 'mz0202', path: '/admin/#/cases/bulk' },
  { name: 'department', login: 'mz0201', path: '/admin/#/my-department', height: 1000 },
  { name: 'complaint', login: 'mz0103', path: '/admin/#/Complaint/ID/show', of: `complaints(${newest}, filter: { state: CLOSED })`, height: 1000 },
  { name: 'complaints', login: 'mz0103', path: '/admin/#/Complaint' },
  { name: 'signals', login: 'mz0101', path: '/admin/#/Signal' },
  { name: 'inspection', login: 'mz0101', path: '/admin/#/Inspection/ID/show', of: `inspections(${newest}, filter: { state: RECTIFYING })`, height: 1000 },
  { name: 'campaign', login: 'mz0101', path: '/admin/#/EvaluationCampaign/ID/show', of: `evaluationCampaigns(${newest}, filter: { state: PUBLISHED })`, height: 1000 },
  { name: 'sanction', login: 'mz0101', path: '/admin/#/Sanction/ID/show', of: `sanctions(${newest}, filter: { state: IN_FORCE })`, height: 1000 },
  { name: 'sanction-en', login: 'mz0101', path: '/admin/#/Sanction/ID/show', of: `sanctions(${newest}, filter: { state: IN_FORCE })`, language: 'en', height: 1000 },
  { name: 'leader', login: 'mz0001', path: '/admin/' },
  { name: 'law', login: 'mz0101', path: '/admin/#/law' },
  { name: 'accounts', login: 'system', path: '/admin/#/User' },
  { name: 'clients', login: 'security', path: '/admin/#/ApiClient' },
  { name: 'audit', login: 'audit', path: '/admin/#/AuditEntry' },
  { name: 'public', path: '/public' },
  { name: 'complain', path: '/public/complain', phone: true },
  { name: 'ballot', path: '/public/ballot', phone: true },
]
