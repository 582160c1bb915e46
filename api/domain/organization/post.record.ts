import {
  BureauRecord, Choice, choices, Day, DefineRecord, Flag, Link, LongText, Many, recordNamed, Text, type ChoiceOf,
} from '../../kernel/records/index.ts'
import { Department } from './department.record.ts'
import { organizationMenu } from './menu.ts'
import { postAccess } from './organization.access.ts'
import { postCard } from './post-card.fields.ts'
import { StaffMember } from './staff-member.record.ts'

export const PostState = choices('PostState', {
  IN_USE: ['在用', 'In use'],
  ABOLISHED: ['已撤销', 'Abolished'],
})
export type PostState = ChoiceOf<typeof PostState>

/** A post with its duties, its A holder and its B holder. Vacant where it has no A holder. */
@DefineRecord({
  label: ['岗位', 'Post'], plural: 'posts', title: 'name', menu: organizationMenu, access: postAccess,
  order: { field: 'name', direction: 'ASC' },
})
export class Post extends BureauRecord {
  @Text({ ...postCard.name, list: true, sort: true, filter: ['contains'] }) name!: string
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Link(() => StaffMember, { label: ['A岗', 'Primary holder'], optional: true, list: true, filter: ['eq', 'null'] }) holderId?: string | null
  @Link(() => StaffMember, { label: ['B岗', 'Cover holder'], optional: true, list: true, filter: ['eq', 'null'] }) coverHolderId?: string | null
  @Flag({ ...postCard.key, list: true, filter: ['eq'] }) key!: boolean
  @Text({ ...postCard.keyClass, list: true, filter: ['eq', 'in', 'null'] }) keyClass?: string | null
  @LongText(postCard.keySteps) keySteps?: string | null
  @LongText(postCard.preventiveMeasures) preventiveMeasures?: string | null
  @LongText(postCard.supervisionMechanism) supervisionMechanism?: string | null
  @Text(postCard.basis) basis?: string | null
  @Flag({ ...postCard.leads, filter: ['eq'] }) leads!: boolean
  @LongText(postCard.duties) duties!: string
  @LongText(postCard.coverDuties) coverDuties?: string | null
  @LongText(postCard.workContent) workContent?: string | null
  @LongText(postCard.workQuality) workQuality?: string | null
  @LongText(postCard.procedure) procedure?: string | null
  @LongText(postCard.standard) standard?: string | null
  @LongText(postCard.timeLimit) timeLimit?: string | null
  @LongText(postCard.powers) powers?: string | null
  /** The day of the last change of holders, and the day it was filed; a change without a filing is open. */
  @Day({ label: ['最近调整日', 'Holders changed on'], optional: true }) changedOn?: string | null
  @Day({ label: ['备案日', 'Filed on'], optional: true, filter: ['null'] }) filedOn?: string | null
  @Choice(() => PostState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: PostState
  @Many(recordNamed('PostAssignment'), { label: ['任职记录', 'Holders over time'], by: 'postId', scope: 'parent', order: 'fromDay' }) assignments!: object[]
  @Many(recordNamed('CoverPeriod'), { label: ['顶岗记录', 'Covers'], by: 'postId', scope: 'own', order: 'startsAt' }) coverPeriods!: object[]
}
