/** The path of a list narrowed by a filter: where a figure leads. */
export const listPath = (resource: string, filter: Record<string, unknown> = {}, sort?: { field: string; order: 'ASC' | 'DESC' }): string => {
  const displayed = Object.fromEntries(Object.keys(filter).map((name) => [name, true]))
  const query = new URLSearchParams({
    filter: JSON.stringify(filter), displayedFilters: JSON.stringify(displayed), page: '1', perPage: '25', ...(sort ? { sort: sort.field, order: sort.order } : {}),
  })
  return `/${resource}?${query.toString()}`
}
