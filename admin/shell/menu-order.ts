import type { Label } from '../i18n/locale.ts'

/** The order of the menu's groups, in the words that records and pages give them: daily work first, what is set up once last. */
export const menuOrder: Label[] = [
  ['接待', 'Reception'], ['办件', 'Cases'], ['公文', 'Official papers'], ['服务事项', 'Catalogue'], ['投诉举报', 'Complaints'], ['效能督查', 'Inspections'], ['督办', 'Supervision'],
  ['社会评议', 'Evaluations'], ['监督问责', 'Accountability'], ['统计', 'Figures'], ['制度', 'Regulations'], ['机构与岗位', 'Organization'],
  ['数据交换', 'Data exchange'], ['账号与权限', 'Accounts and rights'], ['系统', 'System'], ['安全审计', 'Security and audit'],
]

/** The order of the entries within their groups, by their paths: what is opened daily first, then in the order of the work. */
export const entryOrder: string[] = [
  '/Case', '/cases/find', '/cases/bulk', '/Delivery', '/Extension', '/RefusalFiling', '/CaseRating',
  '/Complaint', '/PublicChannel',
  '/Inspection', '/Finding', '/Circular', '/InspectionPeriod',
  '/EvaluationCampaign', '/paper-ballots', '/tally', '/ImprovementItem', '/Questionnaire', '/TallyRow',
  '/Signal', '/Card', '/AccountabilityLead', '/Sanction', '/PointEntry',
  '/post-coverage', '/Leave', '/CoverPeriod', '/Post', '/AbsenceNotice', '/StaffMember', '/Department', '/Bureau',
  '/imports', '/ImportBatch', '/ImportMapping', '/ExportJob',
]
