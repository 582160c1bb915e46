import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Box, Button, List, ListItem, ListItemText, Popover } from '@mui/material'
import HelpOutline from '@mui/icons-material/HelpOutlined'
import type { ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { say } from '../i18n/locale.ts'
import { ownActs } from '../rooms.ts'
import type { Citation } from './citation.ts'
import { CitationButton } from './CitationButton.tsx'

const ActDialog = lazy(() => import('../generated/ActDialog.tsx').then((module) => ({ default: module.ActDialog })))

/** What can be done with a record now, and why not. */
export interface AvailableAct {
  name: string
  label: string
  allowed: boolean
  reason?: string | null
  citation?: Citation | null
}

const NotNow = ({ acts }: { acts: AvailableAct[] }) => {
  const [anchor, setAnchor] = useState<HTMLElement>()
  if (acts.length === 0) return null
  const title = say(['暂不能办', 'Not possible now'])
  return (
    <>
      <Button size="small" startIcon={<HelpOutline />} onClick={(event) => setAnchor(event.currentTarget)}>{title}</Button>
      <Popover
        open={anchor !== undefined} anchorEl={anchor} onClose={() => setAnchor(undefined)} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': title } }}
      >
        <List dense sx={{ width: 380, maxHeight: 360, overflow: 'auto' }}>
          {acts.map(({ name, label, reason, citation }) => (
            <ListItem key={name} sx={{ gap: 1 }}>
              <ListItemText primary={label} secondary={reason} />
              <CitationButton citation={citation} />
            </ListItem>
          ))}
        </List>
      </Popover>
    </>
  )
}

interface ActButtonsProps {
  resource: ResourceMetadata
  record: Record<string, unknown> & { id: unknown; availableActs?: AvailableAct[] | null }
}

/** An act takes its own button away, at once or when the record was read again, and the keyboard with it to the top of the page: it goes on here, before what is possible now. */
function useGoesOnHere(dialog: unknown) {
  const here = useRef<HTMLDivElement>(null)
  const acted = useRef(false)
  useEffect(() => {
    if (dialog) acted.current = true
    else if (acted.current && document.activeElement === document.body) {
      acted.current = false
      here.current?.focus({ preventScroll: true })
    }
  })
  return here
}

/** Buttons for the acts that the API allows on a record now; what it does not allow is listed with its reason. */
export const ActButtons = ({ resource, record }: ActButtonsProps) => {
  const [chosen, setChosen] = useState<string>()
  const available = record.availableActs ?? []
  const here = useGoesOnHere(chosen)
  const known = new Map(resource.acts.map((act) => [act.name, act]))
  const apart = ownActs[resource.name] ?? []
  const harm = ({ name }: AvailableAct): number => Number(known.get(name)!.destructive)
  // Forward first: what takes something back stands last.
  const allowed = available.filter(({ name, allowed: possible }) => possible && known.has(name) && !apart.includes(name)).sort((one, other) => harm(one) - harm(other))
  // One way forward stands out; where there are several, none is the machine's to recommend.
  const forward = allowed.filter(({ name }) => !known.get(name)!.destructive)
  const refused = available.filter(({ allowed: possible, reason }) => !possible && reason)
  const act = chosen === undefined ? undefined : known.get(chosen)
  return (
    <Box ref={here} tabIndex={-1} role="group" aria-label={say(['可办事项', 'What can be done'])} className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {allowed.map(({ name, label }) => {
        const { destructive } = known.get(name)!
        return (
          <Button
            key={name} size="small" onClick={() => setChosen(name)}
            variant={forward.length === 1 && !destructive ? 'contained' : 'outlined'} color={destructive ? 'error' : 'primary'}
          >
            {label}
          </Button>
        )
      })}
      <NotNow acts={refused} />
      {act && <Suspense><ActDialog resource={resource} act={act} record={record} onClose={() => setChosen(undefined)} /></Suspense>}
    </Box>
  )
}
