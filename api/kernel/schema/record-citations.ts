import 'reflect-metadata'
import { GraphQLJSON } from 'graphql-scalars'
import { Field } from 'type-graphql'
import { fields, readOne, type Row } from '../query/index.ts'
import { specOf, type Declared, type RecordSpec } from '../records/index.ts'
import type { Citation } from '../regulations/index.ts'
import type { RequestContext } from './request.ts'

/** The fields of a record that say why: `citation`, `weightsCitation`. */
const citing = ({ fields: declared }: RecordSpec): string[] =>
  [...declared.values()].filter(({ name, kind, hidden }) => kind === 'json' && !hidden && /citation$/i.test(name)).map(({ name }) => name)

const pathsOf = (spec: RecordSpec): string[] =>
  [...citing(spec), ...[...spec.many.values()].flatMap((many) => citing(specOf(many.target())).map((name) => `${many.name}.${name}`))]

function valueAt(row: Row, path: string): unknown[] {
  const [name = '', below] = path.split('.')
  return below === undefined ? [row[name]] : ((row[name] ?? []) as Row[]).map((child) => child[below])
}

/** Every article that something of one record was computed or decided by: its own, those of its clocks and of what belongs to it, within the caller's rights, each once. */
export async function recordCitations(spec: RecordSpec, { reader, acting }: RequestContext, id: string): Promise<Citation[]> {
  const paths = pathsOf(spec)
  const row = await readOne(reader, spec, acting, id, fields(...paths))
  const found = row ? paths.flatMap((path) => valueAt(row, path)).filter((value) => value !== null && value !== undefined) : []
  return [...new Map(found.map((citation) => [JSON.stringify(citation), citation as Citation])).values()]
}

/** Adds `citations` to a lifecycle record's type; lists leave it empty, it is gathered for one record only. */
export function addCitations(cls: Declared): void {
  Field(() => [GraphQLJSON], { nullable: true, description: '计算和认定所依据的条款，仅单条查询时给出 / The articles that something of it rests on; for one record only' })(cls.prototype as object, 'citations')
}
