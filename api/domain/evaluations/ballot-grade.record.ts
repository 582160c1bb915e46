import { internalAccess } from '../../kernel/access/index.ts'
import { Choice, DefineRecord, Link } from '../../kernel/records/index.ts'
import { Department } from '../organization/index.ts'
import { Ballot } from './ballot.record.ts'
import { BallotMark } from './evaluation-choices.ts'

/** What a ballot says of one department. */
@DefineRecord({
  label: ['评议票评分', 'Grade on a ballot'], plural: 'ballotGrades', title: 'mark', internal: true, access: internalAccess, uniques: [['ballotId', 'departmentId']],
})
export class BallotGrade {
  id!: string
  @Link(() => Ballot, { label: ['评议票', 'Ballot'] }) ballotId!: string
  @Link(() => Department, { label: ['科室', 'Department'] }) departmentId!: string
  @Choice(() => BallotMark, { label: ['评价', 'Mark'] }) mark!: BallotMark
}
