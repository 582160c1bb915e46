import { BureauRecord, Choice, Day, DefineRecord, Flag, Instant, Link, LongText, Many, Ref, Text } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { complaintAccess } from './complaint.access.ts'
import {
  ComplaintChannel, ComplaintConclusion, ComplaintKind, ComplaintState, ComplaintSubject, IdentityProtection,
} from './complaint-choices.ts'
import { ComplaintEntry } from './complaint-entry.record.ts'
import { ComplainantViewer } from './complainant-viewer.record.ts'
import { HigherReview } from './higher-review.record.ts'
import { HandlerTerm } from './handler-term.record.ts'
import { complaintMenu } from './menu.ts'
import { Recusal } from './recusal.record.ts'

/** A complaint, report or petition. Who complained is kept apart (protection room) and is no field of it. */
@DefineRecord({
  label: ['投诉', 'Complaint'], plural: 'complaints', title: 'number', menu: complaintMenu, access: complaintAccess,
  order: { field: 'receivedAt', direction: 'DESC' }, uniques: [['number'], ['trackingHash']],
  indexes: [['state', 'receivedAt'], ['fileNature'], ['handlerId', 'state'], ['accusedDepartmentId'], ['conclusion', 'concludedAt']],
})
export class Complaint extends BureauRecord {
  @Text({ label: ['编号', 'Number'], max: 40, list: true, filter: ['contains'] }) number!: string
  @Text({ label: ['事由', 'Matter'], max: 200, list: true, filter: ['contains'] }) matter!: string
  @Choice(() => ComplaintState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: ComplaintState
  @Choice(() => ComplaintKind, { label: ['类别', 'Kind'], list: true, filter: ['eq', 'in'] }) kind!: ComplaintKind
  @Choice(() => ComplaintSubject, { label: ['内容', 'Subject'], filter: ['eq', 'in'] }) subject!: ComplaintSubject
  @Text({ label: ['举报情形', 'Ground'], max: 60, optional: true, filter: ['eq', 'in'], widget: 'law-choice:complaints.grounds' }) ground?: string | null
  @Choice(() => ComplaintChannel, { label: ['渠道', 'Channel'], list: true, filter: ['eq', 'in'] }) channel!: ComplaintChannel
  @Text({ label: ['转来单位', 'Referred from'], max: 120, optional: true }) referredFrom?: string | null
  @Choice(() => IdentityProtection, { label: ['身份保护', 'Identity'], list: true, filter: ['eq', 'in'] }) identityProtection!: IdentityProtection
  @LongText({ label: ['投诉内容', 'Content'], max: 4000 }) content!: string
  @Link(() => Department, { label: ['被投诉科室', 'Accused department'], list: true, optional: true, filter: ['eq', 'in'] }) accusedDepartmentId?: string | null
  @Link(() => StaffMember, { label: ['被投诉人', 'Accused person'], optional: true, filter: ['eq'] }) accusedStaffId?: string | null
  @Text({ label: ['被投诉人（自述）', 'Accused person, in words'], max: 60, optional: true }) accusedName?: string | null
  @Flag({ label: ['重大紧急', 'Urgent or grave'], list: true, filter: ['eq'] }) urgent!: boolean
  @Instant({ label: ['收到时间', 'Received'], list: true, sort: true, filter: ['gte', 'lte'] }) receivedAt!: Date
  @Link(() => StaffMember, { label: ['承办人', 'Handler'], optional: true, list: true, filter: ['eq', 'in', 'null'] }) handlerId?: string | null
  @Text({ label: ['转往', 'Passed on to'], max: 120, optional: true }) passedTo?: string | null
  @LongText({ label: ['不予受理理由', 'Why not accepted'], max: 1000, optional: true }) declinedBecause?: string | null
  @LongText({ label: ['简要答复', 'First reply'], max: 2000, optional: true }) firstReply?: string | null
  @Instant({ label: ['简要答复时间', 'First reply given'], optional: true }) firstRepliedAt?: Date | null
  @LongText({ label: ['处理建议', 'Proposal'], max: 2000, optional: true }) proposal?: string | null
  @Text({ label: ['政策依据', 'Basis'], max: 500, optional: true }) policyBasis?: string | null
  @Choice(() => ComplaintConclusion, { label: ['结论', 'Conclusion'], optional: true, list: true, filter: ['eq', 'in', 'null'] }) conclusion?: ComplaintConclusion | null
  @Instant({ label: ['作出结论时间', 'Concluded'], optional: true, filter: ['gte', 'lte'] }) concludedAt?: Date | null
  @Instant({ label: ['核定时间', 'Proposal confirmed'], optional: true }) verifiedAt?: Date | null
  @LongText({ label: ['答复', 'Reply'], max: 2000, optional: true }) reply?: string | null
  @Instant({ label: ['答复时间', 'Replied'], optional: true }) repliedAt?: Date | null
  @Flag({ label: ['投诉人认可', 'Complainant agrees'] }) agreed!: boolean
  /** Since an objection or the removal of a handler: only steps from here on carry a proposal. */
  @Instant({ label: ['核查起计时间', 'Steps count from'], optional: true, hidden: true }) stepsCountFrom?: Date | null
  @Instant({ label: ['办结时间', 'Closed'], optional: true, sort: true, filter: ['gte', 'lte'] }) closedAt?: Date | null
  /** The last day to ask the higher body for a review, or for the second one; nothing where none can be asked. */
  @Day({ label: ['可申请复查复核至', 'A review can be asked until'], optional: true }) reviewUntil?: string | null
  @Text({ label: ['案卷性质', 'Nature'], max: 60, optional: true, filter: ['eq', 'in'], widget: 'law-choice:complaints.fileNatures:ComplaintKind' }) fileNature?: string | null
  @Text({ label: ['案卷号', 'File number'], max: 40, optional: true, filter: ['contains'] }) fileNumber?: string | null
  @Instant({ label: ['归档时间', 'Filed'], optional: true, filter: ['gte', 'lte', 'null'] }) filedAt?: Date | null
  @Ref({ label: ['受保护身份', 'Protected identity'], optional: true, hidden: true }) identityId?: string | null
  /** Of the tracking code, by which the complainant follows the complaint; the code itself is kept nowhere. */
  @Text({ label: ['查询码指纹', 'Tracking hash'], max: 64, hidden: true }) trackingHash!: string
  @Many(() => ComplaintEntry, { label: ['核查与往来', 'Steps and messages'], by: 'complaintId', scope: 'parent', order: 'at' }) entries!: ComplaintEntry[]
  @Many(() => HigherReview, { label: ['复查复核', 'Reviews by the higher body'], by: 'complaintId', scope: 'parent', order: 'askedOn' }) reviews!: HigherReview[]
  @Many(() => Recusal, { label: ['回避', 'Recusals'], by: 'complaintId', scope: 'parent' }) recusals!: Recusal[]
  @Many(() => HandlerTerm, { label: ['承办经历', 'Handlers so far'], by: 'complaintId', scope: 'parent', order: 'since' }) handlerTerms!: HandlerTerm[]
  @Many(() => ComplainantViewer, { label: ['可查看投诉人的人员', 'May see the complainant'], by: 'complaintId', scope: 'parent' }) viewers!: ComplainantViewer[]
}
