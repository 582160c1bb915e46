import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { storeIdentity, trackingCode, trackingHash } from '../../../kernel/protection/index.ts'
import { act, fieldRejection, invalid, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, Flag, Link, LongText, Text } from '../../../kernel/records/index.ts'
import { Bureau, Department, StaffMember } from '../../organization/index.ts'
import { departmentsOf } from '../concerns.ts'
import { complaintEvents, factsOf } from '../complaint.events.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { complaintKinds, grounds, identityNeedsConsent, registrar, registrationFields } from '../complaint.provisions.ts'
import { Complaint } from '../complaint.record.ts'
import { ComplaintChannel, ComplaintKind, ComplaintSubject, IdentityProtection } from '../complaint-choices.ts'
import { reportUrgent, seekWhoTakesIn, tellWhoTakesIn } from '../who-is-told.ts'

const PHONE = { test: /^[\d\s+()-]{5,20}$/, text: ['请填写有效的电话号码', 'Not a telephone number'] } as const

/** What citizens and officers both state. */
abstract class ComplaintInput {
  @Choice(() => ComplaintKind, { label: ['类别', 'Kind'] }) kind!: ComplaintKind
  @Choice(() => ComplaintSubject, { label: ['内容', 'Subject'] }) subject!: ComplaintSubject
  @Choice(() => ComplaintChannel, { label: ['渠道', 'Channel'] }) channel!: ComplaintChannel
  @Text({ label: ['举报情形', 'Ground'], max: 60, optional: true, widget: 'law-choice:complaints.grounds' }) ground?: string | null
  @Text({ label: ['事由', 'Matter'], max: 200 }) matter!: string
  @LongText({ label: ['投诉内容', 'Content'], max: 4000 }) content!: string
  @Link(() => Department, { label: ['被投诉科室', 'Accused department'], optional: true }) accusedDepartmentId?: string
  @Choice(() => IdentityProtection, { label: ['身份保护', 'Identity'] }) identityProtection!: IdentityProtection
  @Text({ label: ['投诉人姓名', 'Name'], max: 30, optional: true }) complainantName?: string
  @Text({ label: ['投诉人电话', 'Phone'], max: 20, optional: true, pattern: { test: PHONE.test, text: [...PHONE.text] } }) complainantPhone?: string
  @Flag({ label: ['重大紧急', 'Urgent or grave'] }) urgent?: boolean
}

@DefineInput()
export class ReceiveComplaintInput extends ComplaintInput {
  @Text({ label: ['转来单位', 'Referred from'], max: 120, optional: true, help: ['由其他单位转来的填写', 'Where another body passed it on'], widget: 'where-law:complaints.referred' }) referredFrom?: string | null
  @Link(() => StaffMember, { label: ['被投诉人', 'Accused person'], optional: true }) accusedStaffId?: string
  @Flag({ label: ['投诉人同意公开身份', 'The complainant agrees to be named'] }) consents?: boolean
}

/** A citizen names the accused in words: the list of staff is not for the public. */
@DefineInput()
export class SubmitComplaintInput extends ComplaintInput {
  @Text({ label: ['被投诉人（自述）', 'Accused person, in words'], max: 60, optional: true }) accusedName?: string
  @Link(() => Bureau, { label: ['受理单位', 'Bureau'] }) bureauId!: string
}

const nameNeeded = fieldRejection('NAME_NEEDED', ['实名投诉请填写姓名；不愿留名请选择匿名', 'Give your name, or choose an anonymous complaint'])
const noName = fieldRejection('ANONYMOUS_HAS_NO_NAME', ['匿名投诉不填写姓名和电话', 'An anonymous complaint carries no name and no phone'])
const consentNeeded = rejection('CONSENT_NEEDED', ['公开投诉人身份须经本人同意', 'A complainant is named only with consent'])
const ownMatter = rejection('COMPLAINT_CONCERNS_YOU', [
  '被投诉的是您本人或您所在、所负责的科室，应由他人登记；也可请投诉人在公众页面提交',
  'It concerns you or your department: somebody else registers it, or the complainant sends it on the public page',
])
const otherBureau = rejection('ACCUSED_OF_OTHER_BUREAU', ['被投诉的科室或人员不属于所选单位', 'The accused does not belong to this bureau'])

type Receiving = ActContext<Complaint, ComplaintInput & { bureauId?: string; accusedStaffId?: string; referredFrom?: string | null; consents?: boolean }>

/** What packs call the parts of a registration, by the form's own names. */
const FORM: Readonly<Record<string, string>> = { complainant: 'complainantName', phone: 'complainantPhone' }

