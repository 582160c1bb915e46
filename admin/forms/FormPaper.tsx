import { Box, Typography } from '@mui/material'
import { say } from '../i18n/locale.ts'
import type { WidgetValueProps } from '../room.ts'
import { definitionIn, textOf, type FormItem } from './definition.ts'
import { comparisonLabels, typeLabels } from './labels.ts'

/** When an item is asked, in words. */
function condition({ visibleWhen: when }: FormItem, items: FormItem[]): string | undefined {
  const asked = items.find(({ key }) => key === when?.key)
  if (!when || !asked) return undefined
  const named = (value: string | number): string => {
    const option = asked.options?.find((each) => each.value === value)
    return option ? textOf(option.title) : String(value)
  }
  const answer = [when.value].flat().map(named).join(say(['、', ', ']))
  return say(['当“{title}”{is}“{answer}”时提问', 'asked when “{title}” {is} “{answer}”'], { title: textOf(asked.title), is: say(comparisonLabels[when.is]), answer })
}

/** A designed form, for reading. */
const FormPaper = ({ value }: WidgetValueProps) => {
  const { items } = definitionIn(value)
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
      {items.map((item) => {
        const facts = [say(typeLabels[item.type]), item.required && say(['必答', 'required']), condition(item, items)].filter(Boolean).join(' · ')
        return (
          <Box component="li" key={item.key} sx={{ py: 0.75 }}>
            {textOf(item.title)} <Typography component="span" variant="caption" sx={{ color: 'text.secondary', ml: 0.5 }}>{facts}</Typography>
            {item.rows && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{item.rows.map(({ title }) => textOf(title)).join(say(['、', ', ']))}</Typography>}
            {item.options && (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {item.options.map(({ title, score }) => `○ ${textOf(title)}${score === undefined ? '' : say(['（{score}分）', ' ({score})'], { score })}`).join('　')}
              </Typography>
            )}
          </Box>
        )
      })}
    </Box>
  )
}

export default FormPaper
