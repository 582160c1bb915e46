import 'reflect-metadata'
import { GraphQLJSON } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'
import { inLocale, labelOfChoice, valuesOf, type Label, type Locale } from '../../kernel/records/index.ts'
import { DayScalar } from '../../kernel/schema/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { Bureau, Department } from '../organization/index.ts'
import type { EvaluationCampaign } from './campaign.record.ts'
import { EvaluatedDepartment } from './evaluated-department.record.ts'
import { BallotChannel, BallotMark } from './evaluation-choices.ts'
import { Questionnaire } from './questionnaire.record.ts'

@ObjectType({ description: '票上可选的一项 / What can be chosen on a ballot', simpleResolvers: true })
export class BallotChoice {
  @Field(() => String, { description: '代码 / Code' }) code!: string
  @Field(() => String, { description: '名称 / Label' }) label!: string
}

@ObjectType({ description: '评议票上的科室 / A department on the ballot', simpleResolvers: true })
export class BallotPaperDepartment {
  @Field(() => ID, { description: '编号 / Id' }) id!: string
  @Field(() => String, { description: '名称 / Name' }) name!: string
}

@ObjectType({ description: '一次评议的票样 / What the ballots of a campaign ask', simpleResolvers: true })
export class BallotForm {
  @Field(() => String, { description: '评议名称 / Name' }) name!: string
  @Field(() => String, { description: '被评单位 / Bureau' }) bureau!: string
  @Field(() => DayScalar, { description: '评议期起 / Period from' }) periodFrom!: string
  @Field(() => DayScalar, { description: '评议期止 / Period until' }) periodUntil!: string
  @Field(() => DayScalar, { description: '截止日 / Last day' }) closesOn!: string
  @Field(() => [BallotChoice], { description: '可选评价 / Marks' }) marks!: BallotChoice[]
  @Field(() => [BallotChoice], { description: '可录入的评议方式 / Channels by which clerks take ballots in' }) channels!: BallotChoice[]
  @Field(() => [BallotPaperDepartment], { description: '科室 / Departments' }) departments!: BallotPaperDepartment[]
  @Field(() => GraphQLJSON, { nullable: true, description: '问卷 / Questions' }) questions?: unknown
}

/** How clerks may take ballots in: as the rules provide, or by any way where they name none; online ballots are the voters' own. */
export const clerkChannels = ({ terms }: EvaluationCampaign): string[] => {
  const provided = terms!.channels.length > 0 ? terms!.channels : valuesOf(BallotChannel)
  return provided.filter((channel) => channel !== 'ONLINE')
}

/** What the ballots of an open campaign ask, in the reader's language. */
export async function ballotFormOf(em: EntityManager, campaign: EvaluationCampaign, locale: Locale): Promise<BallotForm> {
  const { name, periodFrom, periodUntil, closesOn, questionnaireId } = campaign
  const evaluated = await em.find(EvaluatedDepartment, { campaignId: campaign.id })
  const departments = await em.find(Department, { id: { $in: evaluated.map(({ departmentId }) => departmentId) } }, { orderBy: { place: 'ASC', id: 'ASC' } })
  const marks: { code: string; label: Label }[] = [...campaign.terms!.scale, { code: BallotMark.DONT_KNOW, label: BallotMark.$labels.DONT_KNOW }]
  return {
    name, periodFrom, periodUntil, closesOn, bureau: (await em.findOneOrFail(Bureau, campaign.bureauId)).name,
    marks: marks.map((mark) => ({ code: mark.code, label: inLocale(mark.label, locale) })),
    channels: clerkChannels(campaign).map((code) => ({ code, label: inLocale(labelOfChoice(BallotChannel, code), locale) })),
    departments: departments.map((department) => ({ id: department.id, name: department.name })),
    questions: questionnaireId ? (await em.findOneOrFail(Questionnaire, questionnaireId)).definition : null,
  }
}
