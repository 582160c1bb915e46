import { provision } from '../../kernel/regulations/index.ts'

/** What the receipt of papers states. */
export const receiptFields = provision.fields('cases.receiptFields', ['收件凭证内容', 'What the receipt of papers states'], 'case')

/** How soon the papers handed in are looked at. */
export const acceptanceReview = provision.clock('cases.acceptanceReview', ['受理审核', 'Acceptance review'])

/** How soon everything missing is named; under the licensing law a late notice means accepted from receipt. */
export const oneTimeNotice = provision.clock('cases.oneTimeNotice', ['一次性告知', 'One-time notice'], ['acceptFromReceipt'])

/** What the one-time notice on a case states. */
export const noticeFields = provision.fields('cases.noticeFields', ['一次性告知内容', 'What the one-time notice states'], 'case')

/** In which forms the notice on a case may be given: WRITTEN, ORAL. */
export const noticeForms = provision.choices('cases.noticeForms', ['一次性告知形式', 'Forms of the one-time notice'], 'case')

/** A supplement that is still unfit brings a second full notice instead of being a breach. */
export const noticeRepeatable = provision.flag('cases.noticeRepeatable', ['再次一次性告知', 'Second notice on an unfit supplement'], 'case')

/** The applicant's time to supplement. */
export const supplementLimit = provision.clock('cases.supplement', ['补正期限', 'Time to supplement'], ['terminate'])

/** Accepted only once the materials are complete: the clock starts then. */
export const completeBeforeAcceptance = provision.flag('cases.completeBeforeAcceptance', ['材料齐全方可受理', 'Accepted only with complete materials'], 'case')

/** What a notice of non-acceptance states. */
export const nonAcceptanceFields = provision.fields('cases.nonAcceptanceFields', ['不予受理告知内容', 'What a notice of non-acceptance states'], 'case')

/** Who decides that a case is not accepted. */
export const nonAcceptanceAuthority = provision.authority('cases.nonAcceptanceAuthority', ['不予受理的决定权', 'Who decides on non-acceptance'], 'case')
