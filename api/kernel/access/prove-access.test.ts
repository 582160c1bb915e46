import 'reflect-metadata'
import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { CityRecord, DefineInput, DefineRecord, Link, Many, Text, allInputs, specOf } from '../records/index.ts'
import { allPermissions, permissions } from './permission.ts'
import { proveAccess, type AccessRules } from './prove-access.ts'
import { everywhere } from './record-access.ts'

permissions('proof', { read: [['查看', 'Read'], ['STAFF']], write: [['修改', 'Write'], ['SYSTEM_ADMIN']], secret: [['密', 'Secret'], ['SECURITY_ADMIN']] })

@DefineRecord({ label: ['甲', 'Owner'], plural: 'proofOwners', title: 'name', access: { read: 'proof.read', scope: everywhere, create: 'proof.write' } })
class ProofOwner extends CityRecord {
  @Text({ label: ['名', 'Name'], max: 9, filter: ['eq'], sort: true }) name!: string
  @Text({ label: ['密', 'Secret'], max: 9, see: 'proof.secret' }) secret!: string
  @Text({ label: ['藏', 'Hidden'], max: 9, hidden: true }) hash!: string
  @Many(() => ProofItem, { label: ['乙', 'Items'], by: 'ownerId', scope: 'parent' }) items!: never
}
@DefineRecord({ label: ['乙', 'Item'], plural: 'proofItems', title: 'name', access: { read: 'proof.read', scope: everywhere } })
class ProofItem extends CityRecord {
  @Link(() => ProofOwner, { label: ['甲', 'Owner'] }) ownerId!: string
  @Text({ label: ['名', 'Name'], max: 9 }) name!: string
}
@DefineRecord({ label: ['丙', 'Inner'], plural: 'proofInners', title: 'name', internal: true, access: { read: 'none', scope: () => false } })
class ProofInner extends CityRecord {
  @Text({ label: ['名', 'Name'], max: 9 }) name!: string
}
@DefineInput()
class ProofInput {
  @Text({ label: ['名', 'Name'], max: 9 }) name!: string
}

const specs = [ProofOwner, ProofItem, ProofInner].map((cls) => specOf(cls))
const rules: AccessRules = {
  records: new Map(specs.map((spec) => [spec.name, spec])), inputs: allInputs(), permissions: allPermissions(), answers: new Map(),
  operations: new Map(['proofOwner', 'proofOwners', 'writeProofOwner', 'proofFigures'].map((name) => [name, name.startsWith('write') ? 'proof.write' : 'proof.read'])),
}

const sdl = `
  type Query { proofOwner(id: ID!): ProofOwner  proofOwners(page: PageInput, filter: ProofOwnerFilter): ProofOwnerPage!  proofFigures: ProofFigures! }
  type Mutation { writeProofOwner(input: ${ProofInput.name}!): ProofOwnerPayload! }
  type ProofOwner { id: ID!  version: Int!  name: String!  secret: String  items: [ProofItem!]!  availableActs: [String!] }
  type ProofItem { id: ID!  ownerId: ID!  owner: ProofOwner  name: String! }
  type ProofOwnerPage { items: [ProofOwner!]!  total: Int }
  type ProofOwnerPayload { proofOwner: ProofOwner }
  type ProofFigures { total: Int! }
  input PageInput { limit: Int }
  input ProofOwnerFilter { name: String }
  input ProofInput { name: String! }
`
const proof = (schema = sdl, own: Partial<AccessRules> = {}): string[] => proveAccess(buildSchema(schema), { ...rules, ...own })
const without = (map: ReadonlyMap<string, unknown>, key: string) => new Map([...map].filter(([name]) => name !== key))
const withSpec = (name: string, change: object) => ({ records: new Map([...rules.records, [name, { ...rules.records.get(name)!, ...change }]]) })
const field = (name: string, change: object) => {
  const { fields } = specOf(ProofOwner)
  return withSpec('ProofOwner', { fields: new Map([...fields, [name, { ...fields.get(name)!, ...change }]]) })
}

test('a schema in which everything has a rule is proven', () => {
  expect(proof()).toEqual([])
})

