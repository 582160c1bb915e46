import { count, label, optional, provision, someOf, yesNo } from '../../kernel/regulations/index.ts'
import { PublicChannelKind } from './public-channel.record.ts'

/** Which ways to complain a bureau makes public: at least so many (one) of any of these kinds. */
export const publicChannels = provision.rows('complaints.publicChannels', ['须公布的投诉渠道', 'Channels of complaint to be public'], {
  label: label(),
  kinds: someOf(PublicChannelKind),
  atLeast: optional(count()),
  /** For the bureau and for each of its departments. */
  eachDepartment: optional(yesNo()),
  /** With somebody named who takes the complaints. */
  officerNamed: optional(yesNo()),
})

/** What whoever complains is assured of, on the page where they do. */
export const assurances = provision.rows('complaints.assurances', ['向投诉人说明的事项', 'What complainants are assured of'], { label: label() })

/** What may be brought: complaint, report, petition. */
export const complaintKinds = provision.choices('complaints.kinds', ['受理类别', 'Kinds taken'])

/** What is written down when a complaint comes in. */
export const registrationFields = provision.fields('complaints.registrationFields', ['投诉登记内容', 'What the registration states'], 'complaint')

/** On which grounds people report: what they choose from when they complain. */
export const grounds = provision.choices('complaints.grounds', ['举报情形', 'Grounds of a report'], 'complaint')

/** Who takes down what people bring by phone, by letter or in person. */
export const registrar = provision.authority('complaints.registrar', ['投诉登记', 'Who registers'], 'complaint')

/** Who takes matters up, where the rules name somebody. */
export const acceptor = provision.authority('complaints.acceptor', ['受理投诉', 'Who takes complaints up'], 'complaint')

/** How soon something that another body passed on is handled. */
export const referred = provision.clock('complaints.referred', ['办理转来件', 'Handling of what was referred'])

/** How soon a dispute is mediated. */
export const mediation = provision.clock('complaints.mediation', ['纠纷调解', 'Mediation of a dispute'])

/** Who confirms a proposal, or sends it back, before it is told to the complainant. */
export const verifier = provision.authority('complaints.verifier', ['核定处理建议', 'Who confirms a proposal'], 'complaint')

/** By which natures closed matters are filed. */
export const fileNatures = provision.choices('complaints.fileNatures', ['案卷性质', 'Natures of the files'], 'complaint')

/** How soon a closed matter is filed. */
export const filing = provision.clock('complaints.filing', ['结案立卷归档', 'Filing of a closed matter'])

/** How long after the reply, and after the first review, the higher body can be asked for a review. */
export const reviewWindow = provision.amount('complaints.reviewWindow', ['申请复查复核的期限', 'Time to ask for a review'], 'more', 'complaint')

/** How soon the higher body answers. */
export const higherReview = provision.clock('complaints.higherReview', ['上级机关复查复核', 'Review by the higher body'])

/** How soon it is accepted, declined or passed on. */
export const acceptance = provision.clock('complaints.acceptance', ['投诉受理', 'Acceptance of a complaint'])

/** How soon a petitioner is told. */
export const acceptanceTold = provision.clock('complaints.acceptanceTold', ['受理告知', 'Acceptance told'])

/** An urgent or grave one reaches the leader at once. */
export const urgentToLeader = provision.flag('complaints.urgentToLeader', ['重大紧急报告领导', 'Urgent ones go to the leader at once'], 'complaint')

/** The brief first reply. */
export const firstReply = provision.clock('complaints.firstReply', ['简要答复', 'First reply'])

/** The answer, where a pack counts to the answer itself. */
export const answer = provision.clock('complaints.answer', ['投诉答复', 'Answer to a complaint'])

/** The conclusion. */
export const conclusion = provision.clock('complaints.conclusion', ['投诉办结', 'Conclusion of a complaint'])

/** Why a conclusion may be late. */
export const extensionCauses = provision.choices('complaints.extensionCauses', ['延期办结原因', 'Causes of a late conclusion'], 'complaint')

/** How much later, at most. */
export const extensionLimit = provision.amount('complaints.extensionLimit', ['延期时长上限', 'Longest extension'], 'less', 'complaint')

/** How often. */
export const extensionTimes = provision.amount('complaints.extensionTimes', ['延期次数上限', 'Most extensions'], 'less', 'complaint')

/** Who approves that it is late. */
export const extensionAuthority = provision.authority('complaints.extensionAuthority', ['延期审批', 'Who approves an extension'], 'complaint')

/** Who may not handle it. */
export const recusalCauses = provision.choices('complaints.recusalCauses', ['回避情形', 'Causes of recusal'], 'complaint')

/** Never shown or passed to the accused. */
export const hiddenFromAccused = provision.flag('complaints.hiddenFromAccused', ['不得向被投诉人透露', 'Hidden from the accused'], 'complaint')

/** The complainant's identity is published only with consent. */
export const identityNeedsConsent = provision.flag('complaints.identityNeedsConsent', ['未经同意不得公开身份', 'Identity only with consent'], 'complaint')

/** How facts are verified. */
export const verificationMethods = provision.choices('complaints.verificationMethods', ['核查方式', 'Ways of verification'], 'complaint')

/** What a proposal rests on. */
export const proposalFields = provision.fields('complaints.proposalFields', ['处理建议依据', 'What a proposal rests on'], 'complaint')

/** How soon the proposal reaches the complainant. */
export const feedback = provision.clock('complaints.feedback', ['反馈处理建议', 'Feedback of the proposal'])

/** What must stand before a complaint is closed. */
export const closingFields = provision.fields('complaints.closingFields', ['办结条件', 'What closing requires'], 'complaint')

/** The complainant learns the outcome. */
export const outcomeTold = provision.flag('complaints.outcomeTold', ['反馈办理结果', 'Outcome told to the complainant'], 'complaint')

/** An objection leads to another look inside the office. */
export const reinvestigation = provision.flag('complaints.reinvestigation', ['重新核查', 'Reinvestigation on objection'], 'complaint')
