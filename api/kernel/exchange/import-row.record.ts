import { BureauRecord, choices, Choice, DefineRecord, Integer, Json, Link, LongText, recordNamed, Ref, Text, type ChoiceOf } from '../records/index.ts'
import { importRowAccess } from './exchange.access.ts'

export const ImportRowState = choices('ImportRowState', {
  STORED: ['已导入', 'Stored'],
  PARKED: ['待修正', 'Parked'],
  REPAIRED: ['已修正', 'Repaired'],
  DISMISSED: ['已放弃', 'Dismissed'],
  OVERTAKEN: ['已由后来的导入代替', 'Overtaken by a later import'],
})
export type ImportRowState = ChoiceOf<typeof ImportRowState>

export const ImportOutcome = choices('ImportOutcome', { MADE: ['新增', 'New'], KNOWN: ['已有', 'Known already'] })
export type ImportOutcome = ChoiceOf<typeof ImportOutcome>

/**
 * What became of a row of a file, so that each count of its import has its rows. One that could not be used as it came waits to be
 * repaired or dismissed, or until a later file tells of the same matter; what stood in it is kept until then and no longer.
 */
@DefineRecord({
  label: ['导入的行', 'Imported row'], plural: 'importRows', title: 'rowNumber', access: importRowAccess, uniques: [['batchId', 'rowNumber']], indexes: [['matterPrint'], ['contentPrint']],
  order: { field: 'rowNumber', direction: 'ASC' },
})
export class ImportRow extends BureauRecord {
  @Link(recordNamed('ImportBatch'), { label: ['批次', 'Import'], list: true, write: 'never', filter: ['eq'] }) batchId!: string
  @Integer({ label: ['行号', 'Row'], list: true, write: 'never' }) rowNumber!: number
  @Choice(() => ImportRowState, { label: ['状态', 'State'], list: true, write: 'never', filter: ['eq', 'in'] }) state!: ImportRowState
  @Choice(() => ImportOutcome, { label: ['导入结果', 'Outcome'], optional: true, list: true, write: 'never', filter: ['eq'] }) outcome?: ImportOutcome | null
  /** Heading → what stood there. */
  @Json({ label: ['原始内容', 'Cells'], write: 'never', sealed: true }) cells!: Record<string, string>
  /** Why it could not be used, in both languages; it quotes cells. */
  @LongText({ label: ['问题', 'Problems'], max: 4000, list: true, write: 'never', sealed: true }) problems!: string
  @LongText({ label: ['问题（英文）', 'Problems in English'], max: 4000, write: 'never', sealed: true }) problemsEn!: string
  /** Keyed hashes by which a later file is compared with it (`earlier-rows.ts`). */
  @Text({ label: ['事项指纹', 'Print of the matter'], max: 64, optional: true, hidden: true, write: 'never' }) matterPrint?: string | null
  @Text({ label: ['内容指纹', 'Print of the content'], max: 64, optional: true, hidden: true, write: 'never' }) contentPrint?: string | null
  @LongText({ label: ['放弃原因', 'Why dismissed'], max: 500, optional: true, write: 'never' }) reason?: string | null
  @Text({ label: ['记录种类', 'Kind of record'], max: 60, optional: true, list: true, write: 'never', vocabulary: 'RecordType' }) resultType?: string | null
  @Ref({ label: ['导入的记录', 'Record'], optional: true, list: true, write: 'never' }) resultId?: string | null
}
