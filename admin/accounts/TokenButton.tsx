import { useMetadata } from '../data/metadata.ts'
import type { ExtraProps } from '../room.ts'
import { issueToken } from './accounts.documents.ts'
import { SecretButton } from './SecretButton.tsx'

/** The token by which another program is known. */
const TokenButton = ({ record }: ExtraProps) => {
  const { permissions } = useMetadata()
  if (!permissions.includes('clients.issue') || record['state'] === 'REVOKED') return null
  return (
    <SecretButton
      id={record.id} label={['签发令牌', 'Issue a token']} document={issueToken} shown={(token) => token}
      warning={['生成接口令牌；以前的令牌立即作废。', 'Makes the token of the program; the one before is void at once.']}
    />
  )
}

export default TokenButton
