import { events, facts } from '../../kernel/regulations/index.ts'

/** What can happen to a signal. */
export const signalEvents = events('signal', {
  raised: ['出现异常', 'Raised'],
  explained: ['情况说明', 'Explained'],
  verified: ['核实', 'Verified'],
})

/** What can happen to a card. */
export const cardEvents = events('card', {
  issued: ['发牌', 'Issued'],
  answered: ['回告', 'Answered'],
  objected: ['提出异议', 'Objected to'],
  kept: ['维持', 'Kept'],
  withdrawn: ['撤牌', 'Withdrawn'],
})

/** What can happen to a lead. */
export const leadEvents = events('lead', {
  opened: ['立线索', 'Opened'],
  dismissed: ['不予追究', 'Dismissed'],
  confirmed: ['认定违规', 'Confirmed'],
  fell: ['来源已撤', 'Source withdrawn'],
})

/** What can happen to a sanction. */
export const sanctionEvents = events('sanction', {
  proposed: ['拟处理', 'Proposed'],
  defenceGiven: ['陈述申辩', 'Defence given'],
  decided: ['决定', 'Decided'],
  served: ['送达', 'Served'],
  inForce: ['生效', 'In force'],
  appealed: ['申诉', 'Appealed'],
  appealAnswered: ['答复申诉', 'Appeal answered'],
  changeServed: ['送达变更决定', 'Changed decision served'],
  rescinded: ['依据已撤而撤销', 'Taken back without its ground'],
  revoked: ['撤销', 'Revoked'],
})

facts('signal', { level: [['时限层级', 'Level of the limit'], ['STEP', 'PROMISED', 'STATUTORY', 'OTHER']] })
facts('sanction', { severity: [['情节', 'Severity'], ['MINOR', 'SERIOUS', 'GRAVE']], talk: [['诫勉谈话', 'Admonition talk'], 'flag'] })
facts('card', { colour: [['牌色', 'Colour'], ['YELLOW', 'RED']], answered: [['已回告', 'Answered'], 'flag'] })
