import { createRequire } from 'node:module'
import type * as GraphQL from 'graphql'

const { BreakingChangeType, buildSchema, findBreakingChanges, isEnumType, isInputObjectType, isInterfaceType, isObjectType } =
  createRequire(import.meta.resolve('@wenxiao/api/package.json'))('graphql') as typeof GraphQL

/** Why what was removed had been said to go; nothing for a change of another kind, or one that was not announced. */
function announced(old: GraphQL.GraphQLSchema, { type: kind, description }: GraphQL.BreakingChange): string | undefined {
  if (kind === BreakingChangeType.FIELD_REMOVED) {
    const [, typeName = '', field = ''] = /^(\w+)\.(\w+)/.exec(description) ?? []
    const type = old.getType(typeName)
    return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? type.getFields()[field]?.deprecationReason ?? undefined : undefined
  }
  if (kind === BreakingChangeType.VALUE_REMOVED_FROM_ENUM) {
    const [, value = '', typeName = ''] = /^(\w+) .* (\w+)\.$/.exec(description) ?? []
    const type = old.getType(typeName)
    return isEnumType(type) ? type.getValue(value)?.deprecationReason ?? undefined : undefined
  }
  return undefined
}

/**
 * What a front-end written for `before` would miss in `after`. A field or value may go once the day (YYYY-MM-DD) has come that its
 * `@deprecated` named; anything else that breaks a caller may not.
 */
export function brokenPromises(before: string, after: string, day: string): string[] {
  const old = buildSchema(before)
  return findBreakingChanges(old, buildSchema(after)).filter((change) => {
    const goes = /\d{4}-\d{2}-\d{2}/.exec(announced(old, change) ?? '')?.[0]
    return goes === undefined || day < goes
  }).map(({ description }) => description)
}
