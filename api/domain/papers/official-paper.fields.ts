import { choices, type ChoiceOf, type Label } from '../../kernel/records/index.ts'

export const PaperUrgency = choices('PaperUrgency', {
  EXTRA_URGENT: ['特急', 'Extra urgent'],
  URGENT: ['加急', 'Urgent'],
  ORDINARY: ['平件', 'Ordinary'],
})
export type PaperUrgency = ChoiceOf<typeof PaperUrgency>

/** What has to be done with a paper before it is finished (FX-LIMIT-02b to 02d). */
export const PaperKind = choices('PaperKind', {
  ORDINARY: ['一般公文', 'Ordinary'],
  JOINT_CONSULTATION: ['须与多个科室会商', 'Settled with several departments'],
  POLICY_RESEARCH: ['须先调研的政策公文', 'Policy that needs research first'],
  MEETING_DECISION: ['须会议决定', 'Decided by a meeting'],
  CITY_APPROVAL: ['须报市委、市政府批准', 'Approved by the city leadership'],
  CITY_DEPARTMENTS: ['函商市直部门', 'Letter to city departments'],
})
export type PaperKind = ChoiceOf<typeof PaperKind>

/** What is written down of a paper when it comes in; shared by the record and the form that makes it. */
export const paper = {
  title: { label: ['标题', 'Title'] as Label, max: 200 },
  sender: { label: ['来文单位', 'Sender'] as Label, max: 100 },
  documentNumber: { label: ['来文字号', "Sender's number"] as Label, max: 60, optional: true },
  urgency: { label: ['紧急程度', 'Urgency'] as Label, optional: true },
  kind: { label: ['公文类别', 'Kind'] as Label },
  consulted: { label: ['会商科室', 'Departments consulted'] as Label, max: 200, optional: true },
  deadline: {
    label: ['办理期限', 'To be finished by'] as Label, optional: true,
    help: ['逐件确定期限的公文填写', 'For papers whose limit is set one by one'] as Label,
  },
} as const
