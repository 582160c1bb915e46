import 'reflect-metadata'
import { GraphQLJSON } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { actsOf, lifecycleOf, rejectionText, type Rejection as Refusal } from '../lifecycle/index.ts'
import { inLocale, type Declared, type Locale, type RecordSpec } from '../records/index.ts'

@ObjectType({ description: '填写有误的一项 / A wrong field', simpleResolvers: true })
export class RejectedField {
  @Field(() => String, { description: '字段路径 / Path in the input' }) path!: string
  @Field(() => String, { description: '代码 / Code' }) code!: string
  @Field(() => String, { description: '说明 / Text' }) text!: string
}

@ObjectType({ description: '系统不予办理：原因、事实与依据 / An expected refusal: why, facts, citation', simpleResolvers: true })
export class Rejection {
  @Field(() => String, { description: '代码 / Code' }) code!: string
  @Field(() => String, { description: '说明 / Text' }) text!: string
  @Field(() => [RejectedField], { description: '填写有误的各项 / Wrong fields' }) fields!: RejectedField[]
  @Field(() => GraphQLJSON, { description: '事实 / Facts' }) facts!: unknown
  @Field(() => GraphQLJSON, { nullable: true, description: '依据 / Citation' }) citation?: unknown
}

/** A rejection in the caller's language. */
export const spoken = (refusal: Refusal, locale: Locale): Rejection => ({
  code: refusal.code,
  text: rejectionText(refusal, locale),
  fields: refusal.fields.map(({ path, code, label, facts }) => ({ path, code, text: rejectionText({ label, facts }, locale) })),
  facts: refusal.facts,
  citation: refusal.citation,
})

const payloads = new Map<string, Declared>()

/** `XPayload`: the record as it now is, or why not. Every mutation answers with one. */
export function payloadType(spec: RecordSpec): Declared {
  const known = payloads.get(spec.name)
  if (known) return known
  const cls = class {}
  ObjectType(`${spec.name}Payload`, { description: inLocale(spec.label, 'zh'), simpleResolvers: true })(cls)
  Field(() => spec.cls as never, { nullable: true, description: spec.label.join(' / ') })(cls.prototype, spec.one)
  Field(() => Rejection, { nullable: true, description: '不予办理的原因 / Why not' })(cls.prototype, 'rejection')
  const machine = lifecycleOf(spec.name)
  for (const [name, { label }] of machine ? actsOf(machine).flatMap(({ spec: rules }) => Object.entries(rules.answers ?? {})) : []) {
    Field(() => String, { nullable: true, description: label.join(' / ') })(cls.prototype, name)
  }
  payloads.set(spec.name, cls)
  return cls
}
