import { Box, Tab, Tabs } from '@mui/material'
import { Title } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { PostTable } from './Posts.tsx'

const ALL = 'ALL'
const stands = ['UNCOVERED', 'COVERED', 'MANNED'] as const

/** Which posts are manned, covered and uncovered now. */
const PostCoverage = () => {
  const enumLabel = useEnumLabel()
  const [search, setSearch] = useSearchParams()
  const chosen = search.get('stands') ?? ALL
  return (
    <Box sx={{ pt: 1 }}>
      <Title title={say(['在岗情况', 'Posts now'])} />
      <Tabs value={chosen} onChange={(_, picked: string) => setSearch(picked === ALL ? {} : { stands: picked })} sx={{ mb: 2 }} aria-label={say(['在岗情况', 'How posts stand'])}>
        <Tab value={ALL} label={say(['全部', 'All'])} />
        {stands.map((coverage) => <Tab key={coverage} value={coverage} label={enumLabel('Coverage', coverage)} />)}
      </Tabs>
      <PostTable coverage={chosen === ALL ? null : chosen} />
    </Box>
  )
}

export default PostCoverage
