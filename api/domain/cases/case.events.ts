import { events, facts } from '../../kernel/regulations/index.ts'

/** What can happen to a case. */
export const caseEvents = events('case', {
  received: ['收件', 'Received'],
  oneTimeNoticeGiven: ['一次性告知', 'One-time notice given'],
  noticeDutyBreached: ['未一次性告知', 'One-time notice left something out'],
  supplemented: ['补正', 'Supplemented'],
  accepted: ['受理', 'Accepted'],
  notAccepted: ['不予受理', 'Not accepted'],
  suspended: ['暂停计时', 'Suspended'],
  resumed: ['恢复计时', 'Resumed'],
  extensionAsked: ['申请延期', 'Extension asked for'],
  extended: ['延期', 'Extended'],
  extensionDeclined: ['不予延期', 'Extension declined'],
  refusalProposed: ['提出不予办理', 'Refusal proposed'],
  refusalCorrected: ['纠正不予办理', 'Refusal corrected'],
  decided: ['作出决定', 'Decided'],
  refused: ['不予办理', 'Refused'],
  granted: ['准予', 'Granted'],
  forwarded: ['转报', 'Forwarded'],
  completed: ['办结', 'Completed'],
  refusalNoticeServed: ['送达不予办理告知书', 'Refusal notice served'],
  delivered: ['送达', 'Delivered'],
  archived: ['归档', 'Archived'],
  withdrawn: ['撤回', 'Withdrawn'],
  terminated: ['终止', 'Terminated'],
  returned: ['退件', 'Returned'],
  transferred: ['转办', 'Handed to another handler'],
  rated: ['评价', 'Rated'],
})

/** What can happen to a bad rating. */
export const badRatingEvents = events('badRating', {
  received: ['收到差评', 'Received'],
  verified: ['核实', 'Verified'],
  corrected: ['整改', 'Corrected'],
  calledBack: ['回访', 'Called back'],
  excluded: ['不计入', 'Excluded'],
})

// What a pack may tell cases apart by. The licensing law governs permits only, deemed consent papers and requests only.
facts('case', {
  permit: [['行政许可', 'Governed by the licensing law'], 'flag'],
  paper: [['公文、请示', 'A paper or request for instruction'], 'flag'],
  beyondPowers: [['超出经办人员职权', "Beyond the handler's powers"], 'flag'],
  itemKind: [['事项类型', 'Kind of item'], ['IMMEDIATE', 'PROMISED', 'FORWARDED', 'JOINT']],
  authorised: [['有法定设立依据', 'Authorised by law or regulation'], 'flag'],
  itemMatter: [['事项性质', 'Nature of the matter'], ['WRITTEN_REPLY', 'STAFF_RIGHTS']],
  itemSource: [['事项来源', 'Source of the item'], ['PROVINCIAL', 'LOCAL']],
  channel: [['收件渠道', 'Channel'], ['WINDOW', 'PHONE', 'LETTER', 'ONLINE', 'IMPORT']],
  promisedLimit: [['承诺时限', 'Promised limit'], 'limit'],
  statutoryLimit: [['法定时限', 'Statutory limit'], 'limit'],
  signingLimit: [['签批时限', 'Time for each signature'], 'limit'],
})
facts('badRating', { named: [['实名', 'Named'], 'flag'] })
