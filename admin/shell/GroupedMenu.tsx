import { useId } from 'react'
import { Box, ButtonBase, Collapse } from '@mui/material'
import ExpandMore from '@mui/icons-material/ExpandMore'
import { Link, useLocation } from 'react-router-dom'
import { useStore } from 'react-admin'
import { useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { menuGroups, type MenuGroup } from './menu-entries.ts'

const leadsTo = (path: string, to: string): boolean => path === to || path.startsWith(`${to}/`)

const Entry = ({ to, label, current }: { to: string; label: string; current: boolean }) => (
  <ButtonBase
    component={Link} to={to} aria-current={current ? 'page' : undefined}
    sx={{
      display: 'block', mx: 1, px: 1.5, py: 0.75, borderRadius: 1, fontSize: 14, lineHeight: 1.35, overflowWrap: 'anywhere', '&:hover': { bgcolor: '#e9edf3' },
      ...(current ? { bgcolor: '#e0e9f8', color: 'primary.dark', fontWeight: 600 } : {}),
    }}
  >
    {label}
  </ButtonBase>
)

const Group = ({ group, path }: { group: MenuGroup; path: string }) => {
  const [chosen, setChosen] = useStore<boolean | undefined>(`menu.${group.label}`)
  const open = chosen ?? group.entries.some(({ to }) => leadsTo(path, to))
  const id = useId()
  return (
    <Box component="section" sx={{ mb: 0.5 }}>
      <ButtonBase
        aria-expanded={open} aria-controls={id} onClick={() => setChosen(!open)}
        sx={{
          width: 'calc(100% - 16px)', mx: 1, px: 1.5, minHeight: 32, borderRadius: 1, justifyContent: 'space-between', textAlign: 'left',
          fontFamily: 'inherit', fontSize: 13, fontWeight: 600, color: 'text.secondary', '&:hover': { bgcolor: '#e9edf3' },
        }}
      >
        {group.label}
        <ExpandMore sx={{ fontSize: 18, transform: open ? 'none' : 'rotate(-90deg)' }} />
      </ButtonBase>
      <Collapse in={open} id={id} timeout={0}>
        {group.entries.map(({ to, label }) => <Entry key={to} to={to} label={label} current={leadsTo(path, to)} />)}
      </Collapse>
    </Box>
  )
}

/** The menu by groups; the group of the current page stands open, the others as the reader left them. */
export const GroupedMenu = () => {
  const groups = menuGroups(useMetadata())
  const { pathname } = useLocation()
  return (
    <Box
      component="nav" aria-label={say(['主菜单', 'Main menu'])}
      sx={{ width: 208, pt: 1.5, pb: 4, height: 'calc(100vh - 48px)', overflowY: 'auto', boxSizing: 'border-box' }}
    >
      <Entry to="/" label={say(['首页', 'Home'])} current={pathname === '/'} />
      {groups.map((group) => <Group key={group.label} group={group} path={pathname} />)}
    </Box>
  )
}
