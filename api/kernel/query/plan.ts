import { sql, type RawBuilder } from 'kysely'
import { all, type Acting } from '../access/index.ts'
import { fieldOf, nestedName, specOf, type FieldSpec, type RecordSpec } from '../records/index.ts'
import { decodeChildren, decodeValue } from './decode.ts'
import { fieldScope, readScope } from './scope.ts'
import type { Selection } from './selection.ts'
import { column, ref, tableAs } from './names.ts'
import { Aliases, where } from './where.ts'

type Sql = RawBuilder<unknown>
export type Row = Record<string, unknown>

/** What one record kind contributes to a statement: columns, joins, and how a flat row becomes a nested object. */
export interface Plan {
  columns: Sql[]
  joins: Sql[]
  decode(row: Row): Row
  /** Fields of the base table that the columns read: all that the inner, limited select needs to carry. */
  reads: ReadonlySet<string>
}

/** Makes plans for one statement; aliases and column names are unique in it. */
export class Planner {
  readonly aliases = new Aliases()
  #columns = 0

  constructor(readonly acting: Acting) {}

  /** Plans the selected fields of the record whose row is known by `alias`. */
  plan(spec: RecordSpec, alias: string, selection: Selection): Plan {
    const columns: Sql[] = []
    const joins: Sql[] = []
    const reads = new Set(['id'])
    const steps: ((row: Row, into: Row) => void)[] = []
    const add = (value: Sql): string => {
      const name = `c${this.#columns++}`
      columns.push(sql`${value} as ${ref(name)}`)
      return name
    }
    const id = add(column(alias, 'id'))
    steps.push((row, into) => { into['id'] = row[id] })

    for (const field of spec.fields.values()) {
      if (field.hidden) continue
      if (selection.has(field.name)) {
        reads.add(field.name)
        const name = add(this.#guarded(spec, alias, field, column(alias, field.name), reads))
        const decode = decodeValue(spec, field)
        steps.push((row, into) => { into[field.name] = decode(row[name]) })
      }
      const below = field.kind === 'link' ? selection.get(nestedName(field)) : undefined
      if (!below) continue
      reads.add(field.name)
      const target = specOf(field.target!())
      const joined = this.aliases.next()
      const scope = readScope(target, this.acting)
      const nested = this.plan(target, joined, below)
      const on = all(scope, fieldScope(spec, field, this.acting)) === true
        ? sql`true` : sql`${where(target, joined, scope, this.aliases)} and ${this.#sees(spec, alias, field, reads)}`
      joins.push(sql`left join ${tableAs(target.table, joined)} on ${column(joined, 'id')} = ${column(alias, field.name)} and ${on}`)
      columns.push(...nested.columns)
      joins.push(...nested.joins)
      steps.push((row, into) => {
        const record = nested.decode(row)
        into[nestedName(field)] = record['id'] === null ? null : record
      })
    }

    for (const many of spec.many.values()) {
      const below = selection.get(many.name)
      if (!below) continue
      const child = specOf(many.target())
      const inner = this.aliases.next()
      const nested = this.plan(child, inner, below)
      const scope = many.scope === 'own' ? readScope(child, this.acting) : true
      const order = [many.order ?? child.order?.field ?? [], 'id'].flat()
      const rows = sql`select ${sql.join(nested.columns)} from ${tableAs(child.table, inner)} ${sql.join(nested.joins, sql` `)}
        where ${column(inner, many.by)} = ${column(alias, 'id')} and ${where(child, inner, scope, this.aliases)}
        order by ${sql.join(order.map((name) => column(inner, name)))}`
      const name = add(this.#guarded(spec, alias, many, sql`(select coalesce(json_agg(x), '[]') from (${rows}) as x)`, reads))
      const decode = decodeChildren(nested)
      steps.push((row, into) => { into[many.name] = decode(row[name]) })
    }

    return {
      columns, joins, reads,
      decode: (row) => {
        const into: Row = {}
        for (const step of steps) step(row, into)
        return into
      },
    }
  }

  /** A value that only some callers see on some rows; absent from the statement for those who never do. */
  #guarded(spec: RecordSpec, alias: string, field: Pick<FieldSpec, 'see'>, value: Sql, reads: Set<string>): Sql {
    const scope = fieldScope(spec, field, this.acting)
    if (scope === true) return value
    if (scope === false) return sql`null`
    return sql`case when ${this.#sees(spec, alias, field, reads)} then ${value} end`
  }

  #sees(spec: RecordSpec, alias: string, field: Pick<FieldSpec, 'see'>, reads: Set<string>): Sql {
    const scope = fieldScope(spec, field, this.acting)
    for (const name of namesIn(scope)) if (name !== 'id') reads.add(fieldOf(spec, name).name)
    return where(spec, alias, scope, this.aliases)
  }
}

/** The fields of the row itself that a predicate reads. */
function namesIn(predicate: ReturnType<typeof readScope>): string[] {
  if (typeof predicate === 'boolean' || 'has' in predicate) return []
  if ('all' in predicate) return predicate.all.flatMap(namesIn)
  if ('any' in predicate) return predicate.any.flatMap(namesIn)
  if ('not' in predicate) return namesIn(predicate.not)
  return ['via' in predicate ? predicate.via : predicate.field]
}
