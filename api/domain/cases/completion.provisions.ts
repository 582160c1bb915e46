import { provision } from '../../kernel/regulations/index.ts'

/** The completion clock: the promised and the statutory limit run side by side; papers may lapse into consent. */
export const completion = provision.clock('cases.completion', ['限时办结', 'Time-limited completion'], ['deemApproved'])

/** What stops the clock. */
export const specialProcedures = provision.choices('cases.specialProcedures', ['特别程序', 'Special procedures'], 'case')

/** What the applicant is told of a special procedure. */
export const specialProcedureNotice = provision.fields('cases.specialProcedureNotice', ['特别程序告知内容', 'What the notice of a special procedure states'], 'case')

/** Who approves an extension. */
export const extensionAuthority = provision.authority('cases.extensionAuthority', ['延期审批', 'Who approves an extension'], 'case')

/** How long an extension may be. */
export const extensionLimit = provision.amount('cases.extensionLimit', ['延期时长上限', 'Longest extension'], 'less', 'case')

/** How often a case may be extended. */
export const extensionTimes = provision.amount('cases.extensionTimes', ['延期次数上限', 'Most extensions'], 'less', 'case')

/** What an extension needs and the applicant is told. */
export const extensionNotice = provision.fields('cases.extensionNotice', ['延期告知内容', 'What the notice of an extension states'], 'case')

/** How soon whoever approves signs or sends back what waits for them, inside a case that may itself be on time. */
export const signing = provision.clock('cases.signing', ['签批时限', 'Time for a signature'])

/** How soon a licence that is granted reaches its holder. */
export const delivery = provision.clock('cases.delivery', ['送达', 'Delivery'])
