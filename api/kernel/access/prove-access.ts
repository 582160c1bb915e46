import {
  getNamedType, isEnumType, isInputObjectType, isObjectType, isScalarType,
  type GraphQLInputType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql'
import { nestedName, valuesOf, type Declared, type RecordSpec } from '../records/index.ts'
import { PUBLIC_ROLE, SYSTEM_ROLE } from './acting.ts'
import type { Permission } from './permission.ts'
import { DerivedRole, Role } from './role.ts'

/** Everything that says who may do what, gathered from the rooms. */
export interface AccessRules {
  records: ReadonlyMap<string, RecordSpec>
  /** Declared inputs of acts. */
  inputs: ReadonlyMap<string, Declared>
  permissions: ReadonlyMap<string, Permission>
  /** The permission that each operation of the schema asks for. */
  operations: ReadonlyMap<string, string>
  /** The records that special answers carry. */
  answers: ReadonlyMap<string, ReadonlySet<string>>
}

/** Fields of every record type, read by whoever reads the record; `availableActs`, `citations` and `papers` tell each caller only the own ones. */
const READ_WITH_RECORD = new Set(['id', 'availableActs', 'citations', 'papers'])

/**
 * Proves that nothing in the schema is without a rule: every operation asks for a declared permission, every field of a record's type
 * is declared with the record, no input reaches further than its declaration. Returns what lacks a rule, one line each: a server
 * with any does not start.
 */
export function proveAccess(schema: GraphQLSchema, rules: AccessRules): string[] {
  const proof = new Proof(schema, rules)
  return [...proof.permissions(), ...proof.records(), ...proof.operations(), ...proof.types()]
}

class Proof {
  readonly #shown: ReadonlyMap<string, RecordSpec>

  constructor(readonly schema: GraphQLSchema, readonly rules: AccessRules) {
    this.#shown = new Map([...rules.records].filter(([, spec]) => !spec.internal))
  }

  permissions(): string[] {
    const roles = new Set<string>([...valuesOf(Role), ...valuesOf(DerivedRole), PUBLIC_ROLE, SYSTEM_ROLE])
    return [...this.rules.permissions.values()].flatMap((permission) =>
      permission.roles.filter((role) => !roles.has(role)).map((role) => `Permission ${permission.key} is given to ${role}, which is no role`))
  }

  records(): string[] {
    return [...this.#shown.values()].flatMap((spec) => {
      const { read, create, update } = spec.access
      const fields = [...spec.fields.values()]
      return [
        ...[read, create, update].flatMap((permission) => this.#undeclared(permission, `record ${spec.name}`)),
        ...[...fields, ...spec.many.values()].flatMap((field) => this.#undeclared(field.see, `${spec.name}.${field.name}`)),
        ...Object.entries(spec.conditions ?? {}).flatMap(([name, { needs }]) => this.#undeclared(needs, `${spec.name}Filter.${name}`)),
        // Whoever may filter or sort by a value can guess it, row by row.
        ...fields.filter((field) => (field.hidden || (field.see ?? read) !== read) && (field.sort || field.filter?.length))
          .map((field) => `${spec.name}.${field.name} is not for everybody who reads the record, but the list can be filtered or sorted by it`),
      ]
    })
  }

  operations(): string[] {
    const roots = [this.schema.getQueryType(), this.schema.getMutationType(), this.schema.getSubscriptionType()]
    return roots.flatMap((root) => (root ? Object.values(root.getFields()) : [])).flatMap((field) => {
      const permission = this.rules.operations.get(field.name)
      if (permission === undefined) return [`Operation ${field.name} has no rule`]
      return [
        ...this.#undeclared(permission, `operation ${field.name}`),
        ...field.args.flatMap((argument) => this.#unknownInput(argument.type, `argument ${argument.name} of ${field.name}`)),
      ]
    })
  }

  types(): string[] {
    const roots = new Set<GraphQLNamedType | null | undefined>([this.schema.getQueryType(), this.schema.getMutationType(), this.schema.getSubscriptionType()])
    return Object.values(this.schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !roots.has(type)).flatMap((type) => {
      if (isObjectType(type)) return this.#outputFields(type)
      if (isInputObjectType(type)) {
        return Object.values(type.getFields()).flatMap((field) => this.#unknownInput(field.type, `${type.name}.${field.name}`))
      }
      return isEnumType(type) || isScalarType(type) ? [] : [`Type ${type.name} is an interface or union, for which there are no rules`]
    })
  }

  #undeclared(permission: string | undefined, where: string): string[] {
    return permission === undefined || this.rules.permissions.has(permission) ? [] : [`${where} asks for ${permission}, which nobody declared`]
  }

  #outputFields(type: GraphQLObjectType): string[] {
    const spec = this.rules.records.get(type.name)
    const names = Object.keys(type.getFields())
    if (spec?.internal) return [`${type.name} is internal but stands in the schema`]
    if (spec) return names.filter((name) => !this.#declared(spec, name)).map((name) => `${spec.name}.${name} has no rule`)
    const carried = this.#carried(type.name)
    return Object.values(type.getFields()).flatMap((field) => {
      if (field.args.length > 0) return [`${type.name}.${field.name} takes arguments but is no operation`]
      const inside = this.rules.records.get(getNamedType(field.type).name)
      return inside && !carried.has(inside.name) ? [`${type.name}.${field.name} hands out ${inside.name} without its rule`] : []
    })
  }

  /** The records that a page, a payload or a special answer carries, each read through its own rule. */
  #carried(name: string): ReadonlySet<string> {
    const record = name.replace(/(Page|Payload)$/, '')
    return this.rules.answers.get(name) ?? new Set(this.#shown.has(record) ? [record] : [])
  }

  #declared(spec: RecordSpec, name: string): boolean {
    if (READ_WITH_RECORD.has(name) || spec.many.has(name)) return true
    const field = spec.fields.get(name)
    if (field) return !field.hidden
    const link = [...spec.fields.values()].find((one) => one.kind === 'link' && nestedName(one) === name)
    return link !== undefined && !link.hidden && this.#shown.has(link.target!().name)
  }

  /** An input type must come from a declaration: an act's input, or a record's filter, order, form. */
  #unknownInput(type: GraphQLInputType, where: string): string[] {
    const named = getNamedType(type)
    if (!isInputObjectType(named) || named.name === 'PageInput' || this.rules.inputs.has(named.name)) return []
    const record = /^(?:(\w+)(?:Filter|Sort)|(?:Create|Update)(\w+)Input)$/.exec(named.name)
    return this.#shown.has(record?.[1] ?? record?.[2] ?? '') ? [] : [`${where} takes ${named.name}, which no room declares`]
  }
}
