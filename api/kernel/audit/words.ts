import { vocabulary, type Label } from '../records/index.ts'

/** What happens to accounts, papers and records of every kind outside the acts of their own. */
export const outsideActs: readonly (readonly [code: string, label: Label])[] = [
  ['signIn', ['登录', 'Sign in']], ['signOut', ['退出登录', 'Sign out']], ['changePassword', ['修改密码', 'Change the password']],
  ['acceptInvitation', ['启用账号', 'Accept an invitation']], ['consent', ['第二人确认', 'Confirm as the second person']],
  ['openIdentity', ['查看身份', 'Open an identity']], ['restoreBackup', ['恢复备份', 'Restore a backup']], ['recompute', ['按新日历重算时限', 'Recompute by a new calendar']],
  ['export', ['导出', 'Export']], ['print', ['打印', 'Print']], ['import', ['导入', 'Import']], ['repair', ['修正后导入', 'Repair a row']], ['dismiss', ['不再导入', 'Leave a row out']], ['overtake', ['由后来的导入代替', 'Overtaken by a later import']],
]
vocabulary('Act', () => outsideActs)
vocabulary('OfRecord', () => [['ImportRow.repair', ['修正后导入', 'Repair a row']], ['ImportRow.dismiss', ['不再导入', 'Leave a row out']]])
