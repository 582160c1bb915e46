// type-graphql's decorators need it before anything that uses them is loaded.
import 'reflect-metadata'
import { Field, ObjectType } from 'type-graphql'
import { inLocale, labelOfChoice } from '../../kernel/records/index.ts'
import { openObligations } from '../../kernel/obligations/index.ts'
import { boundTries, DayScalar, InstantScalar, operation } from '../../kernel/schema/index.ts'
import { ServiceItemVersion } from '../catalogue/index.ts'
import { Department } from '../organization/index.ts'
import { MissingMaterial, OneTimeNotice } from '../reception/index.ts'
import { codeAsTyped } from './acts/rate.ts'
import { Case, CaseResult, CaseState } from './case.record.ts'
import { completion } from './completion.provisions.ts'

/** What whoever holds the tracking code may know: how far the case is, and nothing of the people in it. */
@ObjectType({ description: '办件进度 / How far a case is', simpleResolvers: true })
export class CaseProgress {
  @Field(() => String, { description: '办件编号 / Case number' }) number!: string
  @Field(() => String, { description: '服务事项 / Service item' }) item!: string
  @Field(() => String, { description: '承办科室 / Department' }) department!: string
  @Field(() => CaseState, { description: '状态 / State' }) state!: CaseState
  @Field(() => String, { description: '状态名称 / State in words' }) stateLabel!: string
  @Field(() => CaseResult, { nullable: true, description: '结果 / Result' }) result!: CaseResult | null
  @Field(() => String, { nullable: true, description: '结果名称 / Result in words' }) resultLabel!: string | null
  @Field(() => InstantScalar, { description: '收件时间 / Received' }) receivedAt!: Date
  @Field(() => InstantScalar, { nullable: true, description: '受理时间 / Accepted' }) acceptedAt!: Date | null
  @Field(() => InstantScalar, { nullable: true, description: '应办结时间 / Due; none while no clock runs' }) dueAt!: Date | null
  @Field(() => InstantScalar, { nullable: true, description: '办结时间 / Completed' }) completedAt!: Date | null
  @Field(() => [String], { description: '需补正的材料 / What is still missing' }) missing!: string[]
  @Field(() => DayScalar, { nullable: true, description: '补正截止日 / Supplement by' }) supplementBy!: string | null
  @Field(() => Boolean, { description: '已办结，可以评价；是否已评价不显示 / Completed, so that it can be rated; whether it was is told to nobody' }) canBeRated!: boolean
}

operation({
  kind: 'query', name: 'caseProgress', permission: 'cases.track', nullable: true, type: () => CaseProgress,
  description: '凭查询码查询办件进度 / Follows a case by its tracking code',
  args: [{ name: 'trackingCode', type: () => String, description: '查询码 / Tracking code' }],
  async resolve({ trackingCode }, context): Promise<CaseProgress | null> {
    const hit = boundTries(context, 'cases.track')
    const { locale } = context.acting
    return context.office.transaction(async (em) => {
      const found = await em.findOne(Case, { trackingCode: codeAsTyped(String(trackingCode)) })
      if (!found) return null
      hit()
      const { number, state, result, receivedAt, acceptedAt, completedAt } = found
      const { name: item } = await em.findOneOrFail(ServiceItemVersion, found.itemVersionId)
      const { name: department } = await em.findOneOrFail(Department, found.departmentId)
      const notice = state === 'AWAITING_SUPPLEMENT' ? await em.findOne(OneTimeNotice, { caseId: found.id }, { orderBy: { givenAt: 'DESC' } }) : null
      const missing = notice ? await em.find(MissingMaterial, { noticeId: notice.id }, { orderBy: { name: 'ASC' } }) : []
      const due = (await openObligations(em, found.id, completion.key)).flatMap(({ dueAt }) => (dueAt ? [dueAt.getTime()] : []))
      return {
        number, item, department, state, stateLabel: inLocale(labelOfChoice(CaseState, state), locale), result: result ?? null,
        resultLabel: result ? inLocale(labelOfChoice(CaseResult, result), locale) : null, receivedAt, acceptedAt: acceptedAt ?? null, completedAt: completedAt ?? null,
        dueAt: due.length > 0 ? new Date(Math.min(...due)) : null, missing: missing.map(({ name }) => name), supplementBy: found.supplementBy ?? null,
        canBeRated: Boolean(completedAt),
      }
    })
  },
})
