import { useNavigate } from 'react-router-dom'
import type { ExtraProps } from '../room.ts'
import { NewByAct } from '../ui/NewByAct.tsx'

type Violation = ExtraProps['record'] & { title?: string; staffId?: string | null }

/** The next step after a violation was found: a sanction is proposed, from the violation itself or from its lead. */
const ProposeButtons = ({ record, resource }: ExtraProps) => {
  const navigate = useNavigate()
  const violations = resource.name === 'Violation' ? [record as Violation] : (record['violations'] ?? []) as Violation[]
  return violations.map(({ id, staffId, title }) => (
    <NewByAct
      key={id} resource="Sanction" act="proposeSanction" known={{ violationId: id }} initial={staffId ? { staffId } : {}} about={title} prominent
      onDone={(made) => { if (made) void navigate(`/Sanction/${made.id}/show`) }}
    />
  ))
}

export default ProposeButtons
