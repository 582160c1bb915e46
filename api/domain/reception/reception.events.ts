import { events, facts } from '../../kernel/regulations/index.ts'

/** What can happen to an enquiry. */
export const enquiryEvents = events('enquiry', {
  received: ['接待', 'Received'],
  answered: ['答复', 'Answered'],
  referred: ['引导', 'Referred'],
  passedOn: ['转由对口科室办理', 'Passed to the competent department'],
  consulted: ['代为咨询、请示', "Consulted in the visitor's place"],
  instructionAsked: ['请示领导', 'Superior asked'],
  satisfied: ['来访人满意', 'Visitor satisfied'],
})

facts('enquiry', {
  channel: [['咨询渠道', 'Channel'], ['WINDOW', 'OFFICE', 'PHONE', 'LETTER', 'ONLINE']],
  withinDuties: [['属本岗位职责', "Within the first contact's duties"], 'flag'],
  urgent: [['特别紧急或重大', 'Very urgent or grave'], 'flag'],
  nothingNeeded: [['无需办理', 'Nothing is needed'], 'flag'],
  elderly: [['老年来访人', 'Elderly visitor'], 'flag'],
  complex: [['需研究后答复', 'Cannot be answered at once'], 'flag'],
})
