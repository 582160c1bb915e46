import type { ExtraProps } from '../room.ts'
import type { Citation } from '../ui/citation.ts'
import { WhyThisDate } from '../ui/WhyThisDate.tsx'

/** The citation and the day-by-day ledger of the obligation on the page. */
const WhyButton = ({ record }: ExtraProps) => (
  <WhyThisDate obligation={record.id} dated={Boolean(record['dueAt'])} citation={record['citation'] as Citation | undefined} />
)

export default WhyButton
