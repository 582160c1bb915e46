import { Suspense, useState } from 'react'
import { Box, Tab, Tabs } from '@mui/material'
import { Loading, Title } from 'react-admin'
import { useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { homes } from '../rooms.ts'
import { Directory } from './Directory.tsx'

/** The first screen: the homes that fit the caller, the most pressing first, the others one tab away. */
export const HomePage = () => {
  const { me, permissions } = useMetadata()
  const fitting = homes.filter((home) => home.fits(me, permissions))
  const [at, setAt] = useState(0)
  const home = fitting[at]
  const title = home ? say(home.label) : say(['首页', 'Home'])
  return (
    <Box sx={{ pt: 1.5 }}>
      <Title title={title} />
      {fitting.length > 1 && (
        <Tabs value={at} onChange={(_, chosen: number) => setAt(chosen)} sx={{ mb: 2 }}>
          {fitting.map(({ label }, index) => <Tab key={index} label={say(label)} />)}
        </Tabs>
      )}
      {home ? <Suspense fallback={<Loading />}><home.Home /></Suspense> : <Directory />}
    </Box>
  )
}
