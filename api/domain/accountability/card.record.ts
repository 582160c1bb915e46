import { StoredFile } from '../../kernel/files/index.ts'
import { BureauRecord, Choice, choices, DefineRecord, Instant, Json, Link, LongText, Many, recordNamed, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { cardAccess, cardAwaitsMe, cardToAnswer } from './accountability.access.ts'
import { accountabilityMenu } from './menu.ts'

export const CardColour = choices('CardColour', { YELLOW: ['黄牌', 'Yellow card'], RED: ['红牌', 'Red card'] })
export type CardColour = ChoiceOf<typeof CardColour>

export const CardState = choices('CardState', {
  ISSUED: ['已发牌', 'Issued'],
  ANSWERED: ['已回告', 'Answered'],
  OBJECTED: ['异议中', 'Objected to'],
  KEPT: ['维持', 'Kept'],
  WITHDRAWN: ['已撤牌', 'Withdrawn'],
})
export type CardState = ChoiceOf<typeof CardState>

/** A card that people issued on a verified signal. It asks for correction; it is no sanction. */
@DefineRecord({
  label: ['黄牌红牌', 'Card'], plural: 'cards', title: 'number', menu: accountabilityMenu, access: cardAccess, conditions: { awaitsMe: cardAwaitsMe, toAnswer: cardToAnswer },
  order: { field: 'issuedAt', direction: 'DESC' }, indexes: [['state', 'colour'], ['signalId']], uniques: [['number']], discreet: true,
})
export class Card extends BureauRecord {
  @Text({ label: ['编号', 'Number'], max: 40, list: true, filter: ['contains'] }) number!: string
  @Choice(() => CardColour, { label: ['牌别', 'Colour'], list: true, filter: ['eq', 'in'] }) colour!: CardColour
  @Choice(() => CardState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: CardState
  @Link(recordNamed('Signal'), { label: ['异常', 'Signal'], list: true, filter: ['eq'] }) signalId!: string
  /** The yellow card that was left unanswered, where a red one was issued for that. */
  @Link(recordNamed('Card'), { label: ['所依据的牌', 'Card that it rests on'], optional: true, filter: ['eq'] }) restsOnId?: string | null
  @Link(() => Department, { label: ['科室', 'Department'], optional: true, list: true, filter: ['eq', 'in'] }) departmentId?: string | null
  @Link(() => StaffMember, { label: ['责任人', 'Person'], optional: true, filter: ['eq'] }) staffId?: string | null
  @LongText({ label: ['整改要求', 'What to correct'], max: 1000 }) demand!: string
  @Instant({ label: ['发牌时间', 'Issued'], list: true, sort: true, filter: ['gte', 'lte'] }) issuedAt!: Date
  @Link(() => StaffMember, { label: ['发牌人', 'Issued by'], optional: true }) issuedById?: string | null
  @LongText({ label: ['回告', 'Answer'], max: 2000, optional: true }) answer?: string | null
  @LongText({ label: ['异议理由', 'Objection'], max: 2000, optional: true }) objection?: string | null
  @LongText({ label: ['复核意见', 'Decision on the objection'], max: 2000, optional: true }) decision?: string | null
  @Json({ label: ['依据', 'Citation'], optional: true, widget: 'citation' }) citation?: unknown
  @Many(() => StoredFile, { label: ['附件', 'Attachments'], by: 'subjectId', scope: 'parent' }) files!: StoredFile[]
}
