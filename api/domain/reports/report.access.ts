import { all, any, byOthers, byPlace, eq, permissions, type RecordAccess } from '../../kernel/access/index.ts'
import type { Condition } from '../../kernel/records/index.ts'

permissions('reports', {
  read: [['查看月报', 'Read reports'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD', 'LEADERSHIP']],
  make: [['编制月报', 'Make and check reports'], ['EFFICIENCY_OFFICE']],
  seal: [['签发月报', 'Seal reports'], ['BUREAU_HEAD', 'LEADERSHIP']],
})

permissions('figures', {
  read: [['查看统计', 'Read the figures'], ['EFFICIENCY_OFFICE', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP']],
})

const ofBureau = byPlace({ bureau: 'bureauId' })

export const reportAccess: RecordAccess = { read: 'reports.read', scope: ofBureau }

/** Made by another and to be checked, checked by another and to be signed. */
export const reportAwaitsMe: Condition = {
  label: ['待审核、签发的月报', 'Reports to check or sign'],
  rows: (acting) => any(
    all(eq('state', 'DRAFT'), ofBureau(acting, acting.reach('reports.make')), byOthers(acting, 'madeById')),
    all(eq('state', 'CHECKED'), ofBureau(acting, acting.reach('reports.seal')), byOthers(acting, 'madeById', 'checkedById')),
  ),
}
