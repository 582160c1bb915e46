import { Kind, valueFromASTUntyped, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

/** The fields asked for, as a tree of names: what a plan is made from. Aliases and fragments are folded in. */
export type Selection = ReadonlyMap<string, Selection>

type Info = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>

function asked(node: { directives?: FieldNode['directives'] }, info: Info): boolean {
  for (const directive of node.directives ?? []) {
    const condition = directive.arguments?.find((argument) => argument.name.value === 'if')
    const value = condition && valueFromASTUntyped(condition.value, info.variableValues)
    if (directive.name.value === 'skip' && value === true) return false
    if (directive.name.value === 'include' && value === false) return false
  }
  return true
}

function gather(set: SelectionSetNode | undefined, info: Info, into: Map<string, Selection>): void {
  for (const node of set?.selections ?? []) {
    if (!asked(node, info)) continue
    if (node.kind === Kind.FIELD) {
      const name = node.name.value
      if (name.startsWith('__')) continue
      const below = (into.get(name) as Map<string, Selection> | undefined) ?? new Map<string, Selection>()
      gather(node.selectionSet, info, below)
      into.set(name, below)
    } else {
      const set = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : info.fragments[node.name.value]?.selectionSet
      gather(set, info, into)
    }
  }
}

/** The tree of fields that a resolver's caller asked for. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const into = new Map<string, Selection>()
  for (const node of info.fieldNodes) gather(node.selectionSet, info, into)
  return into
}

/** A selection written by hand: `fields('id', 'name', 'department.name')`. */
export function fields(...paths: string[]): Selection {
  const root = new Map<string, Selection>()
  for (const path of paths) {
    let at = root
    for (const name of path.split('.')) {
      const below = (at.get(name) as Map<string, Selection> | undefined) ?? new Map<string, Selection>()
      at.set(name, below)
      at = below as Map<string, Selection>
    }
  }
  return root
}
