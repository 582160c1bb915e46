import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, fieldRejection, invalid } from '../../../kernel/lifecycle/index.ts'
import { Day, DefineInput, LongText } from '../../../kernel/records/index.ts'
import { campaignLifecycle } from '../campaign.lifecycle.ts'

@DefineInput()
export class ExtendCampaignInput {
  @Day({ label: ['截止日', 'Ballots until'] }) closesOn!: string
  @LongText({ label: ['延长原因', 'Why longer'], max: 500 }) reason!: string
}

const inThePast = fieldRejection('EXTENDED_INTO_THE_PAST', ['不能早于今天', 'Not before today'])
const notLonger = fieldRejection('NOT_LONGER', ['须晚于原截止日{day}', 'It has to lie after the last day so far, {day}'])

/** Gives voters more time, for instance where too few ballots have come back. Never less: the slips promise the first day. */
export const extendCampaign = act(campaignLifecycle, 'extend', {
  input: ExtendCampaignInput,
  check: ({ record, input, now }) => {
    if (input.closesOn <= record.closesOn) return invalid({}, { fields: [notLonger('closesOn', { day: record.closesOn })] })
    return input.closesOn < dayOf(now) ? invalid({}, { fields: [inThePast('closesOn')] }) : undefined
  },
  run: ({ record, input }) => {
    record.closesOn = input.closesOn
    record.changedBecause = input.reason
  },
})
