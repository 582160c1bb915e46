/** Confirmed signals and whether a card was ever issued on them: the newest, as many as a page may hold. */
export const confirmedSignals = `query ConfirmedSignals {
  signals(page: { limit: 200 }, filter: { state: CONFIRMED }, sort: [{ field: raisedAt, direction: DESC }]) { items { id cards { id } } }
}`

/** How many signals stand at each step. */
export const signalCounts = `query SignalCounts {
  raised: signals(page: { limit: 1 }, filter: { state: RAISED }) { total }
  explained: signals(page: { limit: 1 }, filter: { state: EXPLAINED }) { total }
  dismissed: signals(page: { limit: 1 }, filter: { state: DISMISSED }) { total }
  all: signals(page: { limit: 1 }) { total }
}`

const clock = `id duty level owedBy state startedAt amount unit dueAt warnAt provisional limitSource citation subjectType subjectId subjectLabel
  department { id name } staff { id name }`

/** The clock that ran out. */
export const clockOfSignal = `query ClockOfSignal($id: ID!) { obligation(id: $id) { ${clock} } }`

/** What was done on a signal: its cards in full. */
export const cardsOfSignal = `query CardsOfSignal($id: ID!) {
  cards(filter: { signalId: $id }) {
    items { id number colour state demand issuedAt answer objection decision citation issuedBy { id name } }
  }
}`

/** The leads that rest on a signal or on one of its cards. */
export const leadsOfSignal = `query LeadsOfSignal($sources: [ID!]!) {
  leads(filter: { sourceId_in: $sources }) { items { id number matter state openedAt } }
}`

/** From a sanction back to the lead, and on to the points. */
export const sanctionThread = `query SanctionThread($id: ID!) {
  sanction(id: $id) {
    id citation
    violation {
      id ground elements severity approvedBy happenedOn facts effect cause organ citation
      shares { id share staff { id name } }
      lead { id number matter state source sourceId openedAt fellAt finding citation }
    }
    pointEntries { id year holder points state department { id name } staff { id name } }
  }
}`

const signalOnThread = 'id matter state level raisedAt dueAt cause obligationId citation'

/** Where a lead came from, by the kind of its source. */
export const leadFromSignal = `query LeadFromSignal($id: ID!) {
  signal(id: $id) { ${signalOnThread} cards { id number colour state issuedAt } }
}`
export const leadFromCard = `query LeadFromCard($id: ID!) {
  card(id: $id) { id number colour state issuedAt signal { ${signalOnThread} cards { id number colour state issuedAt } } }
}`
export const leadFromComplaint = 'query LeadFromComplaint($id: ID!) { complaint(id: $id) { id matter state } }'
export const leadFromFinding = 'query LeadFromFinding($id: ID!) { finding(id: $id) { id matter state basis citation } }'
export const leadFromCase = 'query LeadFromCase($id: ID!) { case(id: $id) { id number state } }'
export const leadFromCampaign = 'query LeadFromCampaign($id: ID!) { evaluationCampaign(id: $id) { id name state } }'

/** What the rules propose for each who answers for a violation. */
export const proposedSanctions = `query ProposedSanctions($id: ID!) {
  proposedSanctions(violationId: $id) { staffId name offence proposed together points citation }
}`
