import { LimitUnit } from '../../kernel/calendar/index.ts'
import { Choice, DefineInput, Flag, Integer, Items, Json, Link, LongText, Money, Text, type Label } from '../../kernel/records/index.ts'
import { Department } from '../organization/index.ts'
import { itemMatter, signing } from './service-item.fields.ts'
import { ItemKind, ItemMatter, ItemSource } from './service-item.record.ts'

/** One material of an item. */
@DefineInput()
export class MaterialInput {
  @Text({ label: ['材料名称', 'Material'], max: 200 }) name!: string
  @Integer({ label: ['原件份数', 'Originals'], min: 0, max: 99, optional: true }) originals?: number | null
  @Integer({ label: ['复印件份数', 'Copies'], min: 0, max: 99, optional: true }) copies?: number | null
  @Flag({ label: ['可容缺', 'Supplementable'] }) supplementable?: boolean | null
  @Text({ label: ['填报须知', 'Note'], max: 300, optional: true }) note?: string | null
}

/** The headings under which a version is written. */
const limits: Label = ['时限', 'Limits']
const counter: Label = ['窗口与收费', 'Counter and fee']
const course: Label = ['依据与流程', 'Basis and procedure']
const papers: Label = ['材料与附加栏目', 'Materials and custom fields']

/** What a version of an item says: the whole of it, each time. */
@DefineInput()
export class ItemContentInput {
  @Text({ label: ['事项名称', 'Name'], max: 100 }) name!: string
  @Link(() => Department, { label: ['承办科室', 'Department'] }) departmentId!: string
  @Text({ label: ['办理结果', 'What is issued'], max: 100, optional: true }) outcome?: string | null
  @Integer({ label: ['法定时限', 'Statutory limit'], min: 1, max: 1000, group: limits, optional: true }) statutoryAmount?: number | null
  @Choice(() => LimitUnit, { label: ['法定时限单位', 'Unit of the statutory limit'], group: limits, optional: true }) statutoryUnit?: LimitUnit | null
  @Integer({ label: ['承诺时限', 'Promised limit'], min: 1, max: 1000, group: limits, optional: true }) promisedAmount?: number | null
  @Choice(() => LimitUnit, { label: ['承诺时限单位', 'Unit of the promised limit'], group: limits, optional: true }) promisedUnit?: LimitUnit | null
  @Integer({ ...signing.amount, group: limits }) signingAmount?: number | null
  @Choice(() => LimitUnit, { ...signing.unit, group: limits }) signingUnit?: LimitUnit | null
  @Text({ label: ['办理地点', 'Where to go'], max: 200, group: counter, optional: true }) place?: string | null
  @Text({ label: ['办理时间', 'Opening hours'], max: 100, group: counter, optional: true }) hours?: string | null
  @Text({ label: ['咨询电话', 'Phone for enquiries'], max: 40, group: counter, optional: true }) phone?: string | null
  @Money({ label: ['收费', 'Fee'], min: 0, max: 100_000_000_00, group: counter, optional: true }) fee?: number | null
  @Text({ label: ['收费依据', 'Basis of the fee'], max: 300, group: counter, optional: true }) feeBasis?: string | null
  @LongText({ label: ['设立依据', 'Legal basis'], max: 2000, group: course, optional: true }) legalBasis?: string | null
  @LongText({ label: ['申请条件', 'Conditions'], max: 2000, group: course, optional: true }) conditions?: string | null
  @LongText({ label: ['办理流程', 'Procedure'], max: 2000, group: course, optional: true }) procedure?: string | null
  @Items(() => MaterialInput, { label: ['申请材料', 'Materials'], group: papers, optional: true }) materials?: MaterialInput[] | null
  @Json({ label: ['附加栏目', 'Custom fields'], group: papers, optional: true, widget: 'form-designer' }) form?: unknown
}

/** A new item: what it is, and its first version. */
@DefineInput()
export class DraftServiceItemInput extends ItemContentInput {
  @Text({ label: ['事项编码', 'Code'], max: 40 }) code!: string
  @Choice(() => ItemKind, { label: ['办件类型', 'Kind'] }) kind!: ItemKind
  @Choice(() => ItemSource, { label: ['事项来源', 'Source'] }) source!: ItemSource
  @Flag({ label: ['行政许可', 'Permit'] }) permit?: boolean | null
  @Flag({ label: ['请示、公文', 'Paper'] }) paper?: boolean | null
  @Choice(() => ItemMatter, itemMatter) matter?: ItemMatter | null
}
