import { BureauRecord, Choice, DefineRecord, Instant, Link, LongText, recordNamed, Text } from '../../kernel/records/index.ts'
import { StaffMember } from '../organization/index.ts'
import { CircularState } from './inspection-choices.ts'
import { circularAccess, circularAwaitsMe } from './inspection.access.ts'
import { inspectionMenu } from './menu.ts'

/** What an inspection found, made known within the bureau under a document number. */
@DefineRecord({
  label: ['督查通报', 'Circular'], plural: 'circulars', title: 'title', menu: inspectionMenu, access: circularAccess,
  conditions: { awaitsMe: circularAwaitsMe },
  order: { field: 'draftedAt', direction: 'DESC' }, uniques: [['inspectionId'], ['number']],
})
export class Circular extends BureauRecord {
  @Link(recordNamed('Inspection'), { label: ['督查', 'Inspection'], list: true, filter: ['eq'] }) inspectionId!: string
  @Text({ label: ['文号', 'Number'], max: 40, optional: true, list: true, filter: ['contains'] }) number?: string | null
  @Text({ label: ['标题', 'Title'], max: 120, list: true, filter: ['contains'] }) title!: string
  @Choice(() => CircularState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: CircularState
  @LongText({ label: ['正文', 'Text'], max: 8000 }) text!: string
  @Link(() => StaffMember, { label: ['拟稿人', 'Drafted by'], optional: true }) draftedById?: string | null
  @Instant({ label: ['拟稿时间', 'Drafted'], sort: true }) draftedAt!: Date
  @Link(() => StaffMember, { label: ['核稿会签人', 'Countersigned by'], optional: true }) countersignedById?: string | null
  @Instant({ label: ['会签时间', 'Countersigned'], optional: true }) countersignedAt?: Date | null
  @Link(() => StaffMember, { label: ['签发人', 'Signed by'], optional: true, list: true }) signedById?: string | null
  @Instant({ label: ['印发时间', 'Issued'], optional: true, list: true, filter: ['gte', 'lte'] }) issuedAt?: Date | null
}
