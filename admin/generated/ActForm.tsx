import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Box } from '@mui/material'
import { Form, useNotify, useTranslate } from 'react-admin'
import type { HttpError } from 'ra-core'
import type { ActMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import type { ErrorBody } from '../data/errors.ts'
import { usePerformAct, type Done } from '../data/perform-act.ts'
import { useSubmissionKey } from '../data/submission-key.ts'
import { say } from '../i18n/locale.ts'
import { KeepTyped } from '../ui/FormDialog.tsx'
import { RejectionAlert } from '../ui/RejectionAlert.tsx'
import { ActSubject } from './act-subject.ts'
import { beginsAtFirstField, sendsByKeyboard } from './by-keyboard.ts'
import { FieldGrid } from './FieldGrid.tsx'
import { FieldInput } from './FieldInput.tsx'

interface ActFormProps {
  resource: ResourceMetadata
  act: ActMetadata
  record?: Record<string, unknown> & { id: unknown; version?: unknown }
  /** Values to begin with. */
  initial?: Record<string, unknown>
  columns?: number
  heading?: 'h2' | 'h3'
  /** The first field has the focus: nothing else asks for it. */
  beginsAtOnce?: boolean
  onDone: (record: Done | null) => void
  /** The buttons; the one that submits is of type `submit`. */
  children: (state: { busy: boolean }) => ReactNode
}

/** Empty inputs are not sent: the API tells "not given" from "given as empty". */
const filled = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))

/** The form of an act, made from the input that the act declares. A refusal stands above it, wrong fields beneath their inputs. */
export const ActForm = ({ resource, act, record, initial, columns = 2, heading, beginsAtOnce, onDone, children }: ActFormProps) => {
  const perform = usePerformAct()
  const idempotencyKey = useSubmissionKey()
  const notify = useNotify()
  const translate = useTranslate()
  const [refused, setRefused] = useState<HttpError>()
  const [busy, setBusy] = useState(false)
  const [sent, setSent] = useState(false)

  const submit = async (values: Record<string, unknown>): Promise<Record<string, unknown> | undefined> => {
    const known = act.fields.map(({ name }) => name)
    setBusy(true)
    setRefused(undefined)
    try {
      const input = filled(Object.fromEntries(known.map((name) => [name, values[name]])))
      const done = await perform({ resource, act, record, idempotencyKey, input })
      notify(say(['已办理：{act}', 'Done: {act}'], { act: act.label }), { type: 'success' })
      // Before the screen moves on: a form that closes at once would take its question about leaving with it, unanswered.
      flushSync(() => setSent(true))
      onDone(done)
      return undefined
    } catch (error) {
      setRefused(error as HttpError)
      return ((error as HttpError).body as ErrorBody | undefined)?.errors
    } finally {
      setBusy(false)
    }
  }

  return (
    <ActSubject value={record}>
      <Box onKeyDown={sendsByKeyboard} ref={beginsAtOnce ? beginsAtFirstField : undefined}>
        <Form record={{}} defaultValues={initial} onSubmit={submit} disableInvalidFormNotification>
          {refused && <RejectionAlert text={translate(refused.message, { _: refused.message })} rejection={(refused.body as ErrorBody | undefined)?.rejection} />}
          <FieldGrid fields={act.fields} columns={columns} heading={heading}>{(field) => <FieldInput field={field} resource={resource.name} />}</FieldGrid>
          {children({ busy })}
          <KeepTyped sent={sent} />
        </Form>
      </Box>
    </ActSubject>
  )
}
