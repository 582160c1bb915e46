import { publishForm, type FormDefinition } from '../../../kernel/forms/index.ts'
import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { dayOf } from '../../../kernel/calendar/index.ts'
import { aspects } from '../evaluation.provisions.ts'
import { questionnaireLifecycle } from '../questionnaire.lifecycle.ts'

const notAsked = rejection('ASPECT_NOT_ASKED', ['问卷没有涉及评议内容“{aspect}”', 'The questionnaire does not ask about “{aspectEn}”'])

/** Publishes a questionnaire that asks about everything the rules have evaluated: an item, or a row of one, for each aspect. */
export const publishQuestionnaire = act(questionnaireLifecycle, 'publish', {
  allowed: ({ record, law }) => {
    const { items } = record.definition as FormDefinition
    const asked = new Set(items.flatMap((item) => [item.key, ...(item.rows ?? []).map(({ key }) => key)]))
    const missing = aspects.all(law).find(({ code }) => !asked.has(code))
    return missing && notAsked({ aspect: missing.label[0], aspectEn: missing.label[1] }, { citation: missing.citation })
  },
  run: ({ record, now }) => {
    const { definition, hash } = publishForm(record.definition as FormDefinition)
    record.definition = definition
    record.definitionHash = hash
    record.publishedOn = dayOf(now)
  },
})
