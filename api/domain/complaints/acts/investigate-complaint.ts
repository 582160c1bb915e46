import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { attachFiles, StoredFile } from '../../../kernel/files/index.ts'
import { Choice, DefineInput, Links, LongText, Text } from '../../../kernel/records/index.ts'
import { ComplaintConclusion } from '../complaint-choices.ts'
import { factsOf } from '../complaint.events.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { proposalFields, verificationMethods } from '../complaint.provisions.ts'
import { ComplaintEntry } from '../complaint-entry.record.ts'
import { stepsThatCount } from '../steps-that-count.ts'
import { handlerOnly, handlerOrOffice } from '../who-handles.ts'

export const investigateComplaint = act(complaintLifecycle, 'investigate', { allowed: handlerOnly })

@DefineInput()
export class FirstReplyInput {
  @LongText({ label: ['简要答复', 'First reply'], max: 2000 }) text!: string
}

/** Told to the complainant, who reads it by the tracking code. */
export const giveFirstReply = act(complaintLifecycle, 'giveFirstReply', {
  input: FirstReplyInput,
  allowed: (asking) => (asking.record.firstRepliedAt ? alreadyGiven() : handlerOrOffice(asking)),
  run: ({ record, input, create, acting, now }) => {
    record.firstReply = input.text
    record.firstRepliedAt = now
    create(ComplaintEntry, { bureauId: record.bureauId, complaintId: record.id, kind: 'REPLY', at: now, byId: acting.staffId, text: input.text, told: true })
  },
})
const alreadyGiven = rejection('FIRST_REPLY_GIVEN', ['已作简要答复', 'The first reply was given already'])

@DefineInput()
export class StepInput {
  @Text({ label: ['核查方式', 'Way'], max: 60, widget: 'law-choice:complaints.verificationMethods' }) way!: string
  @LongText({ label: ['核查情况', 'What was found'], max: 4000 }) text!: string
  @Links(() => StoredFile, { label: ['证据附件', 'Evidence'], optional: true }) fileIds?: string[]
}

/** Facts are verified in one of the ways that the pack lists; the evidence is read with the complaint and by nobody else. */
export const noteInvestigationStep = act(complaintLifecycle, 'noteStep', {
  input: StepInput,
  allowed: handlerOnly,
  check: ({ input, law }) => verificationMethods.includes(law, input.way),
  run: async ({ record, input: { way, text, fileIds = [] }, em, create, acting, now }) => {
    const { id } = create(ComplaintEntry, { bureauId: record.bureauId, complaintId: record.id, kind: 'STEP', at: now, byId: acting.staffId, way, text, told: false })
    await attachFiles(em, { acting, ids: fileIds, subject: { type: 'ComplaintEntry', id }, now })
  },
})

@DefineInput()
export class ProposeConclusionInput {
  @Choice(() => ComplaintConclusion, { label: ['结论', 'Conclusion'] }) conclusion!: ComplaintConclusion
  @LongText({ label: ['处理建议', 'Proposal'], max: 2000 }) proposal!: string
  @Text({ label: ['政策依据', 'Basis'], max: 500 }) policyBasis!: string
}

const notVerified = rejection('NOTHING_VERIFIED', [
  '尚无核查记录（提出异议或更换承办人后须重新核查），不能提出处理建议', 'No investigation step was noted, since an objection or a change of handler: nothing to propose on',
])
const passOnInstead = rejection('PASS_ON_INSTEAD', ['不属本单位职责的，应转送有权单位', 'What is not this office’s is passed on to the competent body'])

/** On what was verified and on which rule it rests (FX-COMPLAINT-11). */
export const proposeConclusion = act(complaintLifecycle, 'propose', {
  input: ProposeConclusionInput,
  allowed: async (context) => handlerOnly(context)
    ?? ((await stepsThatCount(context.em, context.record)) === 0 ? notVerified() : undefined),
  check: ({ input, law }) => (input.conclusion === 'OUT_OF_COMPETENCE' ? passOnInstead() : proposalFields.filled(law, { verificationRecord: true, policyBasis: input.policyBasis })),
  run: ({ record, input, now, facts }) => {
    Object.assign(record, input, { concludedAt: now, verifiedAt: null })
    facts(factsOf(record))
  },
})
