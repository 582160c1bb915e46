import type { WidgetValueProps } from '../room.ts'
import type { Citation } from '../ui/citation.ts'
import { dutyOf } from '../ui/Obligations.tsx'

/** What a clock is called, in the reader's language. */
const Duty = ({ value, record }: WidgetValueProps) => dutyOf(String(value), record['citation'] as Citation | null)

export default Duty
