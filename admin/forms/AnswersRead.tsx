import { Box } from '@mui/material'
import { useAsk } from '../data/ask.ts'
import { say } from '../i18n/locale.ts'
import type { WidgetValueProps } from '../room.ts'
import { definitionIn, textOf, type FormAnswers, type FormItem } from './definition.ts'
import { versionForm } from './forms.documents.ts'

/** An answer in words. */
function spoken({ options = [], rows = [] }: FormItem, answer: unknown): string {
  const named = (value: unknown): string => {
    const option = options.find((each) => each.value === value)
    return option ? textOf(option.title) : String(value)
  }
  if (Array.isArray(answer)) return answer.map(named).join(say(['、', ', ']))
  if (typeof answer === 'object' && answer !== null) {
    return rows.filter(({ key }) => key in answer).map(({ key, title }) => `${textOf(title)}：${named((answer as FormAnswers)[key])}`).join(say(['；', '; ']))
  }
  return named(answer)
}

/** Answers to the custom fields of a case, each under the question that was asked. */
const AnswersRead = ({ value, record }: WidgetValueProps) => {
  const versionId = record['itemVersionId']
  const { data } = useAsk<{ serviceItemVersion: { form: unknown } | null }>(versionForm, { id: versionId }, { enabled: typeof versionId === 'string' })
  const answers = value as FormAnswers
  const asked = definitionIn(data?.serviceItemVersion?.form).items.filter(({ key }) => key in answers)
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5 }}>
      {asked.map((item) => (
        <Box key={item.key} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>{textOf(item.title)}</Box>
          <Box component="dd" sx={{ m: 0 }}>{spoken(item, answers[item.key])}</Box>
        </Box>
      ))}
    </Box>
  )
}

export default AnswersRead
