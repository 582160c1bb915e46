import { ListItemText, MenuItem } from '@mui/material'
import { useUserMenu } from 'react-admin'

/** An entry of the user's menu that opens a dialog. */
export const OwnMenuEntry = ({ label, onOpen }: { label: string; onOpen: () => void }) => {
  const menu = useUserMenu()
  return <MenuItem onClick={() => { menu?.onClose(); onOpen() }}><ListItemText>{label}</ListItemText></MenuItem>
}
