import { GraphQLError, Kind, visit, type ASTVisitor, type FragmentDefinitionNode, type SelectionSetNode, type ValidationContext } from 'graphql'

/** How much one document may ask. Generous for people's screens, out of reach for attacks. */
const LIMITS = { depth: 14, aliases: 40, rootFields: 20, directives: 50, selections: 1500 }

const tooComplex = (what: string, limit: number): GraphQLError =>
  new GraphQLError(`查询过于复杂（${what}超过${limit}） / The document is too complex (${what} over ${limit})`, { extensions: { code: 'TOO_COMPLEX' } })

/** Refuses documents that are too deep, too wide or too repetitive; fragments are followed, circles end the walk. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      let aliases = 0
      let directives = 0
      visit(document, {
        Field(node) { if (node.alias) aliases += 1 },
        Directive() { directives += 1 },
      })
      if (aliases > LIMITS.aliases) return void context.reportError(tooComplex('aliases', LIMITS.aliases))
      if (directives > LIMITS.directives) return void context.reportError(tooComplex('directives', LIMITS.directives))

      const fragments = new Map(document.definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]))
      let selections = 0
      const measure = (set: SelectionSetNode | undefined, depth: number, within: readonly string[]): void => {
        for (const node of set?.selections ?? []) {
          selections += 1
          if (selections > LIMITS.selections) throw tooComplex('selections', LIMITS.selections)
          if (depth > LIMITS.depth) throw tooComplex('depth', LIMITS.depth)
          if (node.kind === Kind.FIELD) measure(node.selectionSet, depth + 1, within)
          else if (node.kind === Kind.INLINE_FRAGMENT) measure(node.selectionSet, depth, within)
          else if (!within.includes(node.name.value)) measure(fragments.get(node.name.value)?.selectionSet, depth, [...within, node.name.value])
        }
      }
      try {
        for (const node of document.definitions) {
          if (node.kind !== Kind.OPERATION_DEFINITION) continue
          if (node.selectionSet.selections.length > LIMITS.rootFields) throw tooComplex('root fields', LIMITS.rootFields)
          measure(node.selectionSet, 1, [])
        }
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        context.reportError(error)
      }
      return undefined
    },
  }
}
