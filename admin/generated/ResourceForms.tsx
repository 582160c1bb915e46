import { Button, Card } from '@mui/material'
import { useNavigate, useSearchParams } from 'react-router-dom'
import {
  Create, Edit, SaveButton, SimpleForm, Title, Toolbar, useEditContext, useNotify, useResourceContext, useTranslate,
} from 'react-admin'
import type { HttpError } from 'ra-core'
import type { ActMetadata, FieldMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import type { ErrorBody } from '../data/errors.ts'
import { useResource } from '../data/metadata.ts'
import { useSubmissionKey } from '../data/submission-key.ts'
import { say } from '../i18n/locale.ts'
import { RejectionAlert } from '../ui/RejectionAlert.tsx'
import { ErrorState, NoRightState } from '../ui/states.tsx'
import { ActForm } from './ActForm.tsx'
import { FieldGrid } from './FieldGrid.tsx'
import { FieldInput } from './FieldInput.tsx'

const Inputs = ({ resource, fields }: { resource: ResourceMetadata; fields: FieldMetadata[] }) => (
  <FieldGrid fields={fields} columns={3} heading="h2">{(field) => <FieldInput field={field} resource={resource.name} />}</FieldGrid>
)

const CancelButton = () => {
  const navigate = useNavigate()
  return <Button onClick={() => navigate(-1)}>{say(['取消', 'Cancel'])}</Button>
}

const FormToolbar = () => (
  <Toolbar sx={{ gap: 1 }}><SaveButton /><CancelButton /></Toolbar>
)

/** Says why saving was refused; wrong fields are marked in the form by react-admin itself. */
const useRefusal = () => {
  const notify = useNotify()
  const translate = useTranslate()
  return (error: unknown): void => {
    const { message, body } = error as HttpError
    const { errors, rejection } = (body ?? {}) as ErrorBody
    // React-admin itself says that the form is wrong where fields are marked.
    if (errors && !rejection?.citation) return
    notify(<RejectionAlert text={translate(message, { _: message })} rejection={rejection} passing />, { type: 'error', autoHideDuration: 12_000 })
  }
}

const PlainCreate = ({ resource }: { resource: ResourceMetadata }) => {
  const idempotencyKey = useSubmissionKey()
  const onError = useRefusal()
  return (
    <Create title={say(['新建{label}', 'New: {label}'], { label: resource.label })} redirect="show" mutationOptions={{ meta: { idempotencyKey }, onError }}>
      <SimpleForm warnWhenUnsavedChanges toolbar={<FormToolbar />}>
        <Inputs resource={resource} fields={resource.fields.filter(({ create }) => create)} />
      </SimpleForm>
    </Create>
  )
}

/** The page of an act that makes a new record. */
const ActCreate = ({ resource, act }: { resource: ResourceMetadata; act: ActMetadata }) => {
  const navigate = useNavigate()
  return (
    <Card sx={{ mt: 2, p: 2 }}>
      <Title title={act.label} />
      <ActForm resource={resource} act={act} columns={3} heading="h2" onDone={(made) => navigate(made ? `/${resource.name}/${made.id}/show` : `/${resource.name}`)}>
        {({ busy }) => (
          <Toolbar sx={{ gap: 1, mx: -2, mb: -2, mt: 2 }}>
            <Button type="submit" variant="contained" loading={busy}>{act.label}</Button>
            <CancelButton />
          </Toolbar>
        )}
      </ActForm>
    </Card>
  )
}

/** A new record: by the act named in the address, or by the plain form. */
export const ResourceCreate = () => {
  const resource = useResource(useResourceContext() ?? '')!
  const [search] = useSearchParams()
  const creating = resource.acts.filter(({ creates, inPlace }) => creates && !inPlace)
  const act = creating.find(({ name }) => name === search.get('act')) ?? (resource.create ? undefined : creating[0])
  if (!act && !resource.create) return <NoRightState />
  return act ? <ActCreate key={act.name} resource={resource} act={act} /> : <PlainCreate resource={resource} />
}

const Failed = () => {
  const { error, refetch } = useEditContext()
  return <ErrorState error={error as Error} retry={() => void refetch()} />
}

/** Changes a plain record; only what was changed is sent, with the version that was read. */
export const ResourceEdit = () => {
  const resource = useResource(useResourceContext() ?? '')!
  const onError = useRefusal()
  return (
    <Edit
      mutationMode="pessimistic" redirect="show" actions={false} error={<Failed />}
      mutationOptions={{ onError }} queryOptions={{ retry: false, onError: () => undefined }}
    >
      <SimpleForm warnWhenUnsavedChanges toolbar={<FormToolbar />}>
        <Inputs resource={resource} fields={resource.fields.filter(({ update }) => update)} />
      </SimpleForm>
    </Edit>
  )
}
