import type { Label } from '../../kernel/records/index.ts'

const described: Label = ['岗位说明', 'Description of the post']

const guarded: Label = ['关键岗位防控', 'How a key post is guarded']

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
  keyClass: {
    label: ['关键岗位类别', 'Class of key post'] as Label, max: 40, optional: true, widget: 'law-choice:organization.keyPostClasses',
    help: ['关键岗位填写', 'For a key post'] as Label,
  },
  keySteps: { label: ['重点环节', 'Key steps'] as Label, max: 500, optional: true, group: guarded },
  preventiveMeasures: { label: ['防范措施', 'Preventive measures'] as Label, max: 2000, optional: true, group: guarded },
  supervisionMechanism: { label: ['监督机制', 'Supervision mechanism'] as Label, max: 2000, optional: true, group: guarded },
  basis: {
    label: ['设岗依据', 'Basis of the post'] as Label, max: 300, optional: true,
    help: ['机构改革和“三定”方案、定编定员文件', 'The scheme of functions, posts and staff numbers'] as Label,
  },
  leads: {
    label: ['负责人岗位', 'Leading post'] as Label,
    help: ['顶此岗者同时行使其担任的科室或单位负责人、分管领导职权', 'Whoever covers it has the offices of its holder: head or supervising leader'] as Label,
  },
} as const
