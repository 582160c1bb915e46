import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { complaintEvents } from './complaint.events.ts'
import { ComplaintState } from './complaint-choices.ts'
import { Complaint } from './complaint.record.ts'

/** Not yet ended. */
const OPEN = ['REGISTERED', 'ACCEPTED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'REPLIED', 'REINVESTIGATING'] as const

/** processes.md, "Complaint". The public acts are reached by the tracking code alone and need a key of their own. */
export const complaintLifecycle = lifecycle(Complaint, {
  states: ComplaintState,
  initial: 'REGISTERED',
  people: ['handlerId'],
  acts: {
    submit: { label: ['提交投诉', 'Submit'], from: null, to: 'REGISTERED', by: 'complaints.submit', emits: complaintEvents.received, keyed: true, internal: true },
    register: { label: ['登记投诉', 'Register'], from: null, to: 'REGISTERED', by: 'complaints.register', emits: complaintEvents.received },
    accept: {
      label: ['受理', 'Accept'], from: 'REGISTERED', to: 'ACCEPTED', by: 'complaints.accept',
      emits: [complaintEvents.accepted, complaintEvents.acceptanceTold],
    },
    decline: { label: ['不予受理', 'Decline'], from: 'REGISTERED', to: 'NOT_ACCEPTED', by: 'complaints.accept', emits: complaintEvents.notAccepted, destructive: true },
    passOn: {
      label: ['转送', 'Pass on'], from: ['REGISTERED', 'ACCEPTED', 'ASSIGNED', 'INVESTIGATING'], to: 'TRANSFERRED', by: 'complaints.accept',
      emits: complaintEvents.transferred, destructive: true,
    },
    assign: { label: ['交办', 'Assign'], from: ['ACCEPTED', 'ASSIGNED'], to: 'ASSIGNED', by: 'complaints.assign', emits: complaintEvents.assigned },
    investigate: { label: ['开始核查', 'Investigate'], from: 'ASSIGNED', to: 'INVESTIGATING', by: 'complaints.handle', emits: complaintEvents.investigationStarted },
    giveFirstReply: {
      label: ['简要答复', 'Give the first reply'], from: ['ACCEPTED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED'], by: 'complaints.handle',
      emits: complaintEvents.firstReplied, mutation: 'giveFirstReply',
    },
    noteStep: { label: ['记录核查', 'Note a step'], from: ['INVESTIGATING', 'REINVESTIGATING'], by: 'complaints.handle', mutation: 'noteInvestigationStep' },
    propose: {
      label: ['提出处理建议', 'Propose'], from: ['INVESTIGATING', 'REINVESTIGATING'], to: 'PROPOSED', by: 'complaints.handle',
      emits: [complaintEvents.proposed, complaintEvents.concluded], mutation: 'proposeConclusion',
    },
    mediate: {
      label: ['记录调解', 'Note a mediation'], from: ['INVESTIGATING', 'REINVESTIGATING'], by: 'complaints.handle', emits: complaintEvents.mediated, mutation: 'noteMediation',
    },
    verify: {
      label: ['核定处理建议', 'Confirm the proposal'], from: 'PROPOSED', to: ['PROPOSED', 'INVESTIGATING'], by: 'complaints.verify', mutation: 'verifyConclusion',
    },
    reply: { label: ['答复', 'Reply'], from: 'PROPOSED', to: 'REPLIED', by: 'complaints.handle', emits: complaintEvents.replied, mutation: 'replyToComplaint' },
    add: {
      label: ['补充', 'Add'], from: ['REGISTERED', 'ACCEPTED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'REINVESTIGATING'], by: 'complaints.submit',
      internal: true, keyed: true,
    },
    agree: { label: ['认可答复', 'Agree'], from: 'REPLIED', by: 'complaints.submit', emits: complaintEvents.agreed, internal: true, keyed: true },
    object: {
      label: ['提出异议', 'Object'], from: 'REPLIED', to: 'REINVESTIGATING', by: 'complaints.submit', emits: complaintEvents.objected,
      internal: true, keyed: true,
    },
    noteAnswer: {
      label: ['记录投诉人意见', 'Note the complainant’s answer'], from: 'REPLIED', to: ['REPLIED', 'REINVESTIGATING'], by: 'complaints.handle',
      mutation: 'noteComplainantAnswer',
    },
    reassign: {
      label: ['换人承办', 'Give to another'], from: ['INVESTIGATING', 'PROPOSED', 'REPLIED', 'REINVESTIGATING'], by: 'complaints.assign', emits: complaintEvents.assigned,
    },
    extend: { label: ['延期办结', 'Extend'], from: ['ACCEPTED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'REINVESTIGATING', 'REPLIED'], by: 'complaints.extend' },
    close: { label: ['办结', 'Close'], from: 'REPLIED', to: 'CLOSED', by: 'complaints.handle', emits: complaintEvents.closed },
    file: { label: ['立卷归档', 'File'], from: 'CLOSED', by: 'complaints.handle', emits: complaintEvents.filed },
    noteReviewAsked: {
      label: ['登记复查复核申请', 'Note that a review was asked'], from: ['REPLIED', 'CLOSED'], by: 'complaints.handle', emits: complaintEvents.reviewAsked,
      mutation: 'noteReviewAsked',
    },
    noteHigherReview: { label: ['登记复查复核结果', 'Note a higher review'], from: ['REPLIED', 'CLOSED'], by: 'complaints.handle', emits: complaintEvents.reviewAnswered, mutation: 'noteHigherReview' },
    // What is done now and then stands behind what every complaint goes through.
    identifyAccused: {
      label: ['认定被投诉人', 'Identify the accused'], from: OPEN, to: OPEN, by: 'complaints.identify', emits: complaintEvents.accusedIdentified, mutation: 'identifyAccused',
    },
    nameViewer: {
      label: ['指定查看人', 'Name a viewer'], from: ['ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'REPLIED', 'REINVESTIGATING', 'CLOSED'], by: 'complaints.nameViewer',
      mutation: 'nameComplainantViewer',
    },
    recuse: {
      label: ['回避', 'Recuse'], from: OPEN, to: OPEN, by: 'complaints.recuse', emits: complaintEvents.recused, mutation: 'recuseFromComplaint',
    },
    instruct: { label: ['批示', 'Instruct'], from: OPEN, by: 'complaints.instruct', mutation: 'instructOnComplaint' },
  },
})
