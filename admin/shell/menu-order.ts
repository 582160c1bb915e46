import type { Label } from '../i18n/locale.ts'

/** The order of the menu's groups, in the words that records and pages give them: daily work first, what is set up once last. */
export const menuOrder: Label[] = [
  ['接待', 'Reception'], ['办件', 'Cases'], ['服务事项', 'Catalogue'], ['投诉举报', 'Complaints'], ['效能督查', 'Inspections'], ['督办', 'Supervision'],
  ['社会评议', 'Evaluations'], ['监督问责', 'Accountability'], ['统计', 'Figures'], ['制度', 'Regulations'], ['机构与岗位', 'Organization'],
  ['数据交换', 'Data exchange'], ['账号与权限', 'Accounts and rights'], ['系统', 'System'], ['安全审计', 'Security and audit'],
]
