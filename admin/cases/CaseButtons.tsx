import { Button } from '@mui/material'
import Add from '@mui/icons-material/Add'
import { Link } from 'react-router-dom'
import { usePermission } from '../data/metadata.ts'
import { PrintMenu } from '../documents/PrintMenu.tsx'
import { say } from '../i18n/locale.ts'
import type { ExtraProps } from '../room.ts'

/** The children of a case that have papers of their own. */
const papered: [child: string, record: string][] = [
  ['notices', 'OneTimeNotice'], ['suspensions', 'SpecialProcedure'], ['extensions', 'Extension'], ['refusals', 'RefusalFiling'],
]

const idsOf = (rows: unknown): string[] => (Array.isArray(rows) ? rows.map((row: { id: string }) => row.id) : [])

/** A notice of what did not happen is not offered. */
const fits = (record: ExtraProps['record']) => (key: string): boolean => {
  if (key === 'cases.acceptanceNotice') return Boolean(record['acceptedAt'])
  if (key === 'cases.nonAcceptanceNotice') return record['result'] === 'NOT_ACCEPTED'
  return true
}

/** The papers of a case, and the way to the next one. */
const CaseButtons = ({ record }: ExtraProps) => {
  const registers = usePermission('cases.register')
  const papers = papered.map(([child, name]) => ({ record: name, ids: idsOf(record[child]) }))
  return (
    <>
      <PrintMenu of={[{ record: 'Case', ids: [record.id] }, ...papers]} fits={fits(record)} />
      {registers && (
        <Button component={Link} to="/Case/create" size="small" className="no-print" startIcon={<Add />}>{say(['登记下一件', 'Register the next'])}</Button>
      )}
    </>
  )
}

export default CaseButtons
