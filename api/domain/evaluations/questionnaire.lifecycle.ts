import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { QuestionnaireState } from './evaluation-choices.ts'
import { Questionnaire } from './questionnaire.record.ts'

/** drafted, published, retired; a published one is followed by a new version and never changed. */
export const questionnaireLifecycle = lifecycle(Questionnaire, {
  states: QuestionnaireState,
  initial: 'DRAFT',
  acts: {
    draft: { label: ['起草问卷', 'Draft a questionnaire'], from: null, to: 'DRAFT', by: 'evaluations.manage' },
    edit: { label: ['修改题目', 'Edit the questions'], from: 'DRAFT', by: 'evaluations.manage' },
    publish: { label: ['发布问卷', 'Publish'], from: 'DRAFT', to: 'PUBLISHED', by: 'evaluations.manage' },
    retire: { label: ['停用', 'Retire'], from: ['DRAFT', 'PUBLISHED'], to: 'RETIRED', by: 'evaluations.manage', destructive: true },
  },
})
