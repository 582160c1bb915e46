import { BureauRecord, Choice, Day, DefineRecord, Integer, Json, Link, recordNamed, Text } from '../../kernel/records/index.ts'
import { questionnaireAccess } from './evaluation.access.ts'
import { QuestionnaireState } from './evaluation-choices.ts'
import { evaluationsMenu } from './menu.ts'

/** One version of a questionnaire. Published it never changes: ballots that answered it keep their meaning. */
@DefineRecord({
  label: ['问卷', 'Questionnaire'], plural: 'questionnaires', title: 'name', menu: evaluationsMenu, access: questionnaireAccess,
  indexes: [['state']], order: { field: 'name', direction: 'ASC' },
})
export class Questionnaire extends BureauRecord {
  @Text({ label: ['名称', 'Name'], max: 100, list: true, sort: true, filter: ['contains'] }) name!: string
  @Integer({ label: ['版本号', 'Number'], list: true }) number!: number
  @Choice(() => QuestionnaireState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: QuestionnaireState
  @Link(recordNamed('Questionnaire'), { label: ['上一版本', 'Previous version'], optional: true }) previousId?: string | null
  /** A form definition (kernel/forms). */
  @Json({ label: ['题目', 'Questions'], widget: 'form-designer' }) definition!: unknown
  @Text({ label: ['内容指纹', 'Hash of the content'], max: 64, optional: true }) definitionHash?: string | null
  @Day({ label: ['发布日', 'Published'], optional: true, list: true }) publishedOn?: string | null
}
