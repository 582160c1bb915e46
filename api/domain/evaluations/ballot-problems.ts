import { checkAnswers, type FormDefinition } from '../../kernel/forms/index.ts'
import { checkFields, fieldRejection, invalid, type FieldRejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import { fieldsOf, type Declared } from '../../kernel/records/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import type { BallotMarkInput } from './ballot.input.ts'
import type { EvaluationCampaign } from './campaign.record.ts'
import { EvaluatedDepartment } from './evaluated-department.record.ts'
import { Questionnaire } from './questionnaire.record.ts'

const notOnTheBallot = fieldRejection('NOT_ON_THE_BALLOT', ['该科室不在评议票上', 'This department is not on the ballot'])
const markedTwice = fieldRejection('MARKED_TWICE', ['同一科室只能评价一次', 'A department is marked once'])
const notAMark = fieldRejection('NOT_A_MARK', ['评议票上没有这一等次', 'There is no such mark on the ballot'])
const noQuestions = fieldRejection('NO_QUESTIONS_ASKED', ['本次评议没有问卷', 'This campaign has no questionnaire'])

interface Filled { marks?: BallotMarkInput[] | null; answers?: unknown; invalid?: boolean | null }

function wrongMarks(marks: readonly BallotMarkInput[], departments: ReadonlySet<string>, known: readonly string[]): FieldRejection[] {
  return marks.flatMap(({ departmentId, mark }, index) => {
    if (!departments.has(departmentId)) return [notOnTheBallot(`marks.${index}.departmentId`)]
    if (marks.findIndex((other) => other.departmentId === departmentId) < index) return [markedTwice(`marks.${index}.departmentId`)]
    return known.includes(mark) ? [] : [notAMark(`marks.${index}.mark`)]
  })
}

/** Everything that is wrong with a filled-in ballot of a campaign, or nothing. An invalid one is only counted, so it may say anything. */
export async function ballotProblems(em: EntityManager, campaign: EvaluationCampaign, declared: Declared, filled: Filled): Promise<Rejection | undefined> {
  const wrong = checkFields(fieldsOf(declared).values(), { ...filled })
  if (wrong.length === 0 && !filled.invalid) {
    const departments = new Set((await em.find(EvaluatedDepartment, { campaignId: campaign.id })).map(({ departmentId }) => departmentId))
    wrong.push(...wrongMarks(filled.marks ?? [], departments, [...campaign.terms!.scale.map(({ code }) => code), 'DONT_KNOW']))
    const questionnaire = campaign.questionnaireId ? await em.findOneOrFail(Questionnaire, campaign.questionnaireId) : undefined
    if (questionnaire) wrong.push(...checkAnswers(questionnaire.definition as FormDefinition, filled.answers ?? {}).map((each) => ({ ...each, path: `answers.${each.path}` })))
    else if (filled.answers !== undefined && filled.answers !== null) wrong.push(noQuestions('answers'))
  }
  return wrong.length === 0 ? undefined : invalid({}, { fields: wrong })
}
