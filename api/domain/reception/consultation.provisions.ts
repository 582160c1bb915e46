import { provision } from '../../kernel/regulations/index.ts'

/** In which special situations the handler enquires or asks a superior in the visitor's place. */
export const specialSituations = provision.choices('reception.specialSituations', ['须代为咨询、请示的特殊情况', 'Situations that call for a consultation'], 'enquiry')

/** How soon a visitor for whom somebody else was asked is told what came of it. */
export const consultation = provision.clock('reception.consultation', ['代为咨询、请示并告知结果', 'Consultation and telling its result'])

/** The visitor is told the result: no answer before it has come. */
export const consultationTold = provision.flag('reception.consultationTold', ['告知咨询、请示结果', 'The result of a consultation is told'], 'enquiry')

/** How soon a hard question is put to a superior. */
export const hardQuestion = provision.clock('reception.hardQuestion', ['疑难问题请示', 'Asking a superior about a hard question'])
