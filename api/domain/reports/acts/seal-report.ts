import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { reportLifecycle } from '../report.lifecycle.ts'

const ownReport = rejection('OWN_REPORT', ['编制、审核、签发应由不同的人办理', 'Whoever made or checked a report does not check or sign it'])

export const checkReport = act(reportLifecycle, 'check', {
  allowed: ({ record, acting }) => (record.madeById && record.madeById === acting.staffId ? ownReport() : undefined),
  run: ({ record, acting }) => { record.checkedById = acting.staffId },
})

export const sealReport = act(reportLifecycle, 'seal', {
  allowed: ({ record, acting }) => (acting.staffId && [record.madeById, record.checkedById].includes(acting.staffId) ? ownReport() : undefined),
  run: ({ record, acting, now }) => { Object.assign(record, { signedById: acting.staffId, sealedAt: now }) },
})
