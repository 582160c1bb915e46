import { BureauRecord, choices, Choice, DefineRecord, Integer, Json, Link, LongText, recordNamed, Ref, type ChoiceOf } from '../records/index.ts'
import { importRowAccess } from './exchange.access.ts'

export const ImportRowState = choices('ImportRowState', {
  PARKED: ['待修正', 'Parked'],
  REPAIRED: ['已修正', 'Repaired'],
  DISMISSED: ['已放弃', 'Dismissed'],
})
export type ImportRowState = ChoiceOf<typeof ImportRowState>

/** A row of a file that could not be used as it came. It waits to be repaired or dismissed; its cells are forgotten then. */
@DefineRecord({
  label: ['待修正的行', 'Parked row'], plural: 'importRows', title: 'rowNumber', access: importRowAccess, uniques: [['batchId', 'rowNumber']],
  order: { field: 'rowNumber', direction: 'ASC' },
})
export class ImportRow extends BureauRecord {
  @Link(recordNamed('ImportBatch'), { label: ['批次', 'Import'], list: true, write: 'never', filter: ['eq'] }) batchId!: string
  @Integer({ label: ['行号', 'Row'], list: true, write: 'never' }) rowNumber!: number
  @Choice(() => ImportRowState, { label: ['状态', 'State'], list: true, write: 'never', filter: ['eq', 'in'] }) state!: ImportRowState
  /** Heading → what stood there. */
  @Json({ label: ['原始内容', 'Cells'], write: 'never', sealed: true }) cells!: Record<string, string>
  /** Why it could not be used, in both languages; it quotes cells. */
  @LongText({ label: ['问题', 'Problems'], max: 4000, list: true, write: 'never', sealed: true }) problems!: string
  @LongText({ label: ['问题（英文）', 'Problems in English'], max: 4000, write: 'never', sealed: true }) problemsEn!: string
  @LongText({ label: ['放弃原因', 'Why dismissed'], max: 500, optional: true, write: 'never' }) reason?: string | null
  @Ref({ label: ['结果', 'Result'], optional: true, write: 'never' }) resultId?: string | null
}
