import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { leadEvents } from './accountability.events.ts'
import { AccountabilityLead, LeadState } from './lead.record.ts'

/** opened → checked by people → dismissed with a reason, or found to be a violation. */
export const leadLifecycle = lifecycle(AccountabilityLead, {
  states: LeadState,
  initial: 'OPEN',
  acts: {
    open: { label: ['登记线索', 'Open a lead'], from: null, to: 'OPEN', by: 'leads.open', emits: leadEvents.opened, mutation: 'openLead' },
    lapse: { label: ['来源已撤，不予追究', 'Dismiss, its source being withdrawn'], from: 'OPEN', to: 'DISMISSED', by: 'leads.question', emits: leadEvents.dismissed, internal: true },
    dismiss: { label: ['不予追究', 'Dismiss'], from: 'OPEN', to: 'DISMISSED', by: 'leads.check', emits: leadEvents.dismissed, mutation: 'dismissLead' },
    confirm: { label: ['认定违规', 'Find a violation'], from: 'OPEN', to: 'CONFIRMED', by: 'leads.check', emits: leadEvents.confirmed, mutation: 'confirmLead' },
    loseGround: { label: ['来源已撤', 'Source withdrawn'], from: 'CONFIRMED', by: 'leads.question', emits: leadEvents.fell, internal: true },
  },
})
