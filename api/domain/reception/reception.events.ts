import { events, facts } from '../../kernel/regulations/index.ts'

/** What can happen to an enquiry. */
export const enquiryEvents = events('enquiry', {
  received: ['接待', 'Received'],
  answered: ['答复', 'Answered'],
  referred: ['引导', 'Referred'],
})

facts('enquiry', {
  channel: [['咨询渠道', 'Channel'], ['WINDOW', 'PHONE', 'LETTER', 'ONLINE']],
  withinDuties: [['属本岗位职责', "Within the first contact's duties"], 'flag'],
  urgent: [['特别紧急或重大', 'Very urgent or grave'], 'flag'],
  nothingNeeded: [['无需办理', 'Nothing is needed'], 'flag'],
  complex: [['需研究后答复', 'Cannot be answered at once'], 'flag'],
})
