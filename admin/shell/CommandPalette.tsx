import { useEffect, useState, type KeyboardEvent } from 'react'
import { Dialog, IconButton, List, ListItemButton, ListItemText, TextField, Tooltip } from '@mui/material'
import Search from '@mui/icons-material/Search'
import { useNavigate } from 'react-router-dom'
import type { ConsoleMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { menuGroups } from './menu-entries.ts'

interface Command { to: string; label: string; group: string }

/** Where the caller can go and what they can begin, in the order of the menu. */
function commands(metadata: ConsoleMetadata): Command[] {
  const going = menuGroups(metadata).flatMap(({ label: group, entries }) => entries.map(({ to, label }) => ({ to, label, group })))
  const beginning = Object.values(metadata.resources).flatMap(({ name, label, acts, create }) => [
    ...acts.filter(({ creates, inPlace }) => creates && !inPlace).map((act) => ({ to: `/${name}/create?act=${act.name}`, label: act.label, group: label })),
    ...(create ? [{ to: `/${name}/create`, label: say(['新建{label}', 'New: {label}'], { label }), group: label }] : []),
  ])
  return [...going, ...beginning]
}

const title = say(['快速前往', 'Go to'])

const fits = ({ label, group, to }: Command, text: string): boolean =>
  text.toLowerCase().split(/\s+/).every((word) => `${label} ${group} ${to}`.toLowerCase().includes(word))

const Palette = ({ onClose }: { onClose: () => void }) => {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const navigate = useNavigate()
  const metadata = useMetadata()
  const found = commands(metadata).filter((command) => fits(command, text)).slice(0, 12)
  const go = (command: Command | undefined): void => {
    if (!command) return
    onClose()
    navigate(command.to)
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt(Math.min(at + 1, found.length - 1)),
    ArrowUp: () => setAt(Math.max(at - 1, 0)),
    Enter: () => go(found[at]),
  }
  const press = (event: KeyboardEvent): void => {
    const act = keys[event.key]
    // While an input method composes Chinese, Enter and the arrows belong to it.
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  return (
    <Dialog
      open onClose={onClose} fullWidth maxWidth="sm" slotProps={{ paper: { 'aria-label': title } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <TextField
        autoFocus value={text} onChange={(event) => { setText(event.target.value); setAt(0) }} onKeyDown={press} sx={{ m: 2, width: 'auto' }}
        placeholder={say(['输入菜单或操作的名称', 'Type the name of a page or an act'])}
        slotProps={{
          htmlInput: { role: 'combobox', 'aria-label': title, 'aria-expanded': true, 'aria-controls': 'palette', 'aria-activedescendant': `palette-${at}` },
        }}
      />
      <List id="palette" role="listbox" dense aria-label={say(['结果', 'Results'])} sx={{ pt: 0, maxHeight: 420, overflow: 'auto' }}>
        {found.map((command, index) => (
          <ListItemButton key={command.to} id={`palette-${index}`} role="option" aria-selected={index === at} selected={index === at} onClick={() => go(command)}>
            <ListItemText primary={command.label} secondary={command.group} slotProps={{ secondary: { sx: { color: 'text.secondary' } } }} />
          </ListItemButton>
        ))}
      </List>
    </Dialog>
  )
}

/** Ctrl+K (or the button) leads anywhere by typing. */
export const CommandPalette = () => {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setOpen((shown) => !shown)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const hint = `${title}（Ctrl+K）`
  return (
    <>
      <Tooltip title={hint}><IconButton color="inherit" aria-label={hint} onClick={() => setOpen(true)}><Search /></IconButton></Tooltip>
      {open && <Palette onClose={() => setOpen(false)} />}
    </>
  )
}
