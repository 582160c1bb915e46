import { sql, type RawBuilder } from 'kysely'
import { not, type Predicate } from '../access/index.ts'
import { fieldOf, specOf, type FieldSpec, type RecordSpec } from '../records/index.ts'
import { column, tableAs } from './names.ts'

type Sql = RawBuilder<unknown>
type Compare = Exclude<Extract<Predicate, { field: string }>, { is: 'in' | 'null' | 'soonAfter' | 'longAfter' | 'dayBefore' }>

const operators: Record<Compare['is'], string> = { eq: '=', gte: '>=', lte: '<=', gt: '>', lt: '<', contains: 'ilike' }

/** Hands out table aliases that are unique within one statement. */
export class Aliases {
  #next = 0
  next(): string {
    return `t${this.#next++}`
  }
}

const idField: FieldSpec = { name: 'id', kind: 'link', label: ['编号', 'Id'] }
const compared = (spec: RecordSpec, name: string): FieldSpec => (name === 'id' ? idField : fieldOf(spec, name))

/** The type a parameter is given in SQL, so that both stores plan the same comparison. */
function typed(field: FieldSpec, value: unknown): Sql {
  if (field.kind === 'link' || field.kind === 'ref') return sql`${value}::uuid`
  if (field.kind === 'instant') return sql`${value instanceof Date ? value.toISOString() : value}::timestamptz`
  if (field.kind === 'day') return sql`${value}::date`
  if (field.kind === 'flag') return sql`${value}::boolean`
  if (field.kind === 'integer' || field.kind === 'money') return sql`${value}::bigint`
  if (field.kind === 'decimal') return sql`${value}::numeric`
  return sql`${value}::text`
}

/** `%` and `_` typed by a user are letters, not wildcards. */
const literal = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** One predicate as SQL over the row known by `alias`. Field names come from the declarations, values are parameters. */
export function where(spec: RecordSpec, alias: string, predicate: Predicate, aliases: Aliases): Sql {
  if (typeof predicate === 'boolean') return predicate ? sql`true` : sql`false`
  if ('all' in predicate) return sql`(${sql.join(predicate.all.map((part) => where(spec, alias, part, aliases)), sql` and `)})`
  if ('any' in predicate) return sql`(${sql.join(predicate.any.map((part) => where(spec, alias, part, aliases)), sql` or `)})`
  if ('not' in predicate) return sql`(${where(spec, alias, predicate.not, aliases)}) is not true`
  if ('via' in predicate) {
    const target = specOf(predicate.to ?? fieldOf(spec, predicate.via).target!())
    const below = aliases.next()
    return sql`exists (select 1 from ${tableAs(target.table, below)} where ${column(below, 'id')} = ${column(alias, predicate.via)} and ${where(target, below, predicate.where, aliases)})`
  }
  if ('has' in predicate) {
    const child = specOf(predicate.has)
    const below = aliases.next()
    const those = sql`from ${tableAs(child.table, below)} where ${column(below, predicate.by)} = ${column(alias, 'id')} and ${where(child, below, predicate.where, aliases)}`
    return predicate.atLeast === undefined ? sql`exists (select 1 ${those})` : sql`(select count(*) ${those}) >= ${predicate.atLeast}::integer`
  }
  if ('other' in predicate) {
    const [one, other] = [column(alias, predicate.field), column(alias, fieldOf(spec, predicate.other).name)]
    if (predicate.is === 'dayBefore') return sql`(${one} at time zone 'Asia/Shanghai')::date < (${other} at time zone 'Asia/Shanghai')::date`
    const span = sql`${one} - ${other}`
    return sql`${span} ${sql.raw(predicate.is === 'soonAfter' ? '<=' : '>=')} make_interval(secs => ${predicate.seconds}::double precision)`
  }
  const field = compared(spec, predicate.field)
  const left = column(alias, predicate.field)
  if (predicate.is === 'null') return predicate.value ? sql`${left} is null` : sql`${left} is not null`
  if (predicate.is === 'in') {
    if (predicate.values.length === 0) return where(spec, alias, not(true), aliases)
    return sql`${left} in (${sql.join(predicate.values.map((value) => typed(field, value)))})`
  }
  if (predicate.is === 'contains' && field.kind === 'texts') return sql`${left} @> jsonb_build_array(${predicate.value}::text)`
  const right = predicate.is === 'contains' ? sql`${`%${literal(String(predicate.value))}%`}::text` : typed(field, predicate.value)
  return sql`${left} ${sql.raw(operators[predicate.is])} ${right}`
}
