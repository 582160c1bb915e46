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

/** The newest tallies, one figure a department: evaluations stay a series of their own. */
export const latestTallies = `{
  tallyRows(page: { limit: 100 }, filter: { evaluators_null: true }) { items { id satisfactionRate valid campaign { name } department { id name } } }
}`
