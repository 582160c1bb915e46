import type { Label } from '../../kernel/records/index.ts'

const described: Label = ['岗位说明', 'Description of the post']

/** What a post card can state; the packs say which of it must be there. Shared by the record and by the forms that fill it. */
export const postCard = {
  name: { label: ['岗位名称', 'Name'] as Label, max: 60 },
  duties: { label: ['岗位职责', 'Duties'] as Label, max: 2000 },
  coverDuties: { label: ['B岗职责', 'Duties of the cover holder'] as Label, max: 2000, optional: true },
  workContent: { label: ['工作内容', 'Work'] as Label, max: 2000, optional: true, group: described },
  workQuality: { label: ['工作质量', 'Quality'] as Label, max: 1000, optional: true, group: described },
  procedure: { label: ['工作程序', 'Procedure'] as Label, max: 2000, optional: true, group: described },
  standard: { label: ['工作标准', 'Standard'] as Label, max: 1000, optional: true, group: described },
  timeLimit: { label: ['工作时限', 'Time limit'] as Label, max: 500, optional: true, group: described },
  powers: { label: ['岗位权限', 'Powers'] as Label, max: 1000, optional: true, group: described },
  key: { label: ['关键岗位', 'Key post'] as Label },
  leads: {
    label: ['负责人岗位', 'Leading post'] as Label,
    help: ['顶此岗者同时行使其担任的科室或单位负责人、分管领导职权', 'Whoever covers it has the offices of its holder: head or supervising leader'] as Label,
  },
} as const
