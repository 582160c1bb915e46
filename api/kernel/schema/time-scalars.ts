import { GraphQLError, GraphQLScalarType } from 'graphql'
import { GraphQLLocalDate } from 'graphql-scalars'
import { GraphQLISODateTime } from 'type-graphql'

/** Years that an office's records can lie in. Beyond them the database refuses, and a working calendar would count for ever. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

const yearOf = (value: unknown): number => (value instanceof Date ? value.getUTCFullYear() : Number(/^\d{4}(?=-)/.exec(String(value))?.[0]))

/** A scalar of time that refuses years far from any office's business. */
function bounded(scalar: GraphQLScalarType): GraphQLScalarType {
  const within = (value: unknown): unknown => {
    const year = yearOf(value)
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return value
    throw new GraphQLError(`日期应在${FIRST_YEAR}年至${LAST_YEAR}年之间 / The date must lie between the years ${FIRST_YEAR} and ${LAST_YEAR}`)
  }
  const config = scalar.toConfig()
  return new GraphQLScalarType({
    ...config,
    parseValue: (value) => within(config.parseValue(value)),
    parseLiteral: (node, variables) => within(config.parseLiteral(node, variables)),
  })
}

/** A calendar day, `YYYY-MM-DD`. */
export const DayScalar = bounded(GraphQLLocalDate)
/** A moment in time. */
export const InstantScalar = bounded(GraphQLISODateTime)
