import { createHash } from 'node:crypto'
import { GraphQLJSON } from 'graphql-scalars'
import type { ActMetadata, CallerMetadata, ChildMetadata, ConsoleMetadata, FieldMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata'
import { allPermissions, type Acting } from '../access/index.ts'
import { outsideActs } from '../audit/index.ts'
import { formsOf } from '../documents/index.ts'
import { actsOf, lifecycleOf, mutationName } from '../lifecycle/index.ts'
import { filterArguments, type Reader } from '../query/index.ts'
import {
  allChoices, allRecords, fieldsOf, inLocale, nestedName, ofMany, specOf, valuesOf, wordsOf, type Declared, type FieldSpec, type Locale, type ManySpec, type RecordSpec,
} from '../records/index.ts'
import { formFields, sortFields } from './input-types.ts'
import { operation } from './operation.ts'

interface Form { create: ReadonlySet<string>; update: ReadonlySet<string> }
const noForm: Form = { create: new Set(), update: new Set() }

function fieldMetadata(field: FieldSpec, locale: Locale, form: Form): FieldMetadata {
  const target = field.kind === 'link' || field.kind === 'links' ? specOf(field.target!()) : undefined
  return {
    name: field.name, kind: field.kind, label: inLocale(field.label, locale), required: !field.optional && field.kind !== 'flag',
    list: field.list ?? false, create: form.create.has(field.name), update: form.update.has(field.name),
    help: field.help && inLocale(field.help, locale), group: field.group && inLocale(field.group, locale),
    max: field.max, min: field.min, scale: field.scale, enum: field.choices?.$name, words: field.vocabulary, widget: field.widget, beside: field.beside && [...field.beside],
    target: target && !target.internal ? { resource: target.name, nested: nestedName(field), title: target.title } : undefined,
    items: field.kind === 'items' ? [...fieldsOf(field.target!()).values()].map((item) => fieldMetadata(item, locale, noForm)) : undefined,
  }
}

function actMetadata(spec: RecordSpec, acting: Acting): ActMetadata[] {
  const machine = lifecycleOf(spec.name)
  if (!machine) return []
  return actsOf(machine).filter(({ rule }) => !rule.internal && acting.may(rule.by)).map(({ name, rule, spec: rules }) => ({
    name: mutationName(machine, name), label: inLocale(rule.label, acting.locale), creates: rule.from === null, inPlace: rule.inPlace ?? false,
    destructive: rule.destructive ?? false, begins: (rules as { begin?: unknown }).begin !== undefined,
    inputType: rules.input?.name,
    answers: rules.answers && Object.entries(rules.answers).map(([key, { label }]) => ({ name: key, label: inLocale(label, acting.locale) })),
    fields: rules.input ? [...fieldsOf(rules.input as Declared).values()].map((field) => fieldMetadata(field, acting.locale, noForm)) : [],
  }))
}

/** What a record's history calls what was done to it: its own acts, and what happens to records of every kind. */
const actLabels = (spec: RecordSpec, locale: Locale): Record<string, string> => {
  const own = Object.entries(lifecycleOf(spec.name)?.acts ?? {}).map(([name, { label }]) => [name, label] as const)
  return Object.fromEntries([...outsideActs, ...own].map(([name, label]) => [name, inLocale(label, locale)]))
}

function childMetadata(many: ManySpec, locale: Locale): ChildMetadata {
  const child = specOf(many.target())
  const filter = filterArguments(child).find(({ field, operator }) => field.name === many.by && operator === 'eq')?.name
  return { name: many.name, label: inLocale(many.label, locale), resource: child.name, ...(filter ? { filter } : {}) }
}

function resourceMetadata(spec: RecordSpec, acting: Acting): ResourceMetadata {
  const { locale } = acting
  const names = (fields: FieldSpec[]): Set<string> => new Set(fields.map(({ name }) => name))
  const form: Form = {
    create: spec.access.create && acting.may(spec.access.create) ? names(formFields(spec, 'create')) : new Set(),
    update: spec.access.update && acting.may(spec.access.update) ? names(formFields(spec, 'update')) : new Set(),
  }
  const fields = [...spec.fields.values()].filter((field) => !field.hidden && (field.see === undefined || acting.may(field.see)))
  return {
    name: spec.name, label: inLocale(spec.label, locale), listLabel: locale === 'en' ? ofMany(spec.label[1]) : spec.label[0], one: spec.one, many: `${spec.plural}ByIds`, plural: spec.plural, title: spec.title,
    menu: spec.menu && inLocale(spec.menu, locale), create: form.create.size > 0, update: form.update.size > 0,
    fields: fields.map((field) => fieldMetadata(field, locale, form)),
    children: [...spec.many.values()].filter((many) => many.see === undefined || acting.may(many.see))
      .map((many) => childMetadata(many, locale)),
    filters: filterArguments(spec).filter(({ field, condition }) => (condition ? field.see === undefined || acting.may(field.see) : fields.includes(field)))
      .map(({ name, field, operator, condition }) => ({ name, field: field.name, operator, condition: condition && inLocale(condition.label, locale), asks: condition?.asks })),
    sorts: sortFields(spec), defaultSort: spec.order ?? { field: 'id', direction: 'ASC' },
    papers: formsOf(spec).filter((one) => acting.may(one.spec.access.read))
      .map(({ form, by }) => ({ key: form.key, label: inLocale(form.label, locale), own: by === 'id' })),
    lifecycle: lifecycleOf(spec.name) !== undefined, actLabels: actLabels(spec, locale), acts: actMetadata(spec, acting),
  }
}

/** The vocabularies that the fields of these records name, and no others: some are long. */
function vocabularies(resources: readonly ResourceMetadata[], locale: Locale): ConsoleMetadata['words'] {
  const fields = resources.flatMap((resource) => [...resource.fields, ...resource.acts.flatMap((act) => act.fields)])
  const named = new Set(fields.flatMap(({ words }) => words ?? []))
  return Object.fromEntries([...named].map((name) => [name, [...wordsOf(name)].map(([value, label]) => ({ value, label: inLocale(label, locale) }))]))
}

/** The metadata of everything the caller may see, in the caller's language. */
export function consoleMetadata(acting: Acting, me: CallerMetadata): ConsoleMetadata {
  const records = [...allRecords().values()].filter((spec) => !spec.internal && acting.may(spec.access.read))
  const resources = Object.fromEntries(records.map((spec) => [spec.name, resourceMetadata(spec, acting)]))
  const content = {
    enums: Object.fromEntries([...allChoices()].map(([name, list]) =>
      [name, valuesOf(list).map((value) => ({ value, label: inLocale(list.$labels[value]!, acting.locale) }))])),
    words: vocabularies(Object.values(resources), acting.locale),
    resources,
    permissions: [...allPermissions().keys()].filter((permission) => acting.may(permission)),
    me,
  }
  return { version: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16), ...content }
}

/** Declares the query that serves the metadata; who the caller is to people is told by the organization room. */
export function declareConsoleMetadata(describeCaller: (reader: Reader, acting: Acting) => Promise<CallerMetadata>): void {
  operation({
    kind: 'query', name: 'consoleMetadata', permission: 'console.use', type: () => GraphQLJSON, args: [],
    description: '控制台元数据 / What a console needs to draw the records that the caller may see',
    resolve: async (_args, context) => {
      return consoleMetadata(context.acting, await describeCaller(context.reader, context.acting))
    },
  })
}