/** What the scope would hide from the one who registers it. */
const accusesOwn = (acting: Receiving['acting'], staffIds: readonly string[], departmentIds: readonly string[]): boolean =>
  staffIds.includes(acting.staffId!) || departmentsOf(acting).some((id) => departmentIds.includes(id))

/** Names go with open and confidential complaints and not with anonymous ones; the accused belongs to the bureau. */
async function check({ input, em, acting, law }: Pick<Receiving, 'input' | 'em' | 'acting' | 'law'>): Promise<Rejection | undefined> {
  const anonymous = input.identityProtection === 'ANONYMOUS'
  if (anonymous && (input.complainantName || input.complainantPhone)) return invalid({}, { fields: [noName('complainantName')] })
  if (!anonymous && !input.complainantName) return invalid({}, { fields: [nameNeeded('complainantName')] })
  const bureauId = input.bureauId ?? acting.bureauId
  const department = input.accusedDepartmentId ? await em.findOne(Department, input.accusedDepartmentId) : null
  const person = input.accusedStaffId ? await em.findOne(StaffMember, input.accusedStaffId) : null
  if ([department, person].some((one) => one && one.bureauId !== bureauId)) return otherBureau()
  if (acting.staffId && accusesOwn(acting, person ? [person.id] : [], [department?.id, person?.departmentId].filter((id) => id !== undefined))) return ownMatter()
  // A citizen who chooses "open" on the public page has consented by it; an officer says so for the caller.
  const consented = acting.kind === 'PUBLIC' || input.consents === true
  if (input.identityProtection === 'OPEN' && !consented && identityNeedsConsent.of(law)) return consentNeeded({}, { citation: identityNeedsConsent.of(law) })
  const named = anonymous ? 'anonymous' : input.complainantName
  const lacking = registrationFields.filled(law, { complainant: named, phone: anonymous ? named : input.complainantPhone, matter: input.matter })
  return complaintKinds.includes(law, input.kind) ?? (input.ground ? grounds.among(law, input.ground) : undefined) ?? (lacking && { ...lacking, fields: lacking.fields.map((field) => ({ ...field, path: FORM[field.path] ?? field.path })) })
}

/** The complaint without a trace of who complained; the person is sealed apart, in the same transaction. */
async function receive({ input, em, acting, law, create, nextNumber, now, facts, emit }: Receiving): Promise<Complaint> {
  const { complainantName, complainantPhone, consents: _consents, ...told } = input
  const bureauId = input.bureauId ?? acting.bureauId!
  const accused = input.accusedStaffId ? await em.findOneOrFail(StaffMember, input.accusedStaffId) : undefined
  const year = yearOf(dayOf(now))
  const complaint = create(Complaint, {
    ...told, bureauId, accusedDepartmentId: input.accusedDepartmentId ?? accused?.departmentId, urgent: input.urgent ?? false, agreed: false,
    state: 'REGISTERED', receivedAt: now, trackingHash: '', number: `投诉〔${year}〕${await nextNumber(bureauId, 'COMPLAINT', year)}号`,
  })
  complaint.trackingHash = trackingHash(trackingCode('complaint', complaint.id))
  if (complainantName) {
    const values = { name: complainantName, ...(complainantPhone ? { phone: complainantPhone } : {}) }
    complaint.identityId = await storeIdentity(em, { bureauId, subjectType: 'Complaint', subjectId: complaint.id, values, now })
  }
  facts(factsOf(input))
  if (input.referredFrom) emit(complaintEvents.referred, factsOf(input))
  await em.flush()
  if (complaint.urgent) await reportUrgent({ record: complaint, em, law, create, now })
  await tellWhoTakesIn(em, complaint, acting.staffId, now)
  await seekWhoTakesIn(em, complaint, now)
  return complaint
}

/** Taken down by a complaint officer, or by whom the rules name: by phone, letter, in person, at any time. The officer hands the code on; nobody can look it up later. */
export const registerComplaint = act(complaintLifecycle, 'register', {
  input: ReceiveComplaintInput,
  check: async (context) => registrar.allows(context.law, context.acting, { bureauId: context.acting.bureauId! }) ?? (await check(context)),
  run: receive,
  answers: { trackingCode: { label: ['查询码，只显示这一次，请交给投诉人', 'Tracking code, shown this once: for the complainant'], of: (id) => trackingCode('complaint', id) } },
})

/** Sent by a citizen from the public page. */
export const submitComplaint = act(complaintLifecycle, 'submit', { input: SubmitComplaintInput, bureauOf: ({ input }) => input.bureauId, check, run: receive })
