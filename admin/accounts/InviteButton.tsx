import { useMetadata } from '../data/metadata.ts'
import type { ExtraProps } from '../room.ts'
import { inviteUser } from './accounts.documents.ts'
import { SecretButton } from './SecretButton.tsx'

/** A one-time link by which the account's owner sets a password, the first one or a new one. */
const InviteButton = ({ record }: ExtraProps) => {
  const { permissions } = useMetadata()
  if (!permissions.includes('accounts.manage') || record['state'] === 'DISABLED') return null
  return (
    <SecretButton
      id={record.id} label={['发出邀请', 'Invite']} document={inviteUser} shown={(token) => `${location.origin}/invitation#${token}`}
      warning={['生成一次性链接，由账号本人设置密码，七天内有效；以前的链接作废。', 'Makes a one-time link by which the owner sets a password, good for seven days; earlier links are void.']}
    />
  )
}

export default InviteButton
