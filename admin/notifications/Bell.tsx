import { useState } from 'react'
import { Badge, Box, Button, IconButton, List, ListItemButton, ListItemText, Popover } from '@mui/material'
import NotificationsOutlined from '@mui/icons-material/NotificationsOutlined'
import { Link, useNavigate } from 'react-router-dom'
import { useGetList, useUpdate } from 'react-admin'
import { useMetadata } from '../data/metadata.ts'
import { locale, say } from '../i18n/locale.ts'
import { formatInstant } from '../ui/dates.ts'
import { EmptyState } from '../ui/states.tsx'

interface Notice {
  id: string
  version: number
  createdAt: string
  text: string
  textEn: string
  subjectType?: string | null
  subjectId?: string | null
  read: boolean
}

const ONE_MINUTE = 60_000
const fields = ['createdAt', 'text', 'textEn', 'subjectType', 'subjectId', 'read']

const Unread = ({ notices, onOpen }: { notices: Notice[]; onOpen: (notice: Notice) => void }) => (
  <List dense sx={{ maxHeight: 420, overflow: 'auto', py: 0 }}>
    {notices.map((notice) => (
      <ListItemButton key={notice.id} divider onClick={() => onOpen(notice)}>
        <ListItemText primary={locale === 'zh' ? notice.text : notice.textEn} secondary={formatInstant(notice.createdAt)} />
      </ListItemButton>
    ))}
  </List>
)

/** How many notices are unread, and the newest of them; opening one marks it read and leads to what it concerns. */
const Bell = () => {
  const { resources } = useMetadata()
  const [anchor, setAnchor] = useState<HTMLElement>()
  const navigate = useNavigate()
  const [update] = useUpdate<Notice>()
  const { data = [], total = 0, refetch } = useGetList<Notice>(
    'Notification',
    { filter: { read: false }, pagination: { page: 1, perPage: 10 }, sort: { field: 'createdAt', order: 'DESC' }, meta: { fields } },
    { enabled: resources['Notification'] !== undefined, refetchInterval: ONE_MINUTE },
  )
  if (!resources['Notification']) return null

  const open = (notice: Notice): void => {
    setAnchor(undefined)
    const { id, subjectType, subjectId } = notice
    void update('Notification', { id, data: { ...notice, read: true }, previousData: notice }, { onSettled: () => void refetch() })
    if (subjectType && subjectId && resources[subjectType]) navigate(`/${subjectType}/${subjectId}/show`)
  }
  const title = say(['通知，{total}条未读', 'Notifications, {total} unread'], { total })
  return (
    <>
      <IconButton color="inherit" aria-label={title} onClick={(event) => setAnchor(event.currentTarget)}>
        <Badge badgeContent={total} color="error" max={99}><NotificationsOutlined /></Badge>
      </IconButton>
      <Popover
        open={anchor !== undefined} anchorEl={anchor} onClose={() => setAnchor(undefined)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }} transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': title, sx: { width: 380 } } }}
      >
        {data.length > 0 ? <Unread notices={data} onOpen={open} /> : <EmptyState title={say(['没有未读通知', 'Nothing unread'])} />}
        <Box sx={{ p: 1, textAlign: 'center' }}>
          <Button component={Link} to="/Notification" size="small" onClick={() => setAnchor(undefined)}>{say(['全部通知', 'All notifications'])}</Button>
        </Box>
      </Popover>
    </>
  )
}

export default Bell
