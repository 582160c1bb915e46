import { useNavigate } from 'react-router-dom'
import type { ExtraProps } from '../room.ts'
import { NewByAct } from '../ui/NewByAct.tsx'
import { leadOn, signalOn } from './starts.ts'

/** From a record to a signal or a lead about it: what they are about is known, and typed by nobody. */
const StartButtons = ({ record, resource }: ExtraProps) => {
  const navigate = useNavigate()
  const open = (kind: string) => (made: { id: string } | null): void => { if (made) void navigate(`/${kind}/${made.id}/show`) }
  const signal = signalOn(resource.name, record)
  const lead = leadOn(resource.name, record)
  return (
    <>
      {signal && <NewByAct resource="Signal" act="raiseSignal" {...signal} onDone={open('Signal')} />}
      {lead && <NewByAct resource="AccountabilityLead" act="openLead" {...lead} onDone={open('AccountabilityLead')} />}
    </>
  )
}

export default StartButtons
