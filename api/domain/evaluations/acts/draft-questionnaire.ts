import { checkDefinition, checkSuccessor, withKeys, type FormDefinition } from '../../../kernel/forms/index.ts'
import { act, asInput, invalid, rejection, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Json, Link, Text } from '../../../kernel/records/index.ts'
import type { Law } from '../../../kernel/regulations/index.ts'
import { BallotMark } from '../evaluation-choices.ts'
import { aspects, score } from '../evaluation.provisions.ts'
import { gradesIn } from '../campaign-terms.ts'
import { questionnaireLifecycle } from '../questionnaire.lifecycle.ts'
import { Questionnaire } from '../questionnaire.record.ts'

@DefineInput()
export class DraftQuestionnaireInput {
  @Text({ label: ['名称', 'Name'], max: 100 }) name!: string
  @Link(() => Questionnaire, { label: ['上一版本', 'Previous version'], optional: true }) previousId?: string | null
  @Json({
    label: ['题目', 'Questions'], optional: true, widget: 'form-designer',
    help: ['不填则沿用上一版本，或由评议内容生成', 'Left empty: those of the previous version, or one for each aspect of the rules'],
  }) definition?: unknown
}

@DefineInput()
export class EditQuestionnaireInput {
  @Text({ label: ['名称', 'Name'], max: 100, optional: true }) name?: string | null
  @Json({ label: ['题目', 'Questions'], widget: 'form-designer' }) definition!: unknown
}

const noQuestions = rejection('NO_QUESTIONS', ['规则未列评议内容，请设计题目', 'The rules list no aspects: design the questions'])
const notPublished = rejection('PREVIOUS_NOT_PUBLISHED', ['只能从已发布的版本起草新版本', 'A new version follows a published one'])

/** One question for each aspect that the rules have evaluated, answered on their scale. */
function fromAspects(law: Law): FormDefinition | undefined {
  const points = score.first(law)?.points ?? {}
  const grades = gradesIn(law).map(({ code, label: [zh, en] }) => ({ value: code, title: { zh, en }, ...(code in points ? { score: points[code]! } : {}) }))
  const [zh, en] = BallotMark.$labels.DONT_KNOW
  const options = [...grades, { value: BallotMark.DONT_KNOW, title: { zh, en } }]
  const items = aspects.all(law).map(({ code, label: [title, english] }) =>
    ({ key: code, title: { zh: title, en: english }, type: 'GRADE' as const, required: true, options }))
  return items.length > 0 ? { items } : undefined
}

/** A designer need not make keys. */
const keyed = (definition: unknown): FormDefinition => {
  const items = (definition as { items?: unknown } | null)?.items
  return (Array.isArray(items) ? withKeys(definition as FormDefinition) : definition) as FormDefinition
}

function wrongIn(definition: unknown, previous?: unknown): Rejection | undefined {
  const problems = checkDefinition(keyed(definition))
  if (problems.length === 0 && previous) problems.push(...checkSuccessor(previous as FormDefinition, keyed(definition)))
  return problems.length === 0 ? undefined : invalid({}, { fields: problems.map((problem) => ({ ...problem, path: `definition.${problem.path}` })) })
}

/** Drafts a questionnaire, or the next version of a published one. */
export const draftQuestionnaire = act(questionnaireLifecycle, 'draft', {
  input: DraftQuestionnaireInput,
  check: async ({ input, law, em }) => {
    const previous = input.previousId ? await em.findOneOrFail(Questionnaire, input.previousId) : undefined
    if (previous && previous.state === 'DRAFT') return notPublished()
    const definition = input.definition ?? previous?.definition ?? fromAspects(law)
    return definition ? wrongIn(definition, previous?.definition) : noQuestions()
  },
  run: async ({ input, law, em, create, acting }) => {
    const previous = input.previousId ? await em.findOneOrFail(Questionnaire, input.previousId) : undefined
    return create(Questionnaire, {
      bureauId: acting.bureauId!, name: input.name, state: 'DRAFT', number: (previous?.number ?? 0) + 1, previousId: previous?.id,
      definition: keyed(input.definition ?? previous?.definition ?? fromAspects(law)),
    })
  },
})

/** Writes the questions anew, while nobody has answered them. */
export const editQuestionnaire = act(questionnaireLifecycle, 'edit', {
  input: EditQuestionnaireInput,
  begin: ({ record }) => asInput(EditQuestionnaireInput, record),
  check: async ({ record, input, em }) =>
    wrongIn(input.definition, record.previousId ? (await em.findOneOrFail(Questionnaire, record.previousId)).definition : undefined),
  run: ({ record, input }) => {
    record.name = input.name ?? record.name
    record.definition = keyed(input.definition)
  },
})
