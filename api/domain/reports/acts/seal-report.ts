import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { reportLifecycle } from '../report.lifecycle.ts'

const ownReport = rejection('OWN_REPORT', ['编制人不得审核本人编制的月报', 'Whoever made the report does not check it'])

export const checkReport = act(reportLifecycle, 'check', {
  allowed: ({ record, acting }) => (record.madeById && record.madeById === acting.staffId ? ownReport() : undefined),
  run: ({ record, acting }) => { record.checkedById = acting.staffId },
})

export const sealReport = act(reportLifecycle, 'seal', {
  run: ({ record, acting, now }) => { Object.assign(record, { signedById: acting.staffId, sealedAt: now }) },
})
