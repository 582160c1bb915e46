import type { Label } from '../i18n/locale.ts'

/** The order of the menu's groups: daily work first, what is set up once last. A group that is not named here comes before the setting up. */
export const workFirst: Label[] = [
  ['工作台', 'Work'], ['接待', 'Reception'], ['办件', 'Cases'], ['服务事项', 'Catalogue'], ['投诉举报', 'Complaints'], ['督查', 'Inspections'],
  ['督办', 'Supervision'], ['评议', 'Evaluation'], ['监督问责', 'Accountability'],
]
export const settingUpLast: Label[] = [
  ['制度', 'Regulations'], ['机构与岗位', 'Organization'], ['数据交换', 'Data exchange'],
  ['账号与权限', 'Accounts and rights'], ['系统', 'System'], ['安全审计', 'Security and audit'],
]
