import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLOutputType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { termsOf } from '../../api/domain/evaluations/campaign-terms.ts'
import { allLifecycles, mutationName, startsFrom } from '../../api/kernel/lifecycle/index.ts'
import { allRecords, specOf, valuesOf } from '../../api/kernel/records/index.ts'
import { PackAdoption, RegulationPack } from '../../api/kernel/regulations/index.ts'
import { graphqlSchema } from '../../api/kernel/schema/index.ts'
import { AnyRows } from '../support/any-rows.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { openCallers, type Callers } from './callers.ts'
import { documentOf, hostileRequests } from './hostile-requests.ts'
import { LEAK } from './hostile-values.ts'

/** The long form tries every value at every place; the quick one, as part of the suite, one, chosen by the seed. */
const LONG = process.env.WENXIAO_TEST_LONG === '1'
const SEED = Number(process.env.WENXIAO_TEST_SEED ?? 1)
const EACH = 1

let t: TestOffice
let callers: Callers
let rows: AnyRows
let terms: string

beforeAll(async () => {
  t = await testOffice({ packs: ['fuxin', 'sample-office'] })
  callers = await openCallers(t)
  rows = new AnyRows(t)
  terms = JSON.stringify(termsOf(await t.store.transaction((em) => t.office.lawOf(em, t.bureauId, t.now()))))
  await rows.one('RefusalFiling')
  await rows.one('SpecialProcedure')
  // Rules in force are no rows like others: made-up ones would break what every act rests on.
  rows.give('RegulationPack', (await t.store.em().findOneOrFail(RegulationPack, { key: 'fuxin' })).id)
  rows.give('PackAdoption', (await t.store.em().find(PackAdoption, { bureauId: t.bureauId }))[0]!.id)
})
afterAll(() => callers.close())

type Operation = GraphQLField<unknown, unknown>

/** Some scalars of what an operation answers with. */
function someOf(type: GraphQLOutputType, depth = 2): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const names = Object.values(named.getFields()).filter(({ args }) => args.length === 0).flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name]
    return depth > 0 && ['items', 'pageInfo', 'rejection', 'fields'].includes(field.name) ? [`${field.name} ${someOf(field.type, depth - 1)}`] : []
  })
  return `{ ${[...names, '__typename'].join(' ')} }`
}

/** For an act, a row in a state that it starts from, put back before each try: what stands behind the state is to be reached. */
async function target(name: string): Promise<{ own: Record<string, unknown>; putBack(): Promise<void> }> {
  for (const machine of allLifecycles().values()) {
    for (const [act, rule] of Object.entries(machine.acts)) {
      if (mutationName(machine, act) !== name || rule.from === null || rule.internal) continue
      const spec = specOf(machine.record)
      const state = valuesOf(machine.states).find((one) => startsFrom(rule, one))!
      const id = await rows.one(spec.name)
      return { own: { id }, putBack: async () => {
        await t.store.em().execute(`update ${spec.table} set state = ? where id = ?`, [state, id])
        // A campaign that was opened is counted by the terms of that day.
        if (spec.name === 'EvaluationCampaign') await t.store.em().execute('update evaluation_campaigns set terms = ?::jsonb where id = ?', [terms, id])
        if (spec.name !== 'Case') return
        // A case of which a refusal is proposed has a filing that proposes it; a suspended one, a procedure that runs.
        await t.store.em().execute("update refusal_filings set decision = 'PROPOSED' where case_id = ?", [id])
        await t.store.em().execute('update special_procedures set ended_at = null where case_id = ?', [id])
      } }
    }
  }
  const spec = [...allRecords().values()].find((one) => one.one === name || `update${one.name}` === name)
  return { own: spec ? { id: await rows.one(spec.name) } : {}, putBack: async () => {} }
}

/** Repeatable chance: which values the quick form takes. */
function* chances(seed: number): Generator<number> {
  for (let state = seed >>> 0; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

async function attack(kind: 'query' | 'mutation', operation: Operation, chance: Generator<number>): Promise<string[]> {
  const { own, putBack } = await target(operation.name)
  const document = documentOf(kind, operation, someOf(operation.type))
  const all = await hostileRequests(operation, own, (record) => rows.one(record))
  const able = callers.of(operation.name)
  const failures: string[] = []
  for (const place of new Set(all.map((one) => one.place))) {
    const tries = all.filter((one) => one.place === place)
    const taken = LONG ? tries : Array.from({ length: EACH }, () => tries[Math.floor(chance.next().value * tries.length)]!)
    for (const { value, variables } of taken) {
      const pool = chance.next().value < 0.9 && able.length > 0 ? able : callers.names
      const caller = pool[Math.floor(chance.next().value * pool.length)]!
      await putBack()
      const { status, body } = await callers.ask(caller, { query: document, variables })
      const leak = LEAK.exec(body.replace(JSON.stringify(value), ''))
      if (status < 500 && !body.includes('INTERNAL_SERVER_ERROR') && !leak) continue
      const logged = callers.log().split('\n').findLast((line) => line.includes(/编号 (\w+)/.exec(body)?.[1] ?? ' '))
      failures.push(`${operation.name} ${place} = ${JSON.stringify(value)?.slice(0, 80)} by ${caller}: ${status} ${leak ? `leaks ${leak[0]}` : ''} ${logged ?? body.slice(0, 300)}`)
    }
  }
  return failures
}

test.each(['query', 'mutation'] as const)('whatever is sent as an argument of any %s, the answer is an answer', async (kind) => {
  const schema = graphqlSchema()
  const operations = Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())!.getFields())
  const chance = chances(SEED)
  console.log(`seed ${SEED}, ${LONG ? 'every value' : `${EACH} value`} at each place of ${operations.length} operations`)
  const failures: string[] = []
  for (const operation of operations) failures.push(...await attack(kind, operation, chance))
  expect(failures).toEqual([])
}, LONG ? 3_600_000 : 240_000)
