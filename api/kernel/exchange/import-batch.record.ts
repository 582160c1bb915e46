import { BureauRecord, choices, Choice, DefineRecord, Instant, Integer, Json, LongText, Many, Ref, Text, type ChoiceOf } from '../records/index.ts'
import { exchangeMenu, importAccess } from './exchange.access.ts'
import { ImportRow } from './import-row.record.ts'
import type { ColumnMapping } from './mapping.ts'

export const ImportState = choices('ImportState', {
  RUNNING: ['导入中', 'Running'],
  DONE: ['已导入', 'Done'],
  BROKEN_OFF: ['中断', 'Broken off'],
})
export type ImportState = ChoiceOf<typeof ImportState>

/** One imported file, with its counts: new, known already, parked and dropped rows add up to all, and are set against what its sender declares. */
@DefineRecord({
  label: ['导入批次', 'Import'], plural: 'importBatches', title: 'fileName', access: importAccess, menu: exchangeMenu,
  indexes: [['kind', 'createdAt']], order: { field: 'createdAt', direction: 'DESC' },
})
export class ImportBatch extends BureauRecord {
  @Text({ label: ['导入种类', 'Kind of import'], max: 80, list: true, write: 'never', filter: ['eq', 'in'], vocabulary: 'ImportKind' }) kind!: string
  @Text({ label: ['文件', 'File'], max: 200, list: true, write: 'never' }) fileName!: string
  @Text({ label: ['内容摘要', 'Content hash'], max: 64, hidden: true, write: 'never' }) fileHash!: string
  /** The file itself, in base64, until its rows are stored or parked; then it is forgotten. */
  @LongText({ label: ['文件内容', 'Content'], max: 40_000_000, optional: true, hidden: true, write: 'never', sealed: true }) content?: string | null
  @Choice(() => ImportState, { label: ['状态', 'State'], list: true, write: 'never', filter: ['eq', 'in'] }) state!: ImportState
  @Integer({ label: ['总行数', 'Rows'], list: true, write: 'never' }) total!: number
  @Integer({ label: ['新增', 'New'], list: true, write: 'never' }) made!: number
  @Integer({ label: ['已有', 'Known already'], list: true, write: 'never' }) known!: number
  @Integer({ label: ['待修正', 'Parked'], list: true, write: 'never' }) parked!: number
  @Integer({ label: ['已放弃或被代替', 'Dismissed or overtaken'], list: true, write: 'never' }) dropped!: number
  /** How many the sender says that the file has; what is new and known is reconciled with it. */
  @Integer({ label: ['对方通报件数', 'Declared by the sender'], optional: true, list: true, write: 'never' }) declared?: number | null
  @Instant({ label: ['完成时间', 'Finished'], optional: true, list: true, write: 'never' }) finishedAt?: Date | null
  @Text({ label: ['导入人', 'Imported by'], max: 60, list: true, write: 'never' }) importedBy!: string
  @Ref({ label: ['导入账号', 'Account'], hidden: true, optional: true, write: 'never' }) importedById?: string | null
  /** As it was used: a mapping that changes later does not change what is repaired. */
  @Json({ label: ['列对应', 'Mapping'], hidden: true, write: 'never' }) mapping!: ColumnMapping
  @Many(() => ImportRow, { label: ['各行', 'Rows'], by: 'batchId', scope: 'parent', order: 'rowNumber' }) rows!: ImportRow[]
}
