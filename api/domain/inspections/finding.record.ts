import { BureauRecord, Choice, Day, DefineRecord, Instant, Json, Link, LongText, Many, recordNamed, Text } from '../../kernel/records/index.ts'
import { StoredFile } from '../../kernel/files/index.ts'
import { Severity } from '../accountability/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { FindingState } from './inspection-choices.ts'
import { findingToRecheck, ownDepartmentAccess } from './inspection.access.ts'
import { inspectionMenu } from './menu.ts'
import { Rectification } from './rectification.record.ts'

/** Something that an inspection found wrong, kept on the list until a re-check has found it put right. */
@DefineRecord({
  label: ['督查问题', 'Finding'], plural: 'findings', title: 'matter', menu: inspectionMenu, access: ownDepartmentAccess,
  conditions: { mineToRecheck: findingToRecheck },
  order: { field: 'raisedAt', direction: 'DESC' }, indexes: [['state', 'deadline'], ['departmentId', 'state'], ['severity', 'raisedAt'], ['staffId']],
})
export class Finding extends BureauRecord {
  @Text({ label: ['问题', 'Matter'], max: 200, list: true, filter: ['contains'] }) matter!: string
  @Link(recordNamed('Inspection'), { label: ['督查', 'Inspection'], list: true, filter: ['eq'] }) inspectionId!: string
  @Choice(() => FindingState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: FindingState
  @Link(() => Department, { label: ['责任科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Link(() => StaffMember, { label: ['责任人', 'Person responsible'], optional: true, list: true, filter: ['eq'] }) staffId?: string | null
  @Choice(() => Severity, { label: ['情节', 'Severity'], list: true, filter: ['eq', 'in'] }) severity!: Severity
  @LongText({ label: ['事实与证据', 'Facts and evidence'], max: 4000 }) evidence!: string
  @Text({ label: ['认定依据', 'Basis'], max: 500 }) basis!: string
  @Json({ label: ['依据', 'Citation'], optional: true, widget: 'citation' }) citation?: unknown
  @Link(() => StaffMember, { label: ['登记人', 'Raised by'], optional: true }) raisedById?: string | null
  @Instant({ label: ['发现时间', 'Raised'], list: true, sort: true, filter: ['gte', 'lte'] }) raisedAt!: Date
  @Day({ label: ['整改期限', 'Deadline'], optional: true, list: true, sort: true, filter: ['gte', 'lte'] }) deadline?: string | null
  @LongText({ label: ['整改要求', 'What to put right'], max: 1000, optional: true }) demand?: string | null
  @Instant({ label: ['责令整改时间', 'Rectification ordered'], optional: true }) orderedAt?: Date | null
  @LongText({ label: ['撤回原因', 'Why withdrawn'], max: 1000, optional: true }) withdrawnBecause?: string | null
  @Instant({ label: ['销号时间', 'Worked off'], optional: true, filter: ['gte', 'lte'] }) workedOffAt?: Date | null
  @Many(() => StoredFile, { label: ['证据附件', 'Evidence'], by: 'subjectId', scope: 'parent' }) files!: StoredFile[]
  @Many(() => Rectification, { label: ['整改与回查', 'Rectifications and re-checks'], by: 'findingId', scope: 'parent', order: 'reportedAt' }) rectifications!: Rectification[]
}
