import { BureauRecord, Choice, choices, Day, DefineRecord, Link, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { postAssignmentAccess } from './organization.access.ts'
import { Post } from './post.record.ts'
import { StaffMember } from './staff-member.record.ts'

export const HolderRole = choices('HolderRole', {
  PRIMARY: ['A岗', 'Primary holder'],
  COVER: ['B岗', 'Cover holder'],
})
export type HolderRole = ChoiceOf<typeof HolderRole>

/** Who held a post in which role from which day until which, both days counted. Written by the acts of the post alone. */
@DefineRecord({
  label: ['任职记录', 'Post assignment'], plural: 'postAssignments', title: 'role', access: postAssignmentAccess,
  order: { field: 'fromDay', direction: 'DESC' },
})
export class PostAssignment extends BureauRecord {
  @Link(() => Post, { label: ['岗位', 'Post'], list: true, filter: ['eq', 'in'] }) postId!: string
  @Choice(() => HolderRole, { label: ['A、B岗', 'Role'], list: true, filter: ['eq'] }) role!: HolderRole
  @Link(() => StaffMember, { label: ['人员', 'Staff member'], list: true, filter: ['eq', 'in'] }) staffId!: string
  @Day({ label: ['起始日', 'From'], list: true, sort: true }) fromDay!: string
  @Day({ label: ['截止日', 'Until'], optional: true, list: true, filter: ['null'] }) untilDay?: string | null
  @Text({ label: ['调整原因', 'Reason'], max: 200, optional: true }) reason?: string | null
  /** Filed with the general office; a first naming needs no filing. */
  @Day({ label: ['备案日', 'Filed on'], optional: true, list: true }) filedOn?: string | null
}
