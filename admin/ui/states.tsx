import type { ReactNode } from 'react'
import { Box, Button, CircularProgress, Typography } from '@mui/material'
import InboxOutlined from '@mui/icons-material/InboxOutlined'
import ErrorOutline from '@mui/icons-material/ErrorOutlined'
import LinkOff from '@mui/icons-material/LinkOff'
import LockOutlined from '@mui/icons-material/LockOutlined'
import { useNavigate } from 'react-router-dom'
import { say } from '../i18n/locale.ts'

interface StateProps {
  title: string
  text?: string
  action?: ReactNode
}

const State = ({ icon, title, text, action }: StateProps & { icon: ReactNode }) => (
  <Box sx={{ py: 5, px: 2, textAlign: 'center', color: 'text.secondary', '& svg': { fontSize: 40, opacity: 0.6 } }}>
    {icon}
    <Typography sx={{ mt: 1, fontWeight: 600, color: 'text.primary' }}>{title}</Typography>
    {text && <Typography variant="body2" sx={{ mt: 0.5 }}>{text}</Typography>}
    {action && <Box sx={{ mt: 2 }}>{action}</Box>}
  </Box>
)

/** The screen's data are on their way. */
export const WaitingState = ({ label = say(['正在读取', 'Loading']) }: { label?: string }) => (
  <Box sx={{ p: 4, textAlign: 'center' }}><CircularProgress size={28} aria-label={label} /></Box>
)

/** Nothing here, and what could be done about it. */
export const EmptyState = (props: StateProps) => <State icon={<InboxOutlined />} {...props} />

const BackButton = () => {
  const navigate = useNavigate()
  return <Button variant="outlined" onClick={() => navigate(-1)}>{say(['返回', 'Go back'])}</Button>
}

/** The caller may not see this. "Missing" and "not yours" read alike, so that nobody learns what exists. */
export const NoRightState = () => (
  <State
    icon={<LockOutlined />} title={say(['没有找到该记录，或您无权查看', 'No such record, or you may not see it'])}
    text={say(['如需查看，请联系本单位系统管理员。', 'Ask your bureau’s system administrator if you need it.'])} action={<BackButton />}
  />
)

/** An address that leads nowhere. */
export const MissingState = () => (
  <State
    icon={<LinkOff />} title={say(['没有这个页面', 'There is no such page'])}
    text={say(['网址有误，或链接已失效。', 'The address is wrong, or the link has ended.'])} action={<BackButton />}
  />
)

/** A request failed: what the server said, and a way to try again. */
export const ErrorState = ({ error, retry }: { error?: { message?: string; status?: number } | null; retry?: () => void }) => {
  if (error?.status === 404 || error?.status === 403) return <NoRightState />
  return (
    <State
      icon={<ErrorOutline />} title={say(['没能取得数据', 'The data could not be read'])} text={error?.message ?? ''}
      action={retry ? <Button variant="outlined" onClick={retry}>{say(['再试一次', 'Try again'])}</Button> : <BackButton />}
    />
  )
}
