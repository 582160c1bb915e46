import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { caseEvents } from './case.events.ts'
import { Case, CaseState } from './case.record.ts'

const OPEN = ['RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'SUSPENDED', 'REFUSAL_PROPOSED'] as const
/** Where the province can say that a case stands. */
const IMPORTED = ['RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'SUSPENDED', 'DECIDED', 'DELIVERED', 'CLOSED'] as const
const ENDED = ['DECIDED', 'DELIVERED', 'ARCHIVED', 'CLOSED'] as const

/** A case from receipt to archive. It is the superset of what the bodies allow; the packs decide what of it is open. */
export const caseLifecycle = lifecycle(Case, {
  states: CaseState,
  initial: 'RECEIVED',
  people: ['handlerId'],
  acts: {
    register: { label: ['收件登记', 'Register'], from: null, to: 'RECEIVED', by: 'cases.register', emits: caseEvents.received, filedBy: 'APPLICANT' },
    registerImmediate: {
      label: ['即办登记', 'Register as done at once'], from: null, to: 'DELIVERED', by: 'cases.register',
      emits: [caseEvents.received, caseEvents.accepted, caseEvents.granted, caseEvents.decided, caseEvents.completed, caseEvents.delivered],
    },
    giveOneTimeNotice: {
      label: ['一次性告知', 'Give one-time notice'], from: 'RECEIVED', to: 'AWAITING_SUPPLEMENT', by: 'cases.handle',
      emits: caseEvents.oneTimeNoticeGiven, mutation: 'giveOneTimeNotice',
    },
    receiveSupplement: {
      label: ['收到补正', 'Receive a supplement'], from: 'AWAITING_SUPPLEMENT', to: 'RECEIVED', by: 'cases.handle',
      emits: caseEvents.supplemented, filedBy: 'APPLICANT', mutation: 'receiveSupplement',
    },
    nameSupplementDay: {
      label: ['限定补正期限', 'Name the day to supplement by'], from: 'AWAITING_SUPPLEMENT', by: 'cases.handle', mutation: 'nameSupplementDay',
    },
    addMaterials: { label: ['补收材料', 'Add papers received'], from: 'RECEIVED', by: 'cases.handle', mutation: 'addCaseMaterials' },
    accept: { label: ['受理', 'Accept'], from: 'RECEIVED', to: 'ACCEPTED', by: 'cases.handle', emits: caseEvents.accepted },
    declineToAccept: {
      label: ['不予受理', 'Decline to accept'], from: ['RECEIVED', 'AWAITING_SUPPLEMENT'], to: 'CLOSED', by: 'cases.approve',
      emits: caseEvents.notAccepted, destructive: true, mutation: 'declineToAcceptCase',
    },
    suspend: {
      label: ['启动特别程序', 'Suspend for a special procedure'], from: 'ACCEPTED', to: 'SUSPENDED', by: 'cases.handle',
      emits: caseEvents.suspended,
    },
    resume: { label: ['特别程序结束', 'Resume'], from: 'SUSPENDED', to: 'ACCEPTED', by: 'cases.handle', emits: caseEvents.resumed },
    requestExtension: {
      label: ['申请延期', 'Ask for an extension'], from: 'ACCEPTED', by: 'cases.handle', emits: caseEvents.extensionAsked, mutation: 'requestExtension',
    },
    extend: { label: ['批准延期', 'Extend'], from: 'ACCEPTED', by: 'cases.approve', emits: caseEvents.extended },
    declineExtension: { label: ['不予延期', 'Decline an extension'], from: 'ACCEPTED', by: 'cases.approve', emits: caseEvents.extensionDeclined, mutation: 'declineExtension' },
    grant: {
      label: ['准予办结', 'Grant'], from: 'ACCEPTED', to: 'DECIDED', by: 'cases.handle',
      emits: [caseEvents.granted, caseEvents.decided, caseEvents.completed],
    },
    forward: {
      label: ['转报办结', 'Forward to the higher body'], from: 'ACCEPTED', to: 'DECIDED', by: 'cases.handle',
      emits: [caseEvents.forwarded, caseEvents.decided, caseEvents.completed],
    },
    return: {
      label: ['退件', 'Return'], from: 'ACCEPTED', to: 'CLOSED', by: 'cases.handle',
      emits: [caseEvents.returned, caseEvents.completed], destructive: true,
    },
    proposeRefusal: {
      label: ['提出不予办理', 'Propose a refusal'], from: ['ACCEPTED', 'AWAITING_SUPPLEMENT'], to: 'REFUSAL_PROPOSED', by: 'cases.handle',
      emits: caseEvents.refusalProposed, mutation: 'proposeRefusal',
    },
    refuse: {
      label: ['不予办理', 'Refuse'], from: 'REFUSAL_PROPOSED', to: 'DECIDED', by: 'cases.approve',
      emits: [caseEvents.decided, caseEvents.refused, caseEvents.completed], destructive: true,
    },
    correctRefusal: {
      label: ['纠正，继续办理', 'Correct the refusal'], from: 'REFUSAL_PROPOSED', to: ['ACCEPTED', 'AWAITING_SUPPLEMENT'], by: 'cases.approve',
      emits: caseEvents.refusalCorrected, mutation: 'correctRefusal',
    },
    serveRefusalNotice: {
      label: ['送达不予办理告知书', 'Serve the refusal notice'], from: 'DECIDED', to: 'DELIVERED', by: 'cases.handle',
      emits: [caseEvents.refusalNoticeServed, caseEvents.delivered], mutation: 'serveRefusalNotice',
    },
    deliver: { label: ['送达', 'Deliver'], from: 'DECIDED', to: 'DELIVERED', by: 'cases.handle', emits: caseEvents.delivered },
    archive: {
      label: ['归档', 'Archive'], from: ['DECIDED', 'DELIVERED', 'CLOSED'], to: 'ARCHIVED', by: 'cases.handle', emits: caseEvents.archived,
    },
    correct: { label: ['更正登记信息', 'Correct the registration'], from: [...OPEN, 'DECIDED', 'DELIVERED', 'CLOSED'], by: 'cases.handle' },
    returnMaterials: { label: ['退还材料', 'Return materials'], from: ENDED, by: 'cases.handle', mutation: 'returnMaterials' },
    withdraw: {
      label: ['申请人撤回', 'Withdraw'], from: OPEN, to: 'CLOSED', by: 'cases.withdraw',
      emits: [caseEvents.withdrawn, caseEvents.completed], destructive: true,
    },
    terminate: {
      label: ['逾期未补正终止', 'Terminate'], from: 'AWAITING_SUPPLEMENT', to: 'CLOSED', by: 'cases.terminate',
      emits: [caseEvents.terminated, caseEvents.completed], destructive: true,
    },
    transfer: { label: ['转办', 'Hand to another handler'], from: OPEN, by: 'cases.transfer', emits: caseEvents.transferred },
    acceptFromReceipt: {
      label: ['视为受理', 'Accepted from receipt'], from: 'RECEIVED', to: 'ACCEPTED', by: 'cases.lapse', emits: caseEvents.accepted,
      internal: true,
    },
    deemApproved: {
      label: ['视为同意', 'Deemed approved'], from: ['ACCEPTED', 'REFUSAL_PROPOSED'], to: 'DECIDED', by: 'cases.lapse',
      emits: [caseEvents.decided, caseEvents.completed],
      internal: true,
    },
    import: {
      label: ['导入', 'Import'], from: null, to: IMPORTED, by: 'cases.import', internal: true,
    },
    followImport: {
      label: ['按省平台更新', 'Follow the province'], from: [...OPEN, 'DECIDED', 'DELIVERED'],
      to: IMPORTED, by: 'cases.import', internal: true,
    },
  },
})
