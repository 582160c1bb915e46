import { useState, type ReactNode } from 'react'
import { Box, Button, Drawer, IconButton, Typography } from '@mui/material'
import Close from '@mui/icons-material/Close'
import MenuBook from '@mui/icons-material/MenuBookOutlined'
import { say } from '../i18n/locale.ts'

/** A button that opens an answer at the side of the page, and only then makes it. */
export const Why = ({ title, children }: { title: string; children: ReactNode }) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" className="no-print" startIcon={<MenuBook />} onClick={() => setOpen(true)}>{title}</Button>
      <Drawer
        anchor="right" open={open} onClose={() => setOpen(false)}
        slotProps={{ paper: { sx: { width: 460, maxWidth: '100%', p: 3 }, role: 'dialog', 'aria-label': title } }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
          <Typography component="h2" variant="h6" sx={{ flex: 1 }}>{title}</Typography>
          <IconButton aria-label={say(['关闭', 'Close'])} onClick={() => setOpen(false)}><Close /></IconButton>
        </Box>
        {open && children}
      </Drawer>
    </>
  )
}
