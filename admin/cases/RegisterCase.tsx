import { useRef, useState } from 'react'
import { Alert, Box, Button, Card, Link as MuiLink, Tab, Tabs, Typography } from '@mui/material'
import { Link, useNavigate, useSearchParams } from 'react-router-dom'
import { Title, Toolbar } from 'react-admin'
import type { ActMetadata, FieldMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useResource } from '../data/metadata.ts'
import { paperPath } from '../documents/paper-path.ts'
import { ActForm } from '../generated/ActForm.tsx'
import { say } from '../i18n/locale.ts'
import { NoRightState } from '../ui/states.tsx'
import { CopyLast } from './CopyLast.tsx'
import { enterMovesOn } from './enter-moves-on.ts'

/** What a case cannot do without, in the order in which a clerk asks it. */
const quick = ['itemId', 'applicantName', 'phone', 'matter']

/** The act's own inputs, the quick ones first and the others under a heading of their own. */
function arranged(act: ActMetadata): ActMetadata {
  const more = say(['更多（可不填）', 'More (optional)'])
  const place = ({ name }: FieldMetadata): number => (quick.includes(name) ? quick.indexOf(name) : quick.length)
  const widget = act.name === 'registerImmediateCase' ? 'offered-item:IMMEDIATE' : 'offered-item'
  const fields = act.fields.map((field) => (
    field.name === 'itemId' ? { ...field, widget } : quick.includes(field.name) ? field : { ...field, group: more }))
  return { ...act, fields: fields.sort((one, other) => place(one) - place(other)) }
}

const Registered = ({ id, count }: { id: string; count: number }) => (
  <Alert severity="success" sx={{ mb: 2 }}>
    {say(['已登记，本次共{count}件。', 'Registered; {count} so far.'], { count })}{' '}
    <MuiLink underline="always" component={Link} to={`/Case/${id}/show`}>{say(['打开这一件', 'Open it'])}</MuiLink>{' · '}
    <MuiLink underline="always" href={paperPath({ key: 'cases.receipt', ids: [id] }, 'print')} target="_blank" rel="noopener">{say(['打印收件凭证', 'Print the receipt'])}</MuiLink>
  </Alert>
)

/** Registers a case by keyboard: item, applicant, phone, matter, each with Enter; then the case, or the next one. */
const RegisterCase = () => {
  const resource = useResource('Case')!
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const [made, setMade] = useState<string[]>([])
  const goesOn = useRef(false)
  const acts = resource.acts.filter(({ creates }) => creates)
  const act = acts.find(({ name }) => name === search.get('act')) ?? acts[0]
  if (!act) return <NoRightState />

  const done = (record: { id: string } | null): void => {
    if (record && goesOn.current) setMade([...made, record.id])
    else void navigate(record ? `/Case/${record.id}/show` : '/Case')
    goesOn.current = false
  }
  const last = made.at(-1)
  return (
    <Box sx={{ pt: 1 }}>
      <Title title={act.label} />
      <Tabs value={act.name} onChange={(_, name: string) => navigate(`/Case/create?act=${name}`, { replace: true })} sx={{ mb: 1.5, minHeight: 40 }}>
        {acts.map(({ name, label }) => <Tab key={name} value={name} label={label} sx={{ minHeight: 40 }} />)}
      </Tabs>
      {last && <Registered id={last} count={made.length} />}
      <Card sx={{ p: 2 }} onKeyDown={enterMovesOn(quick)}>
        <Typography variant="body2" sx={{ mb: 2, color: 'text.secondary' }}>
          {say(['回车进入下一栏，最后一栏回车即登记。', 'Enter leads to the next field; in the last one it registers.'])}
        </Typography>
        <ActForm key={`${act.name}${made.length}`} resource={resource} act={arranged(act)} columns={2} heading="h2" onDone={done}>
          {({ busy }) => (
            <Toolbar sx={{ gap: 1, mx: -2, mb: -2, mt: 2 }}>
              <Button type="submit" variant="contained" loading={busy} onClick={() => { goesOn.current = false }}>{act.label}</Button>
              <Button type="submit" variant="outlined" loading={busy} onClick={() => { goesOn.current = true }}>
                {say(['登记并继续', 'Register and go on'])}
              </Button>
              <CopyLast />
              <Button onClick={() => navigate(-1)}>{say(['取消', 'Cancel'])}</Button>
            </Toolbar>
          )}
        </ActForm>
      </Card>
    </Box>
  )
}

export default RegisterCase
