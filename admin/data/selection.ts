import type { ChildMetadata, ConsoleMetadata, FieldMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'

/** The GraphQL paths that show one field: a link also brings the title of the record it points at. */
export function pathsOf(field: FieldMetadata): string[] {
  if (field.kind === 'items' || field.kind === 'links') return []
  return field.target ? [field.name, `${field.target.nested}.id`, `${field.target.nested}.${field.target.title}`] : [field.name, ...(field.beside ?? [])]
}

/** The path of the text that names a record: its title field, or the title of what that field points at. */
export function titlePath(resource: ResourceMetadata): string {
  const field = resource.fields.find(({ name }) => name === resource.title)
  return field?.target ? `${field.target.nested}.${field.target.title}` : resource.title
}

/** What a list shows unless it asks for more. */
export const listPaths = (resource: ResourceMetadata): string[] =>
  [titlePath(resource), ...resource.fields.filter(({ list }) => list).flatMap(pathsOf)]

/** A record's clocks and history are children as well, but its page shows them in a way of their own. */
const apart = new Set(['obligations', 'history'])

/** The children that a record's page shows as tables. */
export const tabledChildren = ({ lifecycle, children }: ResourceMetadata): ChildMetadata[] => children.filter(({ name }) => !(lifecycle && apart.has(name)))

/** Attachments are children as well, shown by name and size. */
const filePaths = ['id', 'name', 'size']
export const isAttachments = ({ resource }: ChildMetadata): boolean => resource === 'StoredFile'
export const attachmentsOf = ({ children }: ResourceMetadata): ChildMetadata | undefined => children.find(isAttachments)

/** The children of a record as its page shows them: the list columns of each, with what is attached to each. */
const childPaths = (metadata: ConsoleMetadata, resource: ResourceMetadata): string[] =>
  tabledChildren(resource).flatMap((child) => {
    const known = metadata.resources[child.resource]
    if (!known) return []
    const attached = attachmentsOf(known)
    const own = isAttachments(child) ? filePaths : ['id', ...listPaths(known), ...(attached ? filePaths.map((path) => `${attached.name}.${path}`) : [])]
    return own.map((path) => `${child.name}.${path}`)
  })

const actPaths = ['name', 'label', 'allowed', 'reason', 'citation'].map((name) => `availableActs.${name}`)

const paperPaths = ['key', 'label', 'sheet', 'ids'].map((name) => `papers.${name}`)

const obligationPaths = [
  'id', 'duty', 'level', 'owedBy', 'state', 'startedAt', 'amount', 'unit', 'dueAt', 'warnAt', 'provisional', 'limitSource', 'citation',
  'department.id', 'department.name', 'staff.id', 'staff.name',
].map((name) => `obligations.${name}`)

const historyPaths = ['id', 'at', 'act', 'actorKind', 'actorName', 'onBehalfOf', 'outcome', 'state'].map((name) => `history.${name}`)

/** Everything a record's own fields hold. */
export const recordPaths = (resource: ResourceMetadata): string[] => resource.fields.flatMap(pathsOf)

/** Everything a record's page shows: fields, children, what can be printed and, where it has a lifecycle, acts, clocks and history. */
export const pagePaths = (metadata: ConsoleMetadata, resource: ResourceMetadata): string[] => [
  ...recordPaths(resource),
  ...childPaths(metadata, resource),
  ...(resource.papers.length > 0 ? paperPaths : []),
  ...(resource.lifecycle ? [...actPaths, ...obligationPaths, ...historyPaths] : []),
]

/** A selection set from dot paths. */
function selected(paths: readonly string[]): string {
  const tree = new Map<string, string[]>()
  for (const path of paths) {
    const [name = '', ...below] = path.split('.')
    const known = tree.get(name) ?? []
    if (below.length > 0) known.push(below.join('.'))
    tree.set(name, known)
  }
  return [...tree].map(([name, below]) => (below.length > 0 ? `${name} { ${selected(below)} }` : name)).join(' ')
}

/** A selection set from dot paths; every record brings its id and, where it can change, its version. */
export function selectionSet(resource: ResourceMetadata, paths: readonly string[]): string {
  const versioned = resource.fields.some(({ name }) => name === 'version')
  return selected(['id', ...(versioned ? ['version'] : []), ...paths])
}
