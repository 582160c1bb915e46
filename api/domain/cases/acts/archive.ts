import { rejection } from '../../../kernel/lifecycle/index.ts'
import { caseAct } from '../case-act.ts'

const notDelivered = rejection('DELIVER_FIRST', ['结果尚未送达，不能归档', 'The result has not been delivered yet'])

/** Puts the case on file. What ended without something to hand over needs no delivery. */
export const archiveCase = caseAct('archive', {
  allowed: ({ record }) => (record.state === 'DECIDED' && record.result !== 'FORWARDED' && record.result !== 'DEEMED_APPROVED' ? notDelivered() : undefined),
  run: ({ record, now }) => {
    record.archivedAt = now
  },
})
