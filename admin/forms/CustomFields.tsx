import { useContext } from 'react'
import { useWatch } from 'react-hook-form'
import { useAsk } from '../data/ask.ts'
import { ActSubject } from '../generated/act-subject.ts'
import type { WidgetInputProps } from '../room.ts'
import { definitionIn } from './definition.ts'
import { FormItems } from './FormItems.tsx'
import { itemForm, versionForm } from './forms.documents.ts'

/** What is asked beyond the ordinary: by the version that a case was registered under, or by the chosen service item; nothing until one is chosen. */
const CustomFields = ({ source }: WidgetInputProps) => {
  const itemId = useWatch({ name: 'itemId' }) as string | undefined
  const versionId = useContext(ActSubject)?.['itemVersionId']
  const registered = useAsk<{ serviceItemVersion: { form: unknown } | null }>(versionForm, { id: versionId }, { enabled: Boolean(versionId) })
  const chosen = useAsk<{ serviceItem: { currentVersion: { form: unknown } | null } | null }>(itemForm, { id: itemId }, { enabled: Boolean(itemId) && !versionId })
  const definition = definitionIn(versionId ? registered.data?.serviceItemVersion?.form : chosen.data?.serviceItem?.currentVersion?.form)
  return definition.items.length > 0 ? <FormItems definition={definition} source={source} /> : null
}

export default CustomFields
