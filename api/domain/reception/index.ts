import './acts/answer.ts'
import './acts/hand-over.ts'
import './acts/receive.ts'
import './acts/refer.ts'

export { Enquiry, EnquiryChannel, EnquiryState } from './enquiry.record.ts'
export { namedBefore, unnamedBefore, writeNotice, type NoticeContent } from './notice.ts'
export { MissingMaterial, NoticeForm, OneTimeNotice } from './one-time-notice.record.ts'
