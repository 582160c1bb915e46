import { BureauRecord, Choice, choices, DefineRecord, Flag, Link, Many, recordNamed, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department } from '../organization/index.ts'
import { serviceItemAccess } from './catalogue.access.ts'
import { itemMatter } from './service-item.fields.ts'
import { catalogueMenu } from './menu.ts'

export const ItemKind = choices('ItemKind', {
  IMMEDIATE: ['即办件', 'Immediate'],
  PROMISED: ['承诺件', 'Promised'],
  FORWARDED: ['转报件', 'Forwarded'],
})
export type ItemKind = ChoiceOf<typeof ItemKind>

export const ItemSource = choices('ItemSource', {
  PROVINCIAL: ['省统一平台', 'Provincial platform'],
  LOCAL: ['本地', 'Local'],
})
export type ItemSource = ChoiceOf<typeof ItemSource>

/** What some rules give a limit of its own, whatever the item promises. */
export const ItemMatter = choices('ItemMatter', {
  WRITTEN_REPLY: ['须正式批复', 'Needs a formal written reply'],
  STAFF_RIGHTS: ['科技人员维权', 'Rights of science and technology staff'],
})
export type ItemMatter = ChoiceOf<typeof ItemMatter>

export const ItemState = choices('ItemState', {
  DRAFT: ['草稿', 'Draft'],
  PUBLISHED: ['已发布', 'Published'],
  RETIRED: ['已停办', 'Retired'],
})
export type ItemState = ChoiceOf<typeof ItemState>

/** Something the office does for whoever asks. What it is stays; what it needs and promises stands in its versions. */
@DefineRecord({
  label: ['服务事项', 'Service item'], plural: 'serviceItems', title: 'name', menu: catalogueMenu, access: serviceItemAccess,
  order: { field: 'code', direction: 'ASC' },
})
export class ServiceItem extends BureauRecord {
  @Text({ label: ['事项编码', 'Code'], max: 40, unique: true, list: true, sort: true, filter: ['eq', 'contains'] }) code!: string
  @Text({ label: ['事项名称', 'Name'], max: 100, list: true, sort: true, filter: ['contains'] }) name!: string
  @Link(() => Department, { label: ['承办科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Choice(() => ItemKind, { label: ['办件类型', 'Kind'], list: true, filter: ['eq', 'in'] }) kind!: ItemKind
  @Choice(() => ItemSource, { label: ['事项来源', 'Source'], filter: ['eq'] }) source!: ItemSource
  @Flag({ label: ['行政许可', 'Permit'], help: ['适用《行政许可法》', 'Governed by the licensing law'], filter: ['eq'] }) permit!: boolean
  @Flag({
    label: ['请示、公文', 'Paper'], help: ['请示或公文，部分制度规定逾期视为同意', 'A request for instruction or official paper: some packs let it lapse into consent'],
    filter: ['eq'],
  }) paper!: boolean
  @Choice(() => ItemMatter, { ...itemMatter, filter: ['eq', 'null'] }) matter?: ItemMatter | null
  @Choice(() => ItemState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: ItemState
  @Many(recordNamed('ServiceItemVersion'), { label: ['各版本', 'Versions'], by: 'itemId', scope: 'own', order: 'number' }) versions?: object[]
  /** The version in force: what the public is shown and new cases are accepted under. */
  @Link(recordNamed('ServiceItemVersion'), { label: ['现行版本', 'Version in force'], optional: true }) currentVersionId?: string | null
}
