import 'reflect-metadata'
import { Field, ObjectType } from 'type-graphql'
import { runAct, startsFrom, type ActResult } from '../../kernel/lifecycle/index.ts'
import { trackingCodeOf, trackingHash } from '../../kernel/protection/index.ts'
import { inLocale, labelOfChoice, type Locale } from '../../kernel/records/index.ts'
import { boundTries, InstantScalar, operation, Rejection, type RequestContext, spoken } from '../../kernel/schema/index.ts'
import { declaredInput } from '../../kernel/schema/index.ts'
import { ComplainantTextInput } from './acts/hear-complainant.ts'
import { SubmitComplaintInput } from './acts/receive-complaint.ts'
import { ComplaintEntry, ComplaintEntryKind } from './complaint-entry.record.ts'
import { ComplaintConclusion, ComplaintState } from './complaint-choices.ts'
import { complaintLifecycle } from './complaint.lifecycle.ts'
import { Complaint } from './complaint.record.ts'

const { acts } = complaintLifecycle

@ObjectType({ description: '投诉回执：凭查询码查看办理情况 / By this code the complaint is followed', simpleResolvers: true })
export class ComplaintReceipt {
  @Field(() => String, { nullable: true, description: '查询码，只显示这一次 / Tracking code, shown this once' }) trackingCode?: string | null
  @Field(() => Rejection, { nullable: true, description: '不予办理的原因 / Why not' }) rejection?: Rejection | null
}

@ObjectType({ description: '办理过程中告知投诉人的一项 / Something the complainant was told or said', simpleResolvers: true })
export class ComplaintMessage {
  @Field(() => InstantScalar, { description: '时间 / At' }) at!: Date
  @Field(() => String, { description: '类型 / Kind' }) kind!: string
  @Field(() => String, { description: '内容 / Text' }) text!: string
}

@ObjectType({ description: '投诉办理情况 / How a complaint stands', simpleResolvers: true })
export class ComplaintProgress {
  @Field(() => String, { description: '状态 / State' }) state!: string
  @Field(() => String, { description: '状态名称 / State in words' }) stateLabel!: string
  @Field(() => InstantScalar, { description: '收到时间 / Received' }) receivedAt!: Date
  @Field(() => String, { nullable: true, description: '结论 / Conclusion' }) conclusion?: string | null
  @Field(() => String, { nullable: true, description: '不予受理理由或转往单位 / Why not accepted, or where it went' }) note?: string | null
  @Field(() => [ComplaintMessage], { description: '往来 / Messages' }) messages!: ComplaintMessage[]
  @Field(() => Boolean, { description: '可以补充 / More can be added' }) canAdd!: boolean
  @Field(() => Boolean, { description: '可以认可答复或提出异议 / The reply can be agreed or objected to' }) canAnswer!: boolean
  @Field(() => Boolean, { description: '已认可答复 / The reply was agreed to' }) agreed!: boolean
}

const found = (context: RequestContext, code: string): Promise<Complaint | null> =>
  context.office.transaction((em) => em.findOne(Complaint, { trackingHash: trackingHash(code) }))

/** The code is the one that was handed out, or typed just now: made anew it would be another once the secret has changed. */
const receipt = (result: ActResult, locale: Locale, code: string | undefined): ComplaintReceipt => (result.rejection
  ? { trackingCode: null, rejection: spoken(result.rejection, locale) }
  : { trackingCode: code, rejection: null })

const codeOf = async ({ office }: RequestContext, id: string): Promise<string | undefined> => {
  const complaint = await office.transaction((em) => em.findOne(Complaint, { id }))
  return complaint?.trackingHash ? trackingCodeOf('complaint', id, complaint.trackingHash) : undefined
}

operation({
  kind: 'mutation', name: 'submitComplaint', permission: 'complaints.submit', refusals: 'BY_THE_ACT', type: () => ComplaintReceipt,
  description: '提交投诉；回执中的查询码只显示一次 / Submit a complaint; keep the tracking code',
  args: [{ name: 'idempotencyKey', type: () => String }, { name: 'input', type: () => declaredInput(SubmitComplaintInput) }],
  resolve: async ({ idempotencyKey, input }, context) => {
    const { office, acting } = context
    const result = await runAct(office, acting, {
      record: 'Complaint', act: 'submit', idempotencyKey: String(idempotencyKey), input: input as Record<string, unknown>,
    })
    return receipt(result, acting.locale, result.id && await codeOf(context, result.id))
  },
})

operation({
  kind: 'query', name: 'complaintProgress', permission: 'complaints.submit', type: () => ComplaintProgress, nullable: true,
  description: '凭查询码查看办理情况 / How the complaint of this code stands',
  args: [{ name: 'trackingCode', type: () => String }],
  resolve: async ({ trackingCode: code }, context): Promise<ComplaintProgress | null> => {
    const hit = boundTries(context, 'complaintProgress')
    const complaint = await found(context, String(code))
    if (!complaint) return null
    hit()
    const { locale } = context.acting
    const messages = await context.office.transaction((em) =>
      em.find(ComplaintEntry, { complaintId: complaint.id, told: true }, { orderBy: { at: 'ASC', id: 'ASC' } }))
    return {
      state: complaint.state, stateLabel: inLocale(labelOfChoice(ComplaintState, complaint.state), locale), receivedAt: complaint.receivedAt,
      conclusion: complaint.repliedAt && complaint.conclusion ? inLocale(labelOfChoice(ComplaintConclusion, complaint.conclusion), locale) : null,
      note: complaint.declinedBecause ?? complaint.passedTo ?? null,
      messages: messages.map(({ at, kind, text }) => ({ at, text, kind: inLocale(labelOfChoice(ComplaintEntryKind, kind), locale) })),
      canAdd: startsFrom(acts.add, complaint.state), canAnswer: startsFrom(acts.object, complaint.state) && !complaint.agreed, agreed: complaint.agreed,
    }
  },
})

/** What the complainant says later: found by the code, answered alike for a wrong code and for one of another's complaint. */
for (const { name, act, label, says } of [
  { name: 'addToComplaint', act: 'add', label: '补充投诉 / Add to a complaint', says: true },
  { name: 'objectToReply', act: 'object', label: '对答复提出异议 / Object to the reply', says: true },
  { name: 'agreeToReply', act: 'agree', label: '认可答复 / Agree to the reply', says: false },
]) {
  operation({
    kind: 'mutation', name, permission: 'complaints.submit', refusals: 'BY_THE_ACT', type: () => ComplaintReceipt, description: label,
    args: [
      { name: 'trackingCode', type: () => String }, { name: 'idempotencyKey', type: () => String },
      ...(says ? [{ name: 'input', type: () => declaredInput(ComplainantTextInput) }] : []),
    ],
    resolve: async ({ trackingCode: code, idempotencyKey, input }, context) => {
      const hit = boundTries(context, 'complaintProgress')
      const complaint = await found(context, String(code))
      if (complaint) hit()
      return receipt(await runAct(context.office, context.acting, {
        record: 'Complaint', act, id: complaint?.id ?? '', idempotencyKey: String(idempotencyKey), input: input as Record<string, unknown>,
      }), context.acting.locale, String(code))
    },
  })
}
