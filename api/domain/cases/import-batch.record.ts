import { byPlace, type RecordAccess } from '../../kernel/access/index.ts'
import type { ColumnMapping } from '../../kernel/exchange/index.ts'
import {
  BureauRecord, Choice, choices, DefineRecord, Instant, Integer, Json, Link, Many, recordNamed, Text, Texts, type ChoiceOf,
} from '../../kernel/records/index.ts'
import { StaffMember } from '../organization/index.ts'
import { importMenu } from './menu.ts'

const importAccess: RecordAccess = { read: 'cases.import', scope: byPlace({ bureau: 'bureauId' }) }

/** How the columns and the words of a provincial export become ours: saved once, used each night. */
@DefineRecord({
  label: ['导入映射', 'Import mapping'], plural: 'importMappings', title: 'name', menu: importMenu,
  access: { ...importAccess, create: 'cases.import', update: 'cases.import' },
})
export class ImportMapping extends BureauRecord {
  @Text({ label: ['名称', 'Name'], max: 60, unique: true, list: true }) name!: string
  @Json({
    label: ['列与状态的对应', 'Columns and statuses'], widget: 'column-mapping',
    help: ['表头 → 字段；省平台状态 → 本系统状态', 'Heading → field; the province’s status → ours'],
  }) mapping!: ColumnMapping
}

/** One file of the province, and what became of its rows. */
@DefineRecord({
  label: ['导入批次', 'Import batch'], plural: 'importBatches', title: 'fileName', menu: importMenu, access: importAccess,
  order: { field: 'importedAt', direction: 'DESC' },
})
export class ImportBatch extends BureauRecord {
  @Text({ label: ['文件', 'File'], max: 200, list: true }) fileName!: string
  @Link(() => ImportMapping, { label: ['导入映射', 'Mapping'] }) mappingId!: string
  @Instant({ label: ['导入时间', 'Imported'], list: true, sort: true, filter: ['gte', 'lte'] }) importedAt!: Date
  @Link(() => StaffMember, { label: ['导入人', 'Imported by'], optional: true, list: true }) importedById?: string | null
  @Integer({ label: ['总行数', 'Rows'], list: true }) total!: number
  @Integer({ label: ['新增', 'New cases'], list: true }) made!: number
  @Integer({ label: ['更新', 'Followed'], list: true }) followed!: number
  @Integer({ label: ['无变化', 'Unchanged'], list: true }) unchanged!: number
  @Integer({ label: ['待修复', 'Parked'], list: true }) parked!: number
  /** How many cases the province says the file should hold, to reconcile with. */
  @Integer({ label: ['省平台件数', "The province's count"], optional: true, list: true }) provinceCount?: number | null
  @Many(recordNamed('ParkedRow'), { label: ['待修复的行', 'Parked rows'], by: 'batchId', scope: 'parent', order: 'row' }) rows?: ParkedRow[]
}

export const ParkedState = choices('ParkedState', {
  PARKED: ['待修复', 'Parked'],
  REPAIRED: ['已修复', 'Repaired'],
  DISMISSED: ['不予导入', 'Dismissed'],
})
export type ParkedState = ChoiceOf<typeof ParkedState>

/** A row that did not fit, as it came, with what is wrong: it waits until somebody corrects or dismisses it. */
@DefineRecord({
  label: ['待修复的行', 'Parked row'], plural: 'parkedRows', title: 'externalNumber', menu: importMenu, access: importAccess,
  indexes: [['state', 'batchId']], order: { field: 'row', direction: 'ASC' },
})
export class ParkedRow extends BureauRecord {
  @Link(() => ImportBatch, { label: ['导入批次', 'Batch'], list: true, filter: ['eq'] }) batchId!: string
  @Integer({ label: ['行号', 'Row'], list: true, sort: true }) row!: number
  @Text({ label: ['省平台编号', 'External number'], max: 60, list: true, filter: ['eq', 'contains'] }) externalNumber!: string
  @Choice(() => ParkedState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: ParkedState
  @Texts({ label: ['问题', 'Problems'], max: 500, list: true }) problems!: string[]
  /** The cells by heading, as they came. */
  @Json({ label: ['原始内容', 'Cells'], widget: 'cells' }) cells!: Record<string, string>
  @Text({ label: ['不予导入的理由', 'Why dismissed'], max: 300, optional: true }) reason?: string | null
}
