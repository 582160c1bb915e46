import { useWatch } from 'react-hook-form'
import { useAsk } from '../data/ask.ts'
import type { WidgetInputProps } from '../room.ts'
import { definitionIn } from './definition.ts'
import { FormItems } from './FormItems.tsx'
import { itemForm } from './forms.documents.ts'

/** What the chosen service item asks beyond the ordinary; nothing until one is chosen. */
const CustomFields = ({ source }: WidgetInputProps) => {
  const itemId = useWatch({ name: 'itemId' }) as string | undefined
  const { data } = useAsk<{ serviceItem: { currentVersion: { form: unknown } | null } | null }>(itemForm, { id: itemId }, { enabled: Boolean(itemId) })
  const definition = definitionIn(data?.serviceItem?.currentVersion?.form)
  return definition.items.length > 0 ? <FormItems definition={definition} source={source} /> : null
}

export default CustomFields
