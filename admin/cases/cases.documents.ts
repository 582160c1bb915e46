/** How many cases, and clocks that the office owes, stand under each tab of the case list. */
export const caseCounts = `query CaseCounts($people: [ID!], $open: [CaseState!], $still: [CaseState!], $now: DateTimeISO!, $tonight: DateTimeISO!) {
  mine: cases(filter: { handlerId_in: $people, state_in: $open }, page: { limit: 1 }) { total }
  today: obligations(filter: { subjectType: "Case", owedBy: OFFICE, state: RUNNING, dueAt_gte: $now, dueAt_lte: $tonight }, page: { limit: 1 }) { total }
  overdue: obligations(filter: { subjectType: "Case", owedBy: OFFICE, state: RUNNING, dueAt_lte: $now }, page: { limit: 1 }) { total }
  paused: cases(filter: { state_in: $still }, page: { limit: 1 }) { total }
  all: cases(page: { limit: 1 }) { total }
}`

/** The items that a clerk can take cases in for. */
export const offeredItems = `query OfferedItems($filter: ServiceItemFilter!) {
  serviceItems(filter: $filter, page: { limit: 200 }, sort: [{ field: code, direction: ASC }]) { items { id code name kind source department { id name } } }
}`

/** What the caller registered last, to be copied. */
export const lastRegistered = `query LastRegistered($me: ID!) {
  cases(filter: { registeredById: $me }, page: { limit: 1 }, sort: [{ field: receivedAt, direction: DESC }]) {
    items { id number channel matter itemId applicant { id kind name idNumber phone address agent } }
  }
}`

/** Registers people served at once for one item: all or none. */
export const registerInBulk = `mutation RegisterInBulk($itemId: ID!, $rows: [ImmediateCaseRow!]!, $idempotencyKey: String!) {
  registerImmediateCases(itemId: $itemId, rows: $rows, idempotencyKey: $idempotencyKey) {
    caseIds rejection { code text fields { path code text } facts citation }
  }
}`

/** What somebody types at the counter to find a case again. */
export const findCases = `query FindCases($text: String!) {
  findCases(text: $text) { id number matter state receivedAt item { id name } applicant { id name } department { id name } handler { id name } }
}`
