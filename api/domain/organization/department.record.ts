import { BureauRecord, Choice, choices, DefineRecord, Flag, Integer, Link, recordNamed, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { departmentAccess } from './organization.access.ts'
import { organizationMenu } from './menu.ts'
import { departmentChange } from './own-staff.ts'

export const DepartmentKind = choices('DepartmentKind', {
  INTERNAL: ['内设科室', 'Department'],
  WINDOW: ['服务窗口', 'Service window'],
  SUBORDINATE: ['下属单位', 'Subordinate unit'],
})
export type DepartmentKind = ChoiceOf<typeof DepartmentKind>

/** A department or subordinate unit of a bureau, with who heads it and which leader supervises it. */
@DefineRecord({
  label: ['科室', 'Department'], plural: 'departments', title: 'name', menu: organizationMenu, access: departmentAccess,
  order: { field: 'place', direction: 'ASC' }, prepare: departmentChange,
})
export class Department extends BureauRecord {
  @Text({ label: ['名称', 'Name'], max: 60, unique: true, list: true, filter: ['contains'] }) name!: string
  @Choice(() => DepartmentKind, { label: ['类型', 'Kind'], list: true, filter: ['eq', 'in'] }) kind!: DepartmentKind
  @Link(recordNamed('StaffMember'), { label: ['科室负责人', 'Head of department'], optional: true, list: true, write: 'update' }) headId?: string | null
  @Link(recordNamed('StaffMember'), { label: ['分管领导', 'Supervising leader'], optional: true, list: true, write: 'update' }) supervisingLeaderId?: string | null
  @Text({ label: ['办公地点', 'Place'], max: 80, optional: true }) office?: string | null
  @Text({ label: ['联系电话', 'Phone'], max: 40, optional: true }) phone?: string | null
  @Integer({ label: ['排序', 'Order'], sort: true, min: 0, max: 9999 }) place!: number
  @Flag({ label: ['已撤销', 'Abolished'], filter: ['eq'] }) abolished!: boolean
}
