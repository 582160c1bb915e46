import { lazy, Suspense, useState } from 'react'
import { ListItemText, MenuItem, Typography } from '@mui/material'
import { AppBar, Layout, LoadingIndicator, Logout, TitlePortal, UserMenu, type LayoutProps } from 'react-admin'
import { useMe } from '../data/metadata.ts'
import { locale, say, switchLocale } from '../i18n/locale.ts'
import { barItems } from '../rooms.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { GroupedMenu } from './GroupedMenu.tsx'
import { OwnMenuEntry } from './OwnMenuEntry.tsx'
import { SignInAgain } from './SignInAgain.tsx'

const dialogs = { mail: lazy(() => import('./MailDialog.tsx')), password: lazy(() => import('./PasswordDialog.tsx')) }

/** Who is signed in and where they work, the other language, one's own settings, the way out. */
const OwnMenu = () => {
  const { name, bureau, department, staffId } = useMe()
  const [open, setOpen] = useState<keyof typeof dialogs>()
  const Dialog = open && dialogs[open]
  return (
    <>
      <UserMenu>
        <MenuItem disabled divider sx={{ maxWidth: 280, '&.Mui-disabled': { opacity: 1 } }}>
          <ListItemText
            primary={name} secondary={[bureau, department].filter(Boolean).join(' · ')}
            slotProps={{ primary: { noWrap: true }, secondary: { sx: { whiteSpace: 'normal' } } }}
          />
        </MenuItem>
        <MenuItem onClick={() => switchLocale(locale === 'zh' ? 'en' : 'zh')} lang={locale === 'zh' ? 'en' : 'zh-CN'}>
          <ListItemText>{locale === 'zh' ? 'English' : '中文'}</ListItemText>
        </MenuItem>
        {staffId && <OwnMenuEntry label={say(['邮件提醒', 'Mail reminders'])} onOpen={() => setOpen('mail')} />}
        <OwnMenuEntry label={say(['修改密码', 'Change the password'])} onOpen={() => setOpen('password')} />
        <Logout />
      </UserMenu>
      {Dialog && <Suspense><Dialog onClose={() => setOpen(undefined)} /></Suspense>}
    </>
  )
}

const Bar = () => (
  <AppBar
    userMenu={<OwnMenu />} color="secondary" alwaysOn
    toolbar={<>{barItems.map((Item, index) => <Suspense key={index}><Item /></Suspense>)}<CommandPalette /><LoadingIndicator /></>}
  >
    <Typography component="span" sx={{ fontWeight: 600, mr: 2, pr: 2, borderRight: '1px solid rgba(255,255,255,.35)', whiteSpace: 'nowrap' }}>
      {say(['问效', 'Wenxiao'])}
    </Typography>
    <TitlePortal component="h1" sx={{ fontSize: 16, fontWeight: 500 }} />
  </AppBar>
)

/** The frame of every screen: bar with the page's title as heading, grouped menu, the dialog for a session that ran out. */
export const ConsoleLayout = ({ children, ...props }: LayoutProps) => (
  <Layout {...props} appBar={Bar} menu={GroupedMenu} appBarAlwaysOn>
    {children}
    <SignInAgain />
  </Layout>
)
