/** How many rows several lists have. */
export const figuresOf = 'query Figures($lists: [FigureAsked!]!) { figures(lists: $lists) }'

/** A list counted by group. */
export const groupsOf = 'query Groups($list: GroupAsked!) { groups(list: $list) { keys labels count sum } }'

/** What runs out next for somebody. */
export const dueNext = `query DueNext($filter: ObligationFilter) {
  obligations(filter: $filter, page: { limit: 12 }, sort: [{ field: dueAt, direction: ASC }]) {
    total items { id duty citation subjectType subjectId subjectLabel level dueAt warnAt state department { name } staff { name } }
  }
}`

/** How every post stands at this moment. */
export const postsNow = '{ postCoverage { postId post key department coverage holder coverHolder until } }'

/** The newest import with its counts, and the rows of all imports that wait for repair. */
export const lastImport = `{
  importBatches(page: { limit: 1 }) { items { id fileName state total made known parked createdAt } }
  parked: importRows(page: { limit: 1 }, filter: { state: PARKED }) { total }
}`

/** Satisfaction with cases by department, by month, by both and altogether. */
export const satisfactionRates = `query SatisfactionRates($from: DateTimeISO!, $until: DateTimeISO!, $departmentId: ID) {
  satisfactionRates(from: $from, until: $until, departmentId: $departmentId) {
    departmentId department month rated good bad rate ended participation sample
  }
}`

/** Evaluations whose period ended since a day, with one figure a department: a series of their own. */
export const evaluationsSince = `query EvaluationsSince($since: LocalDate!) {
  evaluationCampaigns(page: { limit: 20 }, filter: { periodUntil_gte: $since, state_in: [TALLIED, PUBLISHED] }, sort: [{ field: opensOn, direction: ASC }]) {
    items { id name tally { id evaluators valid satisfactionRate sample department { id name } } }
  }
}`

/** Departments compared: what came in, was done and is open, and how much of it within the promise. */
export const departmentFigures = `query DepartmentFigures($received: GroupAsked!, $completed: GroupAsked!, $open: GroupAsked!, $within: GroupAsked!, $beyond: GroupAsked!) {
  received: groups(list: $received) { keys labels count } completed: groups(list: $completed) { keys labels count } open: groups(list: $open) { keys labels count }
  within: groups(list: $within) { keys labels count } beyond: groups(list: $beyond) { keys labels count }
}`

/** The items of a kind: like is compared with like. */
export const itemsOfKind = `query ItemsOfKind($kind: ItemKind!) {
  serviceItems(page: { limit: 200 }, filter: { kind: $kind }) { items { id } }
}`
