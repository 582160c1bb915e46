import { BureauRecord, DefineRecord, Flag, Instant, Link, LongText, Many, recordNamed } from '../../kernel/records/index.ts'
import { StoredFile } from '../../kernel/files/index.ts'
import { StaffMember } from '../organization/index.ts'
import { withFinding } from './inspection.access.ts'

/** How a department says it has put a finding right, and what the re-check found. A finding that is reopened gets another one. */
@DefineRecord({ label: ['整改与回查', 'Rectification'], plural: 'rectifications', title: 'reportedAt', access: withFinding, indexes: [['findingId', 'reportedAt']] })
export class Rectification extends BureauRecord {
  @Link(recordNamed('Finding'), { label: ['问题', 'Finding'], filter: ['eq'] }) findingId!: string
  @LongText({ label: ['原因分析', 'Causes'], max: 2000, optional: true, list: true }) causes?: string | null
  @LongText({ label: ['整改措施', 'Measures'], max: 2000, optional: true, list: true }) measures?: string | null
  @LongText({ label: ['整改结果', 'Result'], max: 2000, list: true }) result!: string
  @Link(() => StaffMember, { label: ['报告人', 'Reported by'], optional: true, list: true }) reportedById?: string | null
  @Instant({ label: ['报告时间', 'Reported'], list: true }) reportedAt!: Date
  @LongText({ label: ['回查情况', 'Re-check'], max: 2000, optional: true, list: true }) recheck?: string | null
  @Flag({ label: ['回查通过', 'Re-check passed'], optional: true, list: true }) passed?: boolean | null
  @Link(() => StaffMember, { label: ['回查人', 'Re-checked by'], optional: true }) recheckedById?: string | null
  @Instant({ label: ['回查时间', 'Re-checked'], optional: true }) recheckedAt?: Date | null
  @Many(() => StoredFile, { label: ['佐证附件', 'Attachments'], by: 'subjectId', scope: 'parent' }) files!: StoredFile[]
}
