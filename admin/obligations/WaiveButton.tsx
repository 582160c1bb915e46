import type { ExtraProps } from '../room.ts'
import { NewByAct } from '../ui/NewByAct.tsx'

/** Lets the obligation on the page go, while it is open. */
const WaiveButton = ({ record }: ExtraProps) =>
  (['RUNNING', 'PAUSED'].includes(String(record['state'])) ? <NewByAct resource="ObligationWaiver" act="waiveObligation" known={{ obligationId: record.id }} /> : null)

export default WaiveButton
