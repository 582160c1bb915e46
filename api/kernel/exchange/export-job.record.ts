import { choices, Choice, CityRecord, DefineRecord, Instant, Integer, Json, Ref, Text, Texts, type ChoiceOf } from '../records/index.ts'
import { exchangeMenu, exportAccess } from './exchange.access.ts'

export const ExportFormat = choices('ExportFormat', { XLSX: ['Excel', 'Excel'], CSV: ['CSV', 'CSV'] })
export type ExportFormat = ChoiceOf<typeof ExportFormat>

export const ExportState = choices('ExportState', {
  WAITING: ['生成中', 'In the making'],
  READY: ['可下载', 'Ready'],
  FAILED: ['未能生成', 'Failed'],
  GONE: ['已过期', 'Expired'],
})
export type ExportState = ChoiceOf<typeof ExportState>

/** A list that somebody asked for as a file; the file hangs on it as an attachment. */
@DefineRecord({
  label: ['导出', 'Export'], plural: 'exportJobs', title: 'title', access: exportAccess, menu: exchangeMenu,
  indexes: [['requestedById', 'createdAt']], order: { field: 'createdAt', direction: 'DESC' },
})
export class ExportJob extends CityRecord {
  @Text({ label: ['名称', 'Title'], max: 100, list: true, write: 'never' }) title!: string
  @Text({ label: ['内容种类', 'What is exported'], max: 80, write: 'never', filter: ['eq'] }) recordName!: string
  @Choice(() => ExportFormat, { label: ['格式', 'Format'], list: true, write: 'never' }) format!: ExportFormat
  @Choice(() => ExportState, { label: ['状态', 'State'], list: true, write: 'never', filter: ['eq', 'in'] }) state!: ExportState
  @Integer({ label: ['行数', 'Rows'], optional: true, list: true, write: 'never' }) rows?: number | null
  /** How many there were when it began: what `rows` counts towards. */
  @Integer({ label: ['应有行数', 'Of'], optional: true, write: 'never' }) total?: number | null
  @Instant({ label: ['完成时间', 'Finished'], optional: true, list: true, write: 'never' }) finishedAt?: Date | null
  @Ref({ label: ['文件', 'File'], optional: true, write: 'never' }) fileId?: string | null
  @Ref({ label: ['申请账号', 'Requested by'], hidden: true, write: 'never' }) requestedById!: string
  @Texts({ label: ['列', 'Columns'], max: 80, hidden: true, write: 'never' }) columns!: string[]
  @Json({ label: ['筛选', 'Filter'], hidden: true, write: 'never' }) filter!: Record<string, unknown>
  @Json({ label: ['排序', 'Sort'], hidden: true, write: 'never' }) sort!: { field: string; direction: 'ASC' | 'DESC' }[]
}
