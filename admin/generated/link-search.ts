import { useMetadata } from '../data/metadata.ts'
import { titlePath } from '../data/selection.ts'
import { say } from '../i18n/locale.ts'

type Person = { name?: string; department?: { name?: string } | null } | undefined

/** Names alone do not tell people of one bureau apart. */
const personText = (person: Person): string => 
  (person?.department?.name ? say(['{name}（{department}）', '{name} ({department})'], { name: String(person.name), department: person.department.name }) : person?.name ?? '')

/**
 * Search among the records that a link may point at: by their title where the API can filter by it, and within the caller's bureau
 * where they have one, since nobody assigns work to another bureau's departments.
 */
export function useLinkSearch(resource: string) {
  const { resources, me } = useMetadata()
  const target = resources[resource]
  const knows = (filter: string): boolean => target?.filters.some(({ name }) => name === filter) ?? false
  const contains = target ? `${target.title}_contains` : ''
  const path = target ? titlePath(target) : 'id'
  const people = resource === 'StaffMember'
  return {
    reference: resource,
    /** All at once where there is no search: such records are few. */
    perPage: knows(contains) ? 25 : 200,
    filter: me.bureauId && knows('bureauId') ? { bureauId: me.bureauId } : {},
    queryOptions: { meta: { fields: people ? [path, 'department.id', 'department.name'] : [path], total: false } },
    input: {
      optionText: people ? personText : path,
      filterToQuery: (text: string) => (text && knows(contains) ? { [contains]: text } : {}),
    },
  }
}
