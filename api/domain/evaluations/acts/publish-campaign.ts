import { act, fieldRejection, invalid, rejection } from '../../../kernel/lifecycle/index.ts'
import { dayOf } from '../../../kernel/calendar/index.ts'
import { Day, DefineInput, Items, Link, Text } from '../../../kernel/records/index.ts'
import { Department } from '../../organization/index.ts'
import { campaignLifecycle } from '../campaign.lifecycle.ts'
import { nextDueAfter } from '../campaign-terms.ts'
import { EvaluatedDepartment } from '../evaluated-department.record.ts'
import { leadsToImprovement } from '../evaluation.provisions.ts'
import { inThePast } from './improve.ts'
import { ImprovementItem } from '../improvement-item.record.ts'

@DefineInput()
export class ImprovementInput {
  @Link(() => Department, { label: ['科室', 'Department'] }) departmentId!: string
  @Text({ label: ['改进事项', 'Matter'], max: 200 }) matter!: string
  @Day({ label: ['期限', 'Due'] }) dueOn!: string
}

@DefineInput()
export class PublishCampaignInput {
  @Items(() => ImprovementInput, { label: ['改进事项', 'Improvement items'], optional: true }) improvements?: ImprovementInput[] | null
}

const noImprovement = rejection('IMPROVEMENTS_MISSING', ['评议结果须用于改进工作，请列出改进事项和期限', 'Results lead to improvement: name what is to improve, and until when'])
const notEvaluated = fieldRejection('NOT_EVALUATED', ['该科室不在本次评议范围内', 'This department was not evaluated'])

/** Publishes the results; where the rules say so, with what is to improve. */
export const publishCampaign = act(campaignLifecycle, 'publish', {
  input: PublishCampaignInput,
  check: async ({ record, input, law, em, now }) => {
    const items = input.improvements ?? []
    const duty = leadsToImprovement.of(law)
    if (duty && items.length === 0) return noImprovement({}, { citation: duty })
    const evaluated = new Set((await em.find(EvaluatedDepartment, { campaignId: record.id })).map(({ departmentId }) => departmentId))
    const wrong = items.flatMap(({ departmentId, dueOn }, index) => [
      ...(evaluated.has(departmentId) ? [] : [notEvaluated(`improvements.${index}.departmentId`)]),
      ...(dueOn > dayOf(now) ? [] : [inThePast(`improvements.${index}.dueOn`)]),
    ])
    return wrong.length === 0 ? undefined : invalid({}, { fields: wrong })
  },
  run: ({ record, input, law, create }) => {
    record.nextDueOn = nextDueAfter(law, record)
    for (const item of input.improvements ?? []) create(ImprovementItem, { ...item, bureauId: record.bureauId, campaignId: record.id, state: 'OPEN' })
  },
})
