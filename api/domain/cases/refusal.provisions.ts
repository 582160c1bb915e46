import { provision } from '../../kernel/regulations/index.ts'

/** On which grounds a case may be refused, and what each needs. */
export const refusalGrounds = provision.choices('cases.refusalGrounds', ['不予办理的情形', 'Grounds of refusal'], 'case')

/** Who makes a refusal; everybody else can only propose it. */
export const refusalAuthority = provision.authority('cases.refusalAuthority', ['不予办理的决定权', 'Who decides on a refusal'], 'case')

/** A refusal is made by filing and in no other way. */
export const refusalFiled = provision.flag('cases.refusalFiled', ['否定报备', 'Refusal filing'], 'case')

/** Refusal filing covers only items that laws or regulations authorise. */
export const refusalCoversAuthorised = provision.flag('cases.refusalCoversAuthorised', ['否定备案适用于法定授权事项', 'Refusal filing covers what the law authorises'])

/** What the refusal filing form states. */
export const refusalFormFields = provision.fields('cases.refusalFormFields', ['否定报备登记表内容', 'What the refusal filing form states'], 'case')

/** The refusal is filed with the city's office as well. */
export const refusalFiledWithCity = provision.flag('cases.refusalFiledWithCity', ['报市级部门备案', 'Filed with the city office'], 'case')

/** How soon the leader answers a proposed refusal. */
export const refusalOpinion = provision.clock('cases.refusalOpinion', ['否定请示答复', 'Leader\'s opinion on a refusal'])

/** How soon the applicant learns of the refusal in writing. */
export const refusalNotice = provision.clock('cases.refusalNotice', ['不予办理书面告知', 'Written notice of a refusal'])

/** What the written notice states: reasons and remedies. */
export const refusalNoticeFields = provision.fields('cases.refusalNoticeFields', ['不予办理告知书内容', 'What the refusal notice states'], 'case')

/** The materials of a refused case go back to the applicant who asks, against identity and signature. */
export const materialsReturned = provision.flag('cases.materialsReturned', ['退还申请材料', 'Materials are given back'], 'case')
