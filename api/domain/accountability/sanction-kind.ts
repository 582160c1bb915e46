import { choices, type ChoiceOf } from '../../kernel/records/index.ts'

/** The sanctions that regulations know, from the lightest (requirements/glossary.md). A pack says which it uses and in what order. */
export const SanctionKind = choices('SanctionKind', {
  CRITICISM: ['批评教育', 'Criticism'],
  REMINDER_TALK: ['提醒谈话', 'Reminder talk'],
  INTERVIEW: ['约谈', 'Interview'],
  EFFICIENCY_ADMONITION: ['效能告诫', 'Efficiency admonition'],
  ADMONITION_TALK: ['诫勉谈话', 'Admonition talk'],
  WRITTEN_SELF_CRITICISM: ['责令书面检查', 'Written self-criticism'],
  ORDERED_RECTIFICATION: ['限期整改', 'Ordered rectification'],
  EFFICIENCY_WARNING: ['效能警告', 'Efficiency warning'],
  CIRCULATED_CRITICISM: ['通报批评', 'Circulated criticism'],
  LOSS_OF_HONOURS: ['取消评优资格', 'Loss of eligibility for honours'],
  POINT_DEDUCTION: ['扣分', 'Deduction of points'],
  SUSPENSION_FOR_TRAINING: ['停职培训', 'Suspension for training'],
  TRANSFER: ['调离岗位', 'Transfer'],
  DISCIPLINARY_PUNISHMENT: ['党纪政务处分', 'Disciplinary punishment'],
  DEMOTION: ['降职', 'Demotion'],
  ORDERED_RESIGNATION: ['责令辞职', 'Ordered resignation'],
  DISMISSAL: ['辞退', 'Dismissal'],
  REFERRAL_TO_DISCIPLINE_INSPECTION: ['移送纪检监察机关', 'Referral to discipline inspection'],
  REFERRAL_TO_JUSTICE: ['移送司法', 'Referral to justice'],
})
export type SanctionKind = ChoiceOf<typeof SanctionKind>
