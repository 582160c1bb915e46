import type { ExtraProps } from '../room.ts'
import { NewByAct } from '../ui/NewByAct.tsx'

const NOT_SENT = ['REFUSED', 'GIVEN_UP', 'UNKNOWN', 'NO_CHANNEL']

/** Sends a mail again that did not go out. */
const ResendButton = ({ record }: ExtraProps) =>
  (NOT_SENT.includes(String(record['state'])) ? <NewByAct resource="MailResending" act="resendMail" known={{ messageId: record.id }} /> : null)

export default ResendButton
