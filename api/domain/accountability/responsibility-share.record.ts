import { BureauRecord, Choice, choices, DefineRecord, Link, recordNamed, type ChoiceOf } from '../../kernel/records/index.ts'
import { StaffMember } from '../organization/index.ts'
import { withViolation } from './accountability.access.ts'

export const Share = choices('Share', {
  FULL: ['全部责任', 'Full responsibility'],
  PRIMARY: ['主要责任', 'Primary responsibility'],
  SECONDARY: ['次要责任', 'Secondary responsibility'],
  DIRECT: ['直接责任', 'Direct responsibility'],
  LEADERSHIP: ['领导责任', 'Leadership responsibility'],
})
export type Share = ChoiceOf<typeof Share>

/** How much of a violation one person answers for. */
@DefineRecord({ label: ['责任份额', 'Share of responsibility'], plural: 'responsibilityShares', title: 'share', access: withViolation, indexes: [['violationId']] })
export class ResponsibilityShare extends BureauRecord {
  @Link(recordNamed('Violation'), { label: ['违规行为', 'Violation'], filter: ['eq'] }) violationId!: string
  @Link(() => StaffMember, { label: ['人员', 'Person'], list: true }) staffId!: string
  @Choice(() => Share, { label: ['责任', 'Share'], list: true }) share!: Share
}
