/** One state is asked for as a list filters by it, with several to choose: its filter bar then shows what it is narrowed to. */
const asFiltered = ({ state, ...others }: Record<string, unknown>): Record<string, unknown> => (typeof state === 'string' ? { ...others, state_in: [state] } : { ...others, ...(state === undefined ? {} : { state }) })

/** The path of a list narrowed by a filter: where a figure leads. */
export const listPath = (resource: string, asked: Record<string, unknown> = {}, sort?: { field: string; order: 'ASC' | 'DESC' }): string => {
  const filter = asFiltered(asked)
  const displayed = Object.fromEntries(Object.keys(filter).map((name) => [name, true]))
  const query = new URLSearchParams({
    filter: JSON.stringify(filter), displayedFilters: JSON.stringify(displayed), page: '1', perPage: '25', ...(sort ? { sort: sort.field, order: sort.order } : {}),
  })
  return `/${resource}?${query.toString()}`
}
