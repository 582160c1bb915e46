import { checkAnswers, saysNothing, type FormDefinition } from '../../kernel/forms/index.ts'
import { checkFields, fieldRejection, invalid, rejection, type FieldRejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import { fieldsOf, type Declared } from '../../kernel/records/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import type { BallotMarkInput } from './ballot.input.ts'
import type { BallotChannel } from './evaluation-choices.ts'
import type { EvaluationCampaign } from './campaign.record.ts'
import { EvaluatedDepartment } from './evaluated-department.record.ts'
import { Questionnaire } from './questionnaire.record.ts'

const notOnTheBallot = fieldRejection('NOT_ON_THE_BALLOT', ['该科室不在评议票上', 'This department is not on the ballot'])
const markedTwice = fieldRejection('MARKED_TWICE', ['同一科室只能评价一次', 'A department is marked once'])
const notAMark = fieldRejection('NOT_A_MARK', ['评议票上没有这一等次', 'There is no such mark on the ballot'])
const noQuestions = fieldRejection('NO_QUESTIONS_ASKED', ['本次评议没有问卷', 'This campaign has no questionnaire'])

const blank = rejection('BLANK_BALLOT', ['整张票没有填写，请按无效票录入', 'Nothing is filled in: enter it as invalid'])

interface Filled { channel: BallotChannel; marks?: BallotMarkInput[] | null; answers?: unknown; invalid?: boolean | null; leftBlank?: boolean | null }

/** The questionnaire as it is on a ballot that leaves questions blank. */
const askingNothing = (definition: FormDefinition): FormDefinition => ({ ...definition, items: definition.items.map((item) => ({ ...item, required: false })) })

const nothingOn = ({ marks, answers }: Filled): boolean => (marks ?? []).length === 0 && saysNothing(answers)

function wrongMarks(marks: readonly BallotMarkInput[], departments: ReadonlySet<string>, known: readonly string[]): FieldRejection[] {
  return marks.flatMap(({ departmentId, mark }, index) => {
    if (!departments.has(departmentId)) return [notOnTheBallot(`marks.${index}.departmentId`)]
    if (marks.findIndex((other) => other.departmentId === departmentId) < index) return [markedTwice(`marks.${index}.departmentId`)]
    return known.includes(mark) ? [] : [notAMark(`marks.${index}.mark`)]
  })
}

/**
 * Everything that is wrong with a filled-in ballot of a campaign, or nothing. An invalid one is only counted, so it may say anything. What a
 * voter left blank on paper nobody can ask for any more: a clerk says so, and what is there counts; with nothing there it is invalid.
 */
export async function ballotProblems(em: EntityManager, campaign: EvaluationCampaign, declared: Declared, filled: Filled): Promise<Rejection | undefined> {
  const wrong = checkFields(fieldsOf(declared).values(), { ...filled })
  if (wrong.length === 0 && !filled.invalid) {
    const departments = new Set((await em.find(EvaluatedDepartment, { campaignId: campaign.id })).map(({ departmentId }) => departmentId))
    wrong.push(...wrongMarks(filled.marks ?? [], departments, [...campaign.terms!.scale.map(({ code }) => code), 'DONT_KNOW']))
    const questionnaire = campaign.questionnaireId ? await em.findOneOrFail(Questionnaire, campaign.questionnaireId) : undefined
    const asked = questionnaire?.definition as FormDefinition | undefined
    if (asked) wrong.push(...checkAnswers(filled.leftBlank ? askingNothing(asked) : asked, filled.answers ?? {}).map((each) => ({ ...each, path: `answers.${each.path}` })))
    else if (filled.answers !== undefined && filled.answers !== null) wrong.push(noQuestions('answers'))
  }
  if (wrong.length > 0) return invalid({}, { fields: wrong })
  return filled.channel !== 'ONLINE' && !filled.invalid && nothingOn(filled) ? blank() : undefined
}
