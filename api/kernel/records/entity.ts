import { DecimalType, EntitySchema, type EntityCtor } from '@mikro-orm/core'
import { snake, type FieldSpec } from './field.ts'
import { allRecords, type RecordSpec } from './record.ts'
import { index, SealedType } from './sealed.ts'

/** A property as MikroORM wants it; its own type is too dependent on the entity's class to be filled from data. */
type Property = Record<string, unknown>

const scalarTypes: Partial<Record<FieldSpec['kind'], (field: FieldSpec) => Property>> = {
  text: (field) => ({ type: 'string', length: field.max, columnType: `varchar(${field.max})` }),
  longText: () => ({ type: 'text', columnType: 'text' }),
  integer: () => ({ type: 'integer' }),
  money: () => ({ type: 'bigint', runtimeType: 'number', columnType: 'bigint' }),
  decimal: (field) => ({ type: new DecimalType('number'), precision: 14, scale: field.scale }),
  flag: () => ({ type: 'boolean' }),
  day: () => ({ type: 'date', runtimeType: 'string', columnType: 'date' }),
  instant: () => ({ type: 'datetime', columnType: 'timestamptz(3)' }),
  choice: () => ({ type: 'string', columnType: 'varchar(60)' }),
  ref: () => ({ type: 'uuid' }),
  texts: () => ({ type: 'json', columnType: 'jsonb' }),
  json: () => ({ type: 'json', columnType: 'jsonb' }),
}

function property(spec: RecordSpec, field: FieldSpec): Property {
  const shared = { fieldName: snake(field.name), nullable: field.optional ?? false }
  if (field.kind === 'link') {
    return {
      ...shared, kind: 'm:1', entity: () => field.target!(), mapToPk: true, type: 'uuid',
      updateRule: 'no action', deleteRule: 'restrict', index: true,
    }
  }
  if (field.sealed) return { ...shared, type: new SealedType(spec, field), columnType: 'text' }
  const scalar = scalarTypes[field.kind]
  if (!scalar) throw new Error(`A record cannot store a field of kind ${field.kind} (${field.name})`)
  const version = field.name === 'version' ? { version: true, default: 1 } : {}
  return { ...shared, ...scalar(field), ...version }
}

/** Column names of an index, the bureau first where the record has one. */
const indexed = (spec: RecordSpec, fields: string[]): string[] => {
  const bureau = spec.fields.get('bureauId')
  return bureau && !bureau.optional && !fields.includes('bureauId') ? ['bureauId', ...fields] : fields
}

function entitySchema(spec: RecordSpec): EntitySchema {
  const fields = [...spec.fields.values()]
  const sorted = fields.filter((field) => field.sort && field.kind !== 'link').map((field) => [field.name, 'id'])
  const unique = fields.filter((field) => field.unique).map((field) => [field.name])
  const found = fields.some(({ foundBy }) => foundBy)
  const keep = ({ entity }: { entity: unknown }): void => index(spec, entity as Record<string, unknown>)
  return new EntitySchema({
    class: spec.cls as EntityCtor,
    tableName: spec.table,
    properties: {
      id: { type: 'uuid', primary: true },
      ...Object.fromEntries(fields.map((field) => [field.name, property(spec, field)])),
    },
    indexes: [...sorted, ...(spec.indexes ?? [])].map((properties) => ({ properties: indexed(spec, properties) })),
    hooks: found ? { beforeCreate: [keep], beforeUpdate: [keep] } : {},
    uniques: [...unique, ...(spec.uniques ?? [])].map((properties) => ({ properties: indexed(spec, properties) })),
  })
}

let made: EntitySchema[] | undefined

/** The MikroORM schemas of every declared record. Import all rooms first; a later declaration would be missed. */
export function entitySchemas(): EntitySchema[] {
  made ??= [...allRecords().values()].map(entitySchema)
  return made
}
