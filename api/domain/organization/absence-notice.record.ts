import { BureauRecord, Choice, choices, DefineRecord, Instant, Link, LongText, Text, type ChoiceOf, type Label } from '../../kernel/records/index.ts'
import { Department } from './department.record.ts'
import { organizationMenu } from './menu.ts'
import { absenceNoticeAccess } from './organization.access.ts'

export const AbsenceNoticeState = choices('AbsenceNoticeState', {
  POSTED: ['已挂出', 'Posted'],
  TAKEN_DOWN: ['已取下', 'Taken down'],
})
export type AbsenceNoticeState = ChoiceOf<typeof AbsenceNoticeState>

/** What the notice says; shared by the record and by the form that fills it. */
export const noticeText = {
  startsAt: { label: ['外出时间', 'Out from'] as Label },
  endsAt: { label: ['预计返回时间', 'Expected back'] as Label },
  text: { label: ['留言内容', 'Text'] as Label, max: 500 },
  contact: { label: ['联系方式', 'How to reach us'] as Label, max: 100, optional: true },
  visitors: {
    label: ['来访者及办理情况', 'Visitors and what was done'] as Label, max: 1000,
    help: ['逐人写明联系和办理情况；无人来访的写“无”', 'Each visitor, how they were reached and what was done; “none” where nobody came'] as Label,
  },
} as const

/** The card on the door while a whole department is out: when it will be back and how to reach it. */
@DefineRecord({
  label: ['留言卡', 'Absence notice'], plural: 'absenceNotices', title: 'text', menu: organizationMenu, access: absenceNoticeAccess,
  order: { field: 'startsAt', direction: 'DESC' },
})
export class AbsenceNotice extends BureauRecord {
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Instant({ ...noticeText.startsAt, list: true, sort: true }) startsAt!: Date
  @Instant({ ...noticeText.endsAt, list: true }) endsAt!: Date
  @LongText({ ...noticeText.text, list: true }) text!: string
  @Text(noticeText.contact) contact?: string | null
  @Instant({ label: ['返回时间', 'Back at'], optional: true, list: true }) returnedAt?: Date | null
  /** Who came meanwhile, and how their matter was dealt with on return. */
  @LongText({ ...noticeText.visitors, optional: true }) visitors?: string | null
  @Instant({ label: ['联系来访者时间', 'Visitors contacted'], optional: true, list: true, filter: ['null'] }) contactedAt?: Date | null
  @Choice(() => AbsenceNoticeState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: AbsenceNoticeState
}
