import { useState } from 'react'
import { Alert, Box, Button, FormControlLabel, MenuItem, Switch, TextField, Typography } from '@mui/material'
import { Form } from 'react-admin'
import type { HttpError } from 'ra-core'
import { tell } from '../data/ask.ts'
import { mapError, type ErrorBody } from '../data/errors.ts'
import { RejectedError, type Rejection } from '../data/rejection.ts'
import { definitionIn } from '../forms/definition.ts'
import { FormItems } from '../forms/FormItems.tsx'
import { say } from '../i18n/locale.ts'
import { RejectionAlert } from '../ui/RejectionAlert.tsx'
import { enterPaperBallot } from './evaluations.documents.ts'
import { MarkRows, type Choice } from './MarkRows.tsx'

export interface BallotForm {
  name: string; bureau: string; closesOn: string; questions: unknown
  marks: Choice[]; channels: Choice[]; departments: { id: string; name: string }[]
}
interface PaperBallotProps {
  campaignId: string
  form: BallotForm
  channel: string
  onChannel: (channel: string) => void
  onEntered: (checkCode: string) => void
}
interface Answer { enterPaperBallot: { ballotCheckCode: string | null; rejection: Rejection | null } }

/** What is wrong with a mark, told at its department. */
const markProblems = (rejection: Rejection | undefined, sent: { departmentId: string }[]): Record<string, string> =>
  Object.fromEntries((rejection?.fields ?? []).flatMap(({ path, text }) => {
    const row = sent[Number(/^marks\.(\d+)\./.exec(path)?.[1] ?? NaN)]
    return row ? [[row.departmentId, text]] : []
  }))

/** One ballot on paper: its code, how it came in, its marks and answers. */
export const PaperBallot = ({ campaignId, form, channel, onChannel, onEntered }: PaperBallotProps) => {
  const [code, setCode] = useState('')
  const [invalid, setInvalid] = useState(false)
  const [leftBlank, setLeftBlank] = useState(false)
  const [marks, setMarks] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<HttpError>()
  const [busy, setBusy] = useState(false)
  const sent = form.departments.flatMap(({ id }) => (marks[id] ? [{ departmentId: id, mark: marks[id] }] : []))
  const rejection = (refused?.body as ErrorBody | undefined)?.rejection
  const left = form.departments.length - sent.length

  const asked = form.questions ? definitionIn(form.questions) : undefined
  const answerable = asked && (leftBlank ? { ...asked, items: asked.items.map((item) => ({ ...item, required: false })) } : asked)

  const submit = async ({ answers }: { answers?: object }): Promise<Record<string, unknown> | undefined> => {
    setBusy(true)
    setRefused(undefined)
    const filled = invalid ? { invalid } : { marks: sent, ...(form.questions ? { answers: answers ?? {}, leftBlank } : {}) }
    try {
      const { enterPaperBallot: { ballotCheckCode, rejection: no } } = await tell<Answer>(enterPaperBallot, { code, input: { campaignId, channel, ...filled } })
      if (no) throw new RejectedError(no)
      onEntered(ballotCheckCode!)
      return undefined
    } catch (error) {
      const failure = mapError(error)
      setRefused(failure)
      return (failure.body as ErrorBody | undefined)?.errors
    } finally {
      setBusy(false)
    }
  }

  return (
    <Form record={{}} onSubmit={submit} disableInvalidFormNotification>
      {refused && <RejectionAlert text={refused.message} rejection={rejection} />}
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <TextField label={say(['评议码', 'Code on the slip'])} value={code} onChange={({ target }) => setCode(target.value)} autoFocus required
          slotProps={{ htmlInput: { autoComplete: 'off', style: { fontFamily: 'monospace', letterSpacing: 1 } }, inputLabel: { required: false } }} />
        <TextField select label={say(['收回方式', 'Came in'])} value={channel} onChange={({ target }) => onChannel(target.value)} sx={{ minWidth: 180 }}>
          {form.channels.map((each) => <MenuItem key={each.code} value={each.code}>{each.label}</MenuItem>)}
        </TextField>
        <FormControlLabel control={<Switch checked={invalid} onChange={(_, on) => setInvalid(on)} />} label={say(['无效票', 'Invalid'])} />
        {form.questions && !invalid ? <FormControlLabel control={<Switch checked={leftBlank} onChange={(_, on) => setLeftBlank(on)} />} label={say(['票上有题未答', 'Questions left blank'])} /> : null}
      </Box>
      {invalid
        ? <Alert severity="info" sx={{ my: 1 }}>{say(['无效票只计张数，不录内容。', 'Of an invalid ballot only the number is kept.'])}</Alert>
        : (
          <>
            <MarkRows departments={form.departments} choices={form.marks} marks={marks} problems={markProblems(rejection, sent)} onChange={setMarks} />
            <Typography variant="body2" role="status" sx={{ color: 'text.secondary', my: 1 }}>
              {left === 0 ? say(['全部科室都已评价。', 'All departments are marked.'])
                : say(['还有{left}个科室没有评价；票上没有评价的不计入。', '{left} departments are not marked; those left blank do not count.'], { left })}
            </Typography>
            {answerable && <FormItems definition={answerable} source="answers" />}
          </>
        )}
      <Button type="submit" variant="contained" loading={busy} disabled={code.trim() === ''} sx={{ mt: 1 }}>{say(['录入，下一张', 'Enter, next ballot'])}</Button>
    </Form>
  )
}
