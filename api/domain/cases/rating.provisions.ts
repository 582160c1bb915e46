import { provision } from '../../kernel/regulations/index.ts'

/** How soon a bad rating is verified. */
export const badRatingVerification = provision.clock('cases.badRatingVerification', ['差评核实', 'Verification of a bad rating'])

/** How soon what the rating complained of is put right. */
export const badRatingCorrection = provision.clock('cases.badRatingCorrection', ['差评整改', 'Correction of a bad rating'])

/** The share of named bad raters who are called back. */
export const badRatingCallBack = provision.amount('cases.badRatingCallBack', ['差评回访', 'Call-back of bad raters'], 'more', 'badRating')
