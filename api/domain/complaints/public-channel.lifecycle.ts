import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { PublicChannel, PublicChannelState } from './public-channel.record.ts'

/** Published, put right when a number or place changes, withdrawn when it is no more. */
export const publicChannelLifecycle = lifecycle(PublicChannel, {
  states: PublicChannelState,
  initial: 'PUBLISHED',
  acts: {
    publish: { label: ['公布投诉渠道', 'Publish a channel'], from: null, to: 'PUBLISHED', by: 'publicChannels.publish' },
    revise: { label: ['更正', 'Put right'], from: 'PUBLISHED', by: 'publicChannels.publish' },
    withdraw: { label: ['撤下', 'Withdraw'], from: 'PUBLISHED', to: 'WITHDRAWN', by: 'publicChannels.publish', destructive: true },
  },
})
