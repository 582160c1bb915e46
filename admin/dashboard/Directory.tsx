import { Box, Link as MuiLink } from '@mui/material'
import { Link } from 'react-router-dom'
import { useMetadata } from '../data/metadata.ts'
import { menuGroups } from '../shell/menu-entries.ts'
import { Panel } from '../ui/Panel.tsx'

/** Everything the caller can open, by group: the first screen of those for whom no home was made, such as administrators. */
export const Directory = () => (
  <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))', alignItems: 'start' }}>
    {menuGroups(useMetadata()).map(({ label, entries }) => (
      <Panel key={label} title={label}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, columns: entries.length > 5 ? 2 : 1 }}>
          {entries.map((entry) => (
            <Box component="li" key={entry.to} sx={{ py: 0.5 }}><MuiLink component={Link} to={entry.to}>{entry.label}</MuiLink></Box>
          ))}
        </Box>
      </Panel>
    ))}
  </Box>
)
