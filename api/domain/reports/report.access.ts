import { byPlace, permissions, type RecordAccess } from '../../kernel/access/index.ts'

permissions('reports', {
  read: [['查看月报', 'Read reports'], ['EFFICIENCY_OFFICE', 'BUREAU_HEAD', 'LEADERSHIP']],
  make: [['编制月报', 'Make and check reports'], ['EFFICIENCY_OFFICE']],
  seal: [['签发月报', 'Seal reports'], ['BUREAU_HEAD', 'LEADERSHIP']],
})

export const reportAccess: RecordAccess = { read: 'reports.read', scope: byPlace({ bureau: 'bureauId' }) }
