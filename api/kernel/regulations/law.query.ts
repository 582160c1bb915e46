// type-graphql's decorators need it before anything that uses them is loaded.
import 'reflect-metadata'
import { GraphQLJSON } from 'graphql-scalars'
import { Field, ID, ObjectType } from 'type-graphql'
import { dayOf } from '../calendar/index.ts'
import { inLocale, isId, type Locale } from '../records/index.ts'
import { DayScalar, operation, type RequestContext } from '../schema/index.ts'
import type { Binding } from './binding.ts'
import { leftUndone } from './left-undone.ts'
import { loadLaw } from './load-law.ts'
import { PackLayer } from './pack.record.ts'
import type { Pack } from './pack.ts'
import { parametersOf } from './parameters.ts'
import { allProvisions, provisionOf } from './provision.ts'
import type { RegisterRule } from './register.ts'
import { packOf, shelf } from './shelf.ts'

@ObjectType({ description: '条款：制度原文的转述 / One rule, restated: never the regulation’s own text', simpleResolvers: true })
export class RuleEntry {
  @Field(() => ID, { description: '编号 / Id in the register' }) id!: string
  @Field(() => String, { description: '制度 / System' }) system!: string
  @Field(() => String, { description: '条 / Article' }) article!: string
  @Field(() => String, { description: '模块 / Module' }) module!: string
  @Field(() => String, { description: '关键词 / Key term' }) term!: string
  @Field(() => String, { description: '转述 / Our restatement, in the reader’s language' }) statement!: string
  @Field(() => [String], { description: '据以作出的规定 / What it decides here: bindings by id' }) bindings!: string[]
}

@ObjectType({ description: '现行规定 / What one pack decides on one provision, as it holds for a bureau', simpleResolvers: true })
export class BindingInForce {
  @Field(() => ID, { description: '编号 / Id, the same in every version of the pack' }) id!: string
  @Field(() => String, { description: '可调规定 / Provision' }) provision!: string
  @Field(() => String, { description: '名称 / What it decides' }) label!: string
  @Field(() => String, { description: '模块 / Module' }) module!: string
  @Field(() => String, { description: '类别 / Kind: clock, amount, choices, flag, authority, fields, rows, checklist' }) kind!: string
  @Field(() => String, { description: '规则集代号 / Pack' }) pack!: string
  @Field(() => String, { description: '规则集 / Name of the pack' }) packName!: string
  @Field(() => PackLayer, { description: '层级 / Layer' }) layer!: PackLayer
  @Field(() => Boolean, { description: '示例数值，本单位尚未确认 / A sample figure that the bureau has not confirmed' }) sample!: boolean
  @Field(() => String, { nullable: true, description: '代码 / Code' }) code?: string
  @Field(() => GraphQLJSON, { description: '适用条件 / Condition' }) when!: unknown
  @Field(() => GraphQLJSON, { description: '现行值 / Values in force' }) values!: unknown
  @Field(() => GraphQLJSON, { description: '原定值 / Values as the pack has them' }) written!: unknown
  @Field(() => GraphQLJSON, { description: '可调参数：路径、现值、单位 / What the bureau may set: path, value, unit' }) parameters!: unknown
  @Field(() => Boolean, { description: '待本单位设定 / Left to the bureau, which has not set it' }) toBeSet!: boolean
  @Field(() => String, { nullable: true, description: '待本单位在此记录中落实 / Record in which the bureau still has to do what this asks' }) undoneIn?: string
  @Field(() => GraphQLJSON, { nullable: true, description: '本单位的调整 / The bureau’s change: from, reason, author' }) change?: unknown
  @Field(() => [RuleEntry], { description: '依据 / The rules it rests on' }) rules!: RuleEntry[]
}

const entryOf = (rule: RegisterRule, bindings: string[], locale: Locale): RuleEntry => {
  const { id, system, article, module, term, statement, statementZh } = rule
  return { id, system, article, module, term, bindings, statement: locale === 'zh' ? statementZh : statement }
}

function shown(binding: Binding, locale: Locale): BindingInForce {
  const { id, provision, pack, layer, code, when, values, change } = binding
  const declared = provisionOf(provision)
  const source = packOf(binding)
  return {
    id, provision, pack, layer, code, when, values, label: inLocale(declared.label, locale), module: declared.module, kind: declared.kind,
    packName: inLocale(source.name, locale), sample: source.sample && !change, written: source.bindingsOf(provision).find((each) => each.id === id)!.values,
    parameters: parametersOf(binding), toBeSet: layer !== 'floor' && declared.toBeSet(values), change: change && { from: change.from, reason: change.reason, author: change.author },
    rules: binding.rules.map((rule) => entryOf(source.rule(rule), [id], locale)),
  }
}

/** The bureau that was asked for, if the caller's right reaches it; their own where none was. */
function bureauOf({ acting }: RequestContext, asked: unknown): string | undefined {
  if (!isId(asked)) return acting.bureauId
  const { city, bureaus } = acting.reach('regulations.read')
  return city || bureaus.includes(asked) || asked === acting.bureauId ? asked : undefined
}

operation({
  kind: 'query', name: 'lawInForce', permission: 'regulations.read', type: () => [BindingInForce],
  description: '某单位某日的现行规定，含法定底线 / What is in force for a bureau on a day, the floor of law included',
  args: [
    { name: 'bureauId', type: () => ID, nullable: true, description: '单位，缺省为本单位 / Bureau; the caller’s own by default' },
    { name: 'day', type: () => DayScalar, nullable: true, description: '日期，缺省为今天 / Day; today by default' },
  ],
  async resolve({ bureauId, day }, context) {
    const { office, acting } = context
    const bureau = bureauOf(context, bureauId)
    return office.transaction(async (em) => {
      const law = await loadLaw(em, bureau, typeof day === 'string' ? day : dayOf(office.now()))
      const entries: BindingInForce[] = []
      for (const binding of [...allProvisions().keys()].flatMap((key) => law.bindings(key))) {
        const entry = shown(binding, acting.locale)
        const undoneIn = bureau && (await leftUndone(em, bureau, binding))
        entries.push({ ...entry, undoneIn, toBeSet: entry.toBeSet || undoneIn !== undefined })
      }
      return entries
    })
  },
})

const ofPack = [
  { name: 'key', type: () => String, description: '规则集代号 / Pack' },
  { name: 'version', type: () => String, description: '版本 / Version' },
]
const packAsked = ({ key, version }: Readonly<Record<string, unknown>>): Pack | undefined => shelf().get(`${String(key)}@${String(version)}`)

operation({
  kind: 'query', name: 'packRules', permission: 'regulations.read', type: () => [RuleEntry], args: ofPack,
  description: '规则集的全部条款 / Every rule of a pack, with what it decides here',
  async resolve(asked, { acting }) {
    const pack = packAsked(asked)
    if (!pack) return []
    return pack.ruleIds.map((id) =>
      entryOf(pack.rule(id), pack.bindings.filter(({ rules }) => rules.includes(id)).map((binding) => binding.id), acting.locale))
  },
})

operation({
  kind: 'query', name: 'packBindings', permission: 'regulations.read', type: () => [BindingInForce], args: ofPack,
  description: '规则集的各项规定，采用前先看，尤其是待本单位设定的 / What a pack decides, as written: to be read before it is adopted, above all what it leaves to be set',
  resolve: async (asked, { acting }) => (packAsked(asked)?.bindings ?? []).map((binding) => shown(binding, acting.locale)),
})
