import { useState } from 'react'
import { Button, Card } from '@mui/material'
import { useNavigate } from 'react-router-dom'
import { Title, Toolbar } from 'react-admin'
import { useResource } from '../data/metadata.ts'
import { ActForm } from '../generated/ActForm.tsx'
import { say } from '../i18n/locale.ts'
import { NoRightState } from '../ui/states.tsx'
import { ComplaintReceipt } from './ComplaintReceipt.tsx'

/** Takes down what somebody says by phone, in a letter or in person; then shows, this once, the code to hand on to them. */
const RegisterComplaint = () => {
  const resource = useResource('Complaint')!
  const navigate = useNavigate()
  const [made, setMade] = useState<{ id: string; code: string }>()
  const act = resource.acts.find(({ creates }) => creates)
  if (!act) return <NoRightState />
  if (made) return <ComplaintReceipt complaintId={made.id} code={made.code} />
  return (
    <Card sx={{ mt: 2, p: 2 }}>
      <Title title={act.label} />
      <ActForm
        resource={resource} act={act} columns={3} heading="h2"
        onDone={(done) => (done?.answers ? setMade({ id: done.id, code: done.answers['trackingCode']! }) : void navigate('/Complaint'))}
      >
        {({ busy }) => (
          <Toolbar sx={{ gap: 1, mx: -2, mb: -2, mt: 2 }}>
            <Button type="submit" variant="contained" loading={busy}>{act.label}</Button>
            <Button onClick={() => navigate(-1)}>{say(['取消', 'Cancel'])}</Button>
          </Toolbar>
        )}
      </ActForm>
    </Card>
  )
}

export default RegisterComplaint
