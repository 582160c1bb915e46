import { Box, ButtonBase, Collapse } from '@mui/material'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { useLocation } from 'react-router-dom'
import { MenuItemLink, useStore } from 'react-admin'
import { useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { menuGroups, type MenuGroup } from './menu-entries.ts'

const leadsTo = (path: string, to: string): boolean => path === to || path.startsWith(`${to}/`)

const Group = ({ group, current }: { group: MenuGroup; current: boolean }) => {
  const [chosen, setChosen] = useStore<boolean | undefined>(`menu.${group.label}`)
  const open = chosen ?? current
  const id = `menu-${group.label}`
  return (
    <Box component="section" sx={{ mb: 0.5 }}>
      <ButtonBase
        aria-expanded={open} aria-controls={id} onClick={() => setChosen(!open)}
        sx={{ width: 'calc(100% - 16px)', mx: 1, px: 1.5, height: 32, borderRadius: 1, justifyContent: 'space-between', fontSize: 13, fontWeight: 600, color: 'text.secondary', '&:hover': { bgcolor: '#e9edf3' } }}
      >
        {group.label}
        <ExpandMore sx={{ fontSize: 18, transform: open ? 'none' : 'rotate(-90deg)' }} />
      </ButtonBase>
      <Collapse in={open} id={id} timeout={0}>
        {group.entries.map(({ to, label }) => <MenuItemLink key={to} to={to} primaryText={label} role={undefined} />)}
      </Collapse>
    </Box>
  )
}

/** The menu by groups; the group of the current page stands open, the others as the reader left them. */
export const GroupedMenu = () => {
  const groups = menuGroups(useMetadata())
  const { pathname } = useLocation()
  return (
    <Box component="nav" aria-label={say(['主菜单', 'Main menu'])} sx={{ width: 208, pt: 1.5, pb: 4, height: 'calc(100vh - 48px)', overflowY: 'auto', boxSizing: 'border-box' }}>
      <MenuItemLink to="/" primaryText={say(['首页', 'Home'])} role={undefined} />
      {groups.map((group) => (
        <Group key={group.label} group={group} current={group.entries.some(({ to }) => leadsTo(pathname, to))} />
      ))}
    </Box>
  )
}
