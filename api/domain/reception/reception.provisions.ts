import { provision } from '../../kernel/regulations/index.ts'

/** Whoever is approached first is the first contact, exactly one person. */
export const firstContactDuty = provision.flag('reception.firstContact', ['首问负责', 'First-contact responsibility'], 'enquiry')

/** What people come or call for. */
export const purposes = provision.choices('reception.purposes', ['来访目的', 'Purposes of a first contact'], 'enquiry')

/** How a first contact may end: answered, handled, handed over. */
export const firstContactOutcomes = provision.choices('reception.firstContactOutcomes', ['首问结果', 'Outcomes of a first contact'], 'enquiry')

/** A very urgent or grave matter is reported to the head of the bureau as it is written down. */
export const urgentToHead = provision.flag('reception.urgentToHead', ['特别紧急重大事项立即报告', 'Very urgent or grave matters are reported at once'], 'enquiry')

/** An enquiry is answered at once, or within the days that a pack gives for those that cannot be. */
export const enquiryAnswer = provision.clock('reception.enquiryAnswer', ['咨询答复', 'Answer to an enquiry'])

/** A visitor who was led to another department of the bureau is received and answered there. */
export const competentAnswers = provision.clock('reception.competentAnswers', ['对口科室接待、办理并答复', 'The competent department answers'])

/** How long the first contact answers for an enquiry: until the visitor is satisfied. */
export const followToEnd = provision.clock('reception.followToEnd', ['首问负责到底', 'The first contact follows it to the end'])

/** What a visitor who is sent on is told. */
export const referralFields = provision.fields('reception.referralFields', ['引导告知内容', 'What a referral states'], 'enquiry')

/** What the one-time notice to somebody who enquires states. */
export const enquiryNoticeFields = provision.fields('reception.noticeFields', ['咨询一次性告知内容', 'What the one-time notice states'], 'enquiry')

/** In which forms the notice may be given: WRITTEN, ORAL. */
export const enquiryNoticeForms = provision.choices('reception.noticeForms', ['咨询告知形式', 'Forms of the notice'], 'enquiry')
