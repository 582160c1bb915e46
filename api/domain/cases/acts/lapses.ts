import { caseAct } from '../case-act.ts'

/** The notice was not given in time: under the licensing law (art. 32) the application counts as accepted from its receipt. */
export const acceptFromReceipt = caseAct('acceptFromReceipt', {
  run: ({ record, facts }, known) => {
    Object.assign(record, { acceptedAt: record.receivedAt, acceptedFromReceipt: true })
    facts(known, record.receivedAt)
  },
})

/** Silence counts as consent, under packs that say so of papers and requests. */
export const deemApproved = caseAct('deemApproved', {
  run: ({ record, now }) => {
    Object.assign(record, { result: 'DEEMED_APPROVED', completedAt: now, outcome: '办理时限届满未予答复，视为同意' })
  },
})

