import {
  BureauRecord, Choice, choices, Day, DefineRecord, Flag, Instant, Json, Link, LongText, Text, type ChoiceOf,
} from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { papersMenu } from './menu.ts'
import { paper, PaperKind, PaperUrgency } from './official-paper.fields.ts'
import { officialPaperAccess } from './paper.access.ts'

export const PaperState = choices('PaperState', {
  RECEIVED: ['待办', 'Received'],
  IN_HAND: ['在办', 'In hand'],
  CLOSED: ['已办结', 'Finished'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
})
export type PaperState = ChoiceOf<typeof PaperState>

/** A paper that came to the office and is finished by its lead department, in the time that its urgency and kind give. */
@DefineRecord({
  label: ['公文', 'Official paper'], plural: 'officialPapers', title: 'number', menu: papersMenu, access: officialPaperAccess,
  indexes: [['departmentId', 'state'], ['handlerId', 'state']], order: { field: 'receivedAt', direction: 'DESC' },
})
export class OfficialPaper extends BureauRecord {
  @Text({ label: ['收文编号', 'Number'], max: 40, unique: true, list: true, sort: true, filter: ['eq', 'contains'] }) number!: string
  @Text({ ...paper.title, list: true, filter: ['contains'] }) title!: string
  @Text({ ...paper.sender, list: true, filter: ['contains'] }) sender!: string
  @Text({ ...paper.documentNumber, filter: ['contains'] }) documentNumber?: string | null
  @Choice(() => PaperUrgency, { ...paper.urgency, list: true, filter: ['eq', 'in'] }) urgency?: PaperUrgency | null
  @Choice(() => PaperKind, { ...paper.kind, filter: ['eq', 'in'] }) kind!: PaperKind
  @Choice(() => PaperState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: PaperState
  @Link(() => Department, { label: ['主办科室', 'Lead department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  /** Nobody yet where the lead department has still to give it to somebody. */
  @Link(() => StaffMember, { label: ['经办人', 'Handler'], optional: true, list: true, filter: ['eq', 'in', 'null'] }) handlerId?: string | null
  @Text(paper.consulted) consulted?: string | null
  @Day({ ...paper.deadline, filter: ['gte', 'lte', 'null'] }) deadline?: string | null
  @Instant({ label: ['收文时间', 'Received'], list: true, sort: true, filter: ['gte', 'lte'] }) receivedAt!: Date
  @Link(() => StaffMember, { label: ['登记人', 'Registered by'], filter: ['eq'] }) receivedById!: string
  @Instant({ label: ['着手办理时间', 'Taken up'], optional: true }) handledAt?: Date | null
  /** Taken up only on a later day although the rules ask for it at once, and the rule. */
  @Flag({ label: ['未即时办理', 'Not taken up at once'], filter: ['eq'] }) late!: boolean
  @Json({ label: ['依据', 'Citation'], optional: true }) citation?: unknown
  @Instant({ label: ['办结时间', 'Finished'], optional: true, filter: ['gte', 'lte', 'null'] }) closedAt?: Date | null
  @LongText({ label: ['办理结果', 'What became of it'], max: 1000, optional: true }) outcome?: string | null
  @Text({ label: ['撤回原因', 'Why withdrawn'], max: 300, optional: true }) withdrawnBecause?: string | null
}
