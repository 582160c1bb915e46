import { ListItemText, MenuItem } from '@mui/material'
import { useUserMenu } from 'react-admin'
import { say } from '../i18n/locale.ts'

/** The entry of the user's menu. */
export const PasswordEntry = ({ onOpen }: { onOpen: () => void }) => {
  const menu = useUserMenu()
  return <MenuItem onClick={() => { menu?.onClose(); onOpen() }}><ListItemText>{say(['修改密码', 'Change the password'])}</ListItemText></MenuItem>
}
