import { LimitUnit } from '../../kernel/calendar/index.ts'
import {
  BureauRecord, Choice, DefineRecord, Instant, Integer, Json, Link, LongText, Many, Money, recordNamed, Text,
} from '../../kernel/records/index.ts'
import { Department } from '../organization/index.ts'
import { serviceItemVersionAccess } from './catalogue.access.ts'
import type { MaterialRequirement } from './material-requirement.record.ts'
import { signing } from './service-item.fields.ts'
import { ServiceItem } from './service-item.record.ts'

/** What an item needs, takes and promises. Never changed once published: a case keeps the version it was registered under. */
@DefineRecord({
  label: ['事项版本', 'Version of a service item'], plural: 'serviceItemVersions', title: 'number', access: serviceItemVersionAccess,
  uniques: [['itemId', 'number']], order: { field: 'number', direction: 'DESC' },
})
export class ServiceItemVersion extends BureauRecord {
  @Link(() => ServiceItem, { label: ['服务事项', 'Service item'], list: true, filter: ['eq'] }) itemId!: string
  @Integer({ label: ['版本号', 'Number'], list: true, sort: true }) number!: number
  @Text({ label: ['事项名称', 'Name'], max: 100, list: true }) name!: string
  @Link(() => Department, { label: ['承办科室', 'Department'], list: true }) departmentId!: string
  @LongText({ label: ['设立依据', 'Legal basis'], max: 2000, optional: true }) legalBasis?: string | null
  @LongText({ label: ['申请条件', 'Conditions'], max: 2000, optional: true }) conditions?: string | null
  @Integer({ label: ['法定时限', 'Statutory limit'], min: 1, max: 1000, optional: true, list: true }) statutoryAmount?: number | null
  @Choice(() => LimitUnit, { label: ['法定时限单位', 'Unit of the statutory limit'], optional: true, list: true }) statutoryUnit?: LimitUnit | null
  @Integer({ label: ['承诺时限', 'Promised limit'], min: 1, max: 1000, optional: true, list: true }) promisedAmount?: number | null
  @Choice(() => LimitUnit, { label: ['承诺时限单位', 'Unit of the promised limit'], optional: true, list: true }) promisedUnit?: LimitUnit | null
  @Integer({ ...signing.amount, list: true }) signingAmount?: number | null
  @Choice(() => LimitUnit, { ...signing.unit }) signingUnit?: LimitUnit | null
  @Money({ label: ['收费', 'Fee'], help: ['不收费填0', '0 where nothing is charged'], min: 0 }) fee!: number
  @Text({ label: ['收费依据', 'Basis of the fee'], max: 300, optional: true }) feeBasis?: string | null
  @LongText({ label: ['办理流程', 'Procedure'], max: 2000, optional: true }) procedure?: string | null
  @Text({ label: ['办理结果', 'What is issued'], max: 100, optional: true }) outcome?: string | null
  @Text({ label: ['办理地点', 'Where to go'], max: 200, optional: true }) place?: string | null
  @Text({ label: ['办理时间', 'Opening hours'], max: 100, optional: true }) hours?: string | null
  @Text({ label: ['咨询电话', 'Phone for enquiries'], max: 40, optional: true }) phone?: string | null
  /** A form definition (kernel/forms): what a case of this item asks beyond the ordinary. */
  @Json({ label: ['附加栏目', 'Custom fields'], optional: true, widget: 'form-designer' }) form?: unknown
  @Instant({ label: ['发布时间', 'Published'], optional: true, list: true }) publishedAt?: Date | null
  @Many(recordNamed('MaterialRequirement'), { label: ['申请材料', 'Materials'], by: 'itemVersionId', scope: 'parent', order: 'place' }) materials?: MaterialRequirement[]
}