describe('every rule that is taken away is missed', () => {
  test.each([...rules.operations.keys()])('of operation %s', (name) => {
    expect(proof(sdl, { operations: without(rules.operations, name) as never })).toEqual([`Operation ${name} has no rule`])
  })
  test.each(['proof.read', 'proof.write', 'proof.secret'])('permission %s', (name) => {
    expect(proof(sdl, { permissions: without(rules.permissions, name) as never }).join()).toContain(`asks for ${name}, which nobody declared`)
  })
  test.each(['ProofOwner', 'ProofItem'])('of record %s', (name) => {
    expect(proof(sdl, { records: without(rules.records, name) as never })).not.toEqual([])
  })
  test('of an input', () => {
    expect(proof(sdl, { inputs: new Map() })).toEqual(['argument input of writeProofOwner takes ProofInput, which no room declares'])
  })
})

describe('whatever is added without a rule is named', () => {
  test.each([
    ['a field', sdl.replace('type ProofItem {', 'type ProofItem { price: Int '), 'ProofItem.price has no rule'],
    ['a hidden field', sdl.replace('type ProofOwner {', 'type ProofOwner { hash: String '), 'ProofOwner.hash has no rule'],
    ['a link to nothing declared', sdl.replace('type ProofItem {', 'type ProofItem { other: ProofOwner '), 'ProofItem.other has no rule'],
    ['an operation', sdl.replace('type Query {', 'type Query { extra: Int '), 'Operation extra has no rule'],
    ['a mutation', sdl.replace('type Mutation {', 'type Mutation { extra: Int '), 'Operation extra has no rule'],
    ['an internal record', `${sdl} type ProofInner { id: ID! }`, 'ProofInner is internal but stands in the schema'],
    ['a record inside a special answer', sdl.replace('type ProofFigures {', 'type ProofFigures { owner: ProofOwner '), 'ProofFigures.owner hands out ProofOwner without its rule'],
    ['another record inside a page', sdl.replace('type ProofOwnerPage {', 'type ProofOwnerPage { item: ProofItem '), 'ProofOwnerPage.item hands out ProofItem without its rule'],
    ['a resolver below the operations', sdl.replace('type ProofFigures {', 'type ProofFigures { of(year: Int): Int '), 'ProofFigures.of takes arguments but is no operation'],
    ['an input', `${sdl.replace('proofFigures:', 'proofFigures(by: Free):')} input Free { x: Int }`, 'argument by of proofFigures takes Free, which no room declares'],
    ['a nested input', `${sdl.replace('input ProofInput {', 'input ProofInput { free: Free ')} input Free { x: Int }`, 'ProofInput.free takes Free, which no room declares'],
    ['a filter of nothing', `${sdl.replace('proofFigures:', 'proofFigures(filter: ProofInnerFilter):')} input ProofInnerFilter { x: Int }`, 'argument filter of proofFigures takes ProofInnerFilter, which no room declares'],
    ['a union', `${sdl} union Either = ProofOwner | ProofItem`, 'Type Either is an interface or union, for which there are no rules'],
  ])('%s', (_, schema, line) => {
    expect(proof(schema)).toEqual([line])
  })
})

test('a special answer may carry the records that were named for it', () => {
  const schema = sdl.replace('type ProofFigures {', 'type ProofFigures { owner: ProofOwner ')
  expect(proof(schema, { answers: new Map([['ProofFigures', new Set(['ProofOwner'])]]) })).toEqual([])
  expect(proof(schema, { answers: new Map([['ProofFigures', new Set(['ProofItem'])]]) })).toHaveLength(1)
})

describe('a rule that means nothing is named', () => {
  test('a role that is none', () => {
    const permission = { key: 'proof.odd', label: ['', ''] as const, roles: ['STAF'] }
    expect(proof(sdl, { permissions: new Map([...rules.permissions, [permission.key, permission]]) })).toEqual(['Permission proof.odd is given to STAF, which is no role'])
  })
  test('a record that asks for a permission nobody declared', () => {
    expect(proof(sdl, withSpec('ProofItem', { access: { read: 'proof.raed', scope: everywhere } }))).toEqual(['record ProofItem asks for proof.raed, which nobody declared'])
  })
  test.each([{ sort: true }, { filter: ['eq'] }])('a value not for everybody by which the list can be guessed: %o', (change) => {
    expect(proof(sdl, field('secret', change)).join()).toContain('ProofOwner.secret is not for everybody')
    expect(proof(sdl, field('hash', change)).join()).toContain('ProofOwner.hash is not for everybody')
  })
})
