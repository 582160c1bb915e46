import { BureauRecord, Choice, choices, DefineRecord, Link, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { complaintMenu } from './menu.ts'
import { publicChannelAccess } from './public-channel.access.ts'

/** By which ways people reach those who take complaints. */
export const PublicChannelKind = choices('PublicChannelKind', {
  RECEIVING_DEPARTMENT: ['受理投诉的部门', 'Department that takes complaints'],
  COMPLAINT_PHONE: ['投诉电话', 'Complaint telephone'],
  SUPERVISION_PHONE: ['监督电话', 'Supervision telephone'],
  REPORT_PHONE: ['举报电话', 'Report telephone'],
  HOTLINE: ['热线电话', 'Hotline'],
  MAILBOX: ['投诉信箱', 'Complaint mailbox'],
  REPORT_BOX: ['举报箱', 'Box for reports'],
  LETTER: ['来信地址', 'Address for letters'],
  VISIT: ['来访接待地点', 'Where visitors are received'],
  OPINION_BOOK: ['意见簿', 'Opinion book'],
  SCAN_CODE: ['扫码评价', 'Code to scan'],
})
export type PublicChannelKind = ChoiceOf<typeof PublicChannelKind>

/** The kinds that are a telephone number. */
export const TELEPHONES: readonly PublicChannelKind[] = ['COMPLAINT_PHONE', 'SUPERVISION_PHONE', 'REPORT_PHONE', 'HOTLINE']

export const PublicChannelState = choices('PublicChannelState', { PUBLISHED: ['公布中', 'Published'], WITHDRAWN: ['已撤下', 'Withdrawn'] })
export type PublicChannelState = ChoiceOf<typeof PublicChannelState>

/** What the form of publishing and the record say alike. */
export const channelText = {
  detail: { label: ['号码或地点', 'Number or place'], max: 120 },
  hours: { label: ['接待时间', 'Hours'], max: 60, optional: true },
} as const satisfies Record<string, Parameters<typeof Text>[0]>

/** A way to complain that a bureau makes public: anybody reads it, on the complaint page and in the service guide. */
@DefineRecord({
  label: ['公开的投诉渠道', 'Public channel of complaint'], plural: 'publicChannels', title: 'detail', menu: complaintMenu, access: publicChannelAccess,
  indexes: [['state', 'kind']], order: { field: 'kind', direction: 'ASC' },
})
export class PublicChannel extends BureauRecord {
  @Choice(() => PublicChannelKind, { label: ['渠道', 'Channel'], list: true, sort: true, filter: ['eq', 'in'] }) kind!: PublicChannelKind
  @Text({ ...channelText.detail, list: true, filter: ['contains'] }) detail!: string
  @Text({ ...channelText.hours, list: true }) hours?: string | null
  @Link(() => Department, { label: ['所属部门', 'Department'], optional: true, list: true, filter: ['eq', 'in'] }) departmentId?: string | null
  /** Known inside the office alone: the public cannot read the staff. */
  @Link(() => StaffMember, { label: ['专办人员', 'Named officer'], optional: true, list: true }) officerId?: string | null
  @Choice(() => PublicChannelState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: PublicChannelState
}
