import { useMetadata } from '../data/metadata.ts'
import { titlePath } from '../data/selection.ts'

/** Search among the records that a link may point at, by their title where the API can filter by it. */
export function useLinkSearch(resource: string) {
  const target = useMetadata().resources[resource]
  const filter = target ? `${target.title}_contains` : ''
  const searchable = target?.filters.some(({ name }) => name === filter) ?? false
  const path = target ? titlePath(target) : 'id'
  return {
    reference: resource,
    /** All at once where there is no search: such records are few. */
    perPage: searchable ? 25 : 200,
    queryOptions: { meta: { fields: [path], total: false } },
    input: {
      optionText: path,
      filterToQuery: (text: string) => (text && searchable ? { [filter]: text } : {}),
    },
  }
}
