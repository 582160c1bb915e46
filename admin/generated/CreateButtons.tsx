import { useState } from 'react'
import { Button, Menu, MenuItem } from '@mui/material'
import Add from '@mui/icons-material/Add'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { Link } from 'react-router-dom'
import type { ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { say } from '../i18n/locale.ts'

/** How a new record comes about: by the plain form or by an act; the first as a button, the others in a menu beside it. */
export const CreateButtons = ({ resource }: { resource: ResourceMetadata }) => {
  const [anchor, setAnchor] = useState<HTMLElement>()
  const { name, label, create, acts } = resource
  const [first, ...others] = [
    ...(create ? [{ to: `/${name}/create`, label: say(['新建{label}', 'New: {label}'], { label }) }] : []),
    ...acts.filter(({ creates, inPlace }) => creates && !inPlace).map((act) => ({ to: `/${name}/create?act=${act.name}`, label: act.label })),
  ]
  if (!first) return null
  return (
    <>
      <Button component={Link} to={first.to} size="small" variant="contained" startIcon={<Add />}>{first.label}</Button>
      {others.length > 0 && (
        <>
          <Button size="small" aria-haspopup="menu" endIcon={<ExpandMore />} onClick={(event) => setAnchor(event.currentTarget)}>
            {say(['其他登记', 'Other'])}
          </Button>
          <Menu open={anchor !== undefined} anchorEl={anchor} onClose={() => setAnchor(undefined)}>
            {others.map((other) => <MenuItem key={other.to} component={Link} to={other.to}>{other.label}</MenuItem>)}
          </Menu>
        </>
      )}
    </>
  )
}
