import { readWithSubject } from '../../kernel/obligations/index.ts'
import './acts/raise-signal.ts'
import './acts/explain-signal.ts'
import './acts/verify-signal.ts'
import './acts/issue-card.ts'
import './acts/answer-card.ts'
import './acts/review-card.ts'
import './acts/open-lead.ts'
import './acts/check-lead.ts'
import './acts/propose-sanction.ts'
import './acts/hear-defence.ts'
import './acts/decide-sanction.ts'
import './acts/serve-sanction.ts'
import './acts/enforce-sanction.ts'
import './acts/answer-appeal.ts'
import './fallen-leads.ts'
import './sanctions-together.ts'
import './written-decision.document.ts'
import './notices.ts'
import './proposed-sanctions.query.ts'

export { Signal, SignalCause, SignalState } from './signal.record.ts'
export { Card, CardColour, CardState } from './card.record.ts'
export { AccountabilityLead, LeadSource, LeadState } from './lead.record.ts'
export { Severity, Violation } from './violation.record.ts'
export { Sanction, SanctionState } from './sanction.record.ts'
export { SanctionKind } from './sanction-kind.ts'
export { WrittenDecision } from './written-decision.record.ts'
export { PointEntry } from './point-entry.record.ts'
export { openLead } from './acts/open-lead.ts'
export { leadsFrom } from './lead-origins.ts'
export { raiseSignal } from './acts/raise-signal.ts'
export { clockOf, toldBy } from './lapses.ts'

// The explanation of a signal is due under the signal's own words: whoever may not read it does not read its clock.
readWithSubject('Signal')
readWithSubject('Card')
// A sanction is between the office, those who decide and the person: so are its clocks.
readWithSubject('Sanction')
