import { Alert } from '@mui/material'
import { useListContext } from 'react-admin'
import type { ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { say } from '../i18n/locale.ts'
import { PrintMenu } from './PrintMenu.tsx'

/** What one batch may hold. */
const MOST = 200

interface PrintChosenProps {
  /** The record whose papers are printed. */
  resource: ResourceMetadata
  /** Its ids, where the list is one of other records. */
  ids?: string[]
}

/** Prints the papers of the records chosen in a list, each on a sheet of its own. */
export const PrintChosen = ({ resource, ids }: PrintChosenProps) => {
  const { selectedIds } = useListContext()
  const chosen = [...new Set(ids ?? selectedIds.map(String))]
  if (chosen.length > MOST) return <Alert severity="warning" sx={{ py: 0 }}>{say(['一次最多打印{n}份', 'At most {n} at a time'], { n: MOST })}</Alert>
  return <PrintMenu papers={resource.papers.filter(({ own }) => own).map(({ key, label }) => ({ key, label, ids: chosen }))} />
}
