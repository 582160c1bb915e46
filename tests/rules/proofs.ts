import { beforeAll, expect } from 'vitest'
import { rule } from '../support/rule.ts'
import { loadRooms } from '../../api/rooms.ts'
import {
  clocksStartedBy, lawOn, provisionOf, RegulationModule, shelf, type Binding, type Citation, type Facts, type Law, type Office, type StartingClock, type Unit,
} from '../../api/kernel/regulations/index.ts'
import { valuesOf } from '../../api/kernel/records/index.ts'

/*
 * Proofs that a rule of a register decides what it says: each reads the law through the provision's own reading, as acts do, and
 * expects the answer that the register's text gives and a citation of the rule. Rows name the rules first.
 */
type Ids = string | readonly string[]
type WithLaw = () => Law

const day = '2026-03-02'
const adoptAll = (pack: string): { pack: string; version: string; module: string; from: string }[] =>
  valuesOf(RegulationModule).map((module) => ({ pack, version: '1', module, from: '2026-01-01' }))

/** The law of a bureau that has adopted these packs for every module. */
export function lawUnder(...packs: string[]): WithLaw {
  beforeAll(loadRooms)
  return () => lawOn({ bureauId: 'b', packs: [...shelf().values()], adoptions: packs.flatMap(adoptAll), changes: [] }, day)
}

const bindingsOf = (law: Law, provision: string): readonly Binding[] => law.bindings(provisionOf(provision).key)
const expectRules = (bindings: readonly Binding[], ids: Ids): void =>
  expect(bindings.flatMap(({ rules }) => rules)).toEqual(expect.arrayContaining([ids].flat()))

/** What was answered cites these rules: not merely some entry of the same provision. */
const expectCited = (citations: readonly (Citation | undefined)[], ids: Ids): void =>
  expect(citations.flatMap((citation) => citation?.rules.map(({ id }) => id) ?? [])).toEqual(expect.arrayContaining([ids].flat()))

const written = ({ limit, binding }: StartingClock): string =>
  !limit ? (binding.values.mode ?? 'to be set') : 'on' in limit ? `on ${limit.on}` : `${limit.amount} ${limit.unit}`

/** An event starts the clock of a provision with a limit: `7 workday`, `prompt`, or `to be set`. */
export function startsClock(law: WithLaw, rows: readonly (readonly [ids: Ids, provision: string, event: string, limit: string, facts?: Facts])[]): void {
  for (const [ids, provision, event, limit, facts = {}] of rows) {
    rule(ids, `${event} starts ${provision}: ${limit}`, () => {
      const started = clocksStartedBy(law(), event, facts).filter(({ binding }) => binding.provision === provision)
      const found = started.filter((each) => written(each) === limit)
      expect(found).toHaveLength(1)
      expectRules([found[0]!.binding], ids)
      expect(law().citation(found[0]!.binding).rules[0]!.statementZh).not.toBe('')
    })
  }
}

/** Something has to happen at once: its clock ends with the working day. */
export function isImmediate(law: WithLaw, rows: readonly (readonly [ids: Ids, provision: string, facts?: Facts])[]): void {
  for (const [ids, provision, facts = {}] of rows) {
    rule(ids, `${provision} is immediate`, () => {
      const bindings = bindingsOf(law(), provision).filter(({ when, values }) => values.mode === 'immediate' && Object.entries(when).every(([name, value]) => facts[name] === value))
      expectRules(bindings, ids)
      const started = clocksStartedBy(law(), [bindings[0]!.values.from as string | string[]].flat()[0]!, facts)
      expect(started.find(({ binding }) => binding === bindings[0])?.limit).toEqual({ amount: 0, unit: 'workday' })
    })
  }
}

interface List { all(law: Law, facts?: Facts): readonly { code: string; requires?: readonly string[] }[]; among(law: Law, code: string, facts?: Facts): unknown; key: string }

/** A list has an entry, which needs certain fields; a code that no rule gives is rejected with a citation. */
export function lists(law: WithLaw, list: List, rows: readonly (readonly [ids: Ids, code: string, requires?: readonly string[]])[], facts: Facts = {}): void {
  for (const [ids, code, requires] of rows) {
    rule(ids, `${list.key} has ${code}`, () => {
      expect(list.among(law(), code, facts)).toBeUndefined()
      expect(list.among(law(), 'NOWHERE', facts)).toMatchObject({ code: 'NOT_ON_THE_LIST', citation: { provision: list.key } })
      expect(list.all(law(), facts).find((each) => each.code === code)!.requires).toEqual(requires)
      expectRules(bindingsOf(law(), list.key).filter((binding) => binding.code === code), ids)
    })
  }
}

