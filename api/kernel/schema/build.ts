import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { allAnswers, allPermissions, proveAccess } from '../access/index.ts'
import { allLifecycles, lifecycleOf } from '../lifecycle/index.ts'
import { allInputs, allRecords, type RecordSpec } from '../records/index.ts'
import { declareActs } from './act-mutations.ts'
import { declareFigures } from './figures.ts'
import { addAvailableActs } from './available-acts.ts'
import { permissionsByOperation, resolverClass } from './operation.ts'
import { defineOutputType } from './output-types.ts'
import { declarePlainMutations } from './plain-mutations.ts'
import { declareQueries } from './queries.ts'
import { addCitations } from './record-citations.ts'
import { addPapers, hasPapers } from './record-papers.ts'
import { InstantScalar } from './time-scalars.ts'

const visible = (): RecordSpec[] => [...allRecords().values()].filter((spec) => !spec.internal)

let built: GraphQLSchema | undefined

/** The schema of everything declared so far, built once. Import all rooms first. */
export function graphqlSchema(): GraphQLSchema {
  if (built) return built
  for (const spec of visible()) {
    defineOutputType(spec)
    if (lifecycleOf(spec.name)) {
      addAvailableActs(spec.cls)
      addCitations(spec.cls)
    }
    if (hasPapers(spec)) addPapers(spec.cls)
    declareQueries(spec)
    declarePlainMutations(spec)
  }
  for (const machine of allLifecycles().values()) declareActs(machine)
  declareFigures(graphqlSchema)
  // Inputs are checked by the act runner, which names every wrong field at once and in the caller's language.
  built = buildSchemaSync({ resolvers: [resolverClass()], validate: false, orphanedTypes: [], scalarsMap: [{ type: Date, scalar: InstantScalar }] })
  return built
}

let proven: GraphQLSchema | undefined

/** The schema a server serves, proven once: throws with everything in it that lacks a rule of access. */
export function provenSchema(): GraphQLSchema {
  if (proven) return proven
  const schema = graphqlSchema()
  const lacking = proveAccess(schema, {
    records: allRecords(), inputs: allInputs(), permissions: allPermissions(), operations: permissionsByOperation(), answers: allAnswers(),
  })
  if (lacking.length > 0) throw new Error(`Nothing is served without a rule of access:\n  ${lacking.join('\n  ')}`)
  proven = schema
  return schema
}

/** The schema as text, sorted: what is committed as `schema/schema.graphql`. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(graphqlSchema()))}\n`
