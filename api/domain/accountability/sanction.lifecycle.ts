import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { sanctionEvents } from './accountability.events.ts'
import { Sanction, SanctionState } from './sanction.record.ts'

/** proposed → heard → decided → served → in force → appealed → upheld, changed or revoked. The system decides none of it. */
export const sanctionLifecycle = lifecycle(Sanction, {
  states: SanctionState,
  initial: 'PROPOSED',
  people: ['staffId'],
  acts: {
    propose: { label: ['拟定处理', 'Propose a sanction'], from: null, to: 'PROPOSED', by: 'sanctions.propose', emits: sanctionEvents.proposed },
    defend: {
      label: ['陈述申辩', 'State a defence'], from: 'PROPOSED', to: 'DEFENCE', by: 'sanctions.defend', emits: sanctionEvents.defenceGiven,
      mutation: 'defendAgainstSanction',
    },
    waiveDefence: {
      label: ['记录未申辩', 'Record that none was made'], from: 'PROPOSED', to: 'DEFENCE', by: 'sanctions.propose', emits: sanctionEvents.defenceGiven,
      mutation: 'waiveDefence',
    },
    decide: { label: ['作出决定', 'Decide'], from: 'DEFENCE', to: 'DECIDED', by: 'sanctions.decide', emits: sanctionEvents.decided },
    drop: { label: ['不予处理', 'Drop'], from: ['PROPOSED', 'DEFENCE'], to: 'REVOKED', by: 'sanctions.decide', emits: sanctionEvents.revoked, destructive: true },
    serve: { label: ['送达', 'Serve'], from: 'DECIDED', to: 'SERVED', by: 'sanctions.propose', emits: sanctionEvents.served },
    enforce: { label: ['生效', 'Put in force'], from: 'SERVED', to: 'IN_FORCE', by: 'sanctions.propose', emits: sanctionEvents.inForce },
    appeal: {
      label: ['申诉', 'Appeal'], from: ['SERVED', 'IN_FORCE'], to: 'APPEALED', by: 'sanctions.defend', emits: sanctionEvents.appealed,
      mutation: 'appealAgainstSanction',
    },
    uphold: { label: ['维持原处理', 'Uphold'], from: 'APPEALED', to: 'IN_FORCE', by: 'sanctions.decide', emits: sanctionEvents.appealAnswered },
    change: { label: ['变更处理', 'Change'], from: 'APPEALED', to: 'CHANGED', by: 'sanctions.decide', emits: sanctionEvents.appealAnswered },
    serveChange: { label: ['送达变更决定', 'Serve the change'], from: 'CHANGED', to: 'CHANGED', by: 'sanctions.propose', emits: sanctionEvents.changeServed, mutation: 'serveChangedSanction' },
    revoke: {
      label: ['撤销处理', 'Revoke'], from: 'APPEALED', to: 'REVOKED', by: 'sanctions.decide',
      emits: [sanctionEvents.appealAnswered, sanctionEvents.revoked], destructive: true,
    },
    rescind: {
      label: ['撤销（依据已撤）', 'Take back'], from: ['DECIDED', 'SERVED', 'IN_FORCE', 'APPEALED', 'CHANGED', 'EXPIRED'], to: 'REVOKED', by: 'sanctions.decide',
      emits: [sanctionEvents.rescinded, sanctionEvents.revoked], destructive: true,
    },
    expire: { label: ['处理期满', 'Expire'], from: ['IN_FORCE', 'CHANGED'], to: 'EXPIRED', by: 'sanctions.propose' },
  },
})