/** A duty holds under the pack, with the rules, and is not there without it. */
export function holds(law: WithLaw, rows: readonly (readonly [ids: Ids, duty: { of(law: Law, facts?: Facts): { rules: readonly { id: string }[] } | undefined; key: string }, facts?: Facts])[]): void {
  for (const [ids, duty, facts = {}] of rows) {
    rule(ids, `${duty.key} holds`, () => {
      expect(duty.of(law(), facts)?.rules.map(({ id }) => id)).toEqual(expect.arrayContaining([ids].flat()))
      const none = lawOn({ bureauId: 'b', packs: [...shelf().values()].filter(({ layer }) => layer !== 'floor'), adoptions: [], changes: [] }, day)
      expect(duty.of(none, facts)).toBeUndefined()
    })
  }
}

/** Exactly these offices decide. */
export function decides(law: WithLaw, rows: readonly (readonly [ids: Ids, authority: { of(law: Law, facts?: Facts): { decidedBy: readonly Office[]; citation: Citation } | undefined; key: string }, offices: readonly Office[], facts?: Facts])[]): void {
  for (const [ids, authority, offices, facts = {}] of rows) {
    rule(ids, `${authority.key}: ${offices.join(', ')}`, () => {
      const answer = authority.of(law(), facts)
      expect(answer?.decidedBy).toEqual(offices)
      expectCited([answer?.citation], ids)
    })
  }
}

interface Fields { of(law: Law, facts?: Facts): { fields: readonly string[] }; filled(law: Law, input: Record<string, unknown>, facts?: Facts): { fields: { path: string }[]; citation?: Citation } | undefined; key: string }

/** A form must have these fields filled; each of them left empty is rejected at its place. */
export function requires(law: WithLaw, rows: readonly (readonly [ids: Ids, form: Fields, fields: readonly string[], facts?: Facts])[]): void {
  for (const [ids, form, fields, facts = {}] of rows) {
    rule(ids, `${form.key}: ${fields.join(', ')}`, () => {
      expect(form.of(law(), facts).fields).toEqual(expect.arrayContaining([...fields]))
      const refused = fields.map((field) => form.filled(law(), { [field]: null }, facts))
      expect(refused.map((each) => each?.fields.map(({ path }) => path))).toEqual(fields.map((field) => [field]))
      expectCited(refused.map((each) => each?.citation), ids)
    })
  }
}

/** A figure. */
export function measures(law: WithLaw, rows: readonly (readonly [ids: Ids, amount: { of(law: Law, facts?: Facts): { amount: number; unit: Unit; per?: Unit; citation: Citation } | undefined; key: string }, expected: string, facts?: Facts])[]): void {
  for (const [ids, amount, expected, facts = {}] of rows) {
    rule(ids, `${amount.key}: ${expected}`, () => {
      const found = amount.of(law(), facts)
      expect(found && `${found.amount} ${found.unit}${found.per ? ` a ${found.per}` : ''}`).toBe(expected)
      expectCited([found?.citation], ids)
    })
  }
}

/** A row of a domain's own shape stands under a code with these values. */
export function states(law: WithLaw, table: { find(law: Law, code: string): object | undefined; key: string }, rows: readonly (readonly [ids: Ids, code: string, values: object])[]): void {
  for (const [ids, code, values] of rows) {
    rule(ids, `${table.key}: ${code}`, () => {
      expect(table.find(law(), code)).toMatchObject(values)
      expectRules(bindingsOf(law(), table.key).filter((binding) => binding.code === code), ids)
    })
  }
}

/** An inspection can score the points of these rules, in the checklist of that code. */
export function scores(law: WithLaw, checklists: { all(law: Law): readonly { code: string; items: readonly { rule: string; text: readonly string[]; points: readonly { code: string; label: readonly string[] }[] }[] }[] }, rows: readonly (readonly [code: string, ids: readonly string[]])[]): void {
  for (const [code, ids] of rows) {
    rule(ids, `checklist ${code}`, () => {
      const items = checklists.all(law()).find((list) => list.code === code)!.items
      expect(items.map((item) => item.rule)).toEqual(ids)
      for (const item of items) {
        expect(item.text[0]).toMatch(/\p{Script=Han}/u)
        expect(item.points.length).toBeGreaterThan(0)
        for (const { label: [zh] } of item.points) expect(zh).toMatch(/\p{Script=Han}/u)
      }
    })
  }
}
