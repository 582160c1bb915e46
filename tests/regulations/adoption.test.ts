import { beforeAll, describe, expect, it } from 'vitest'
import { loadLaw, ParameterChange, RegulationPack } from '../../api/kernel/regulations/index.ts'
import { rate } from '../../api/domain/evaluations/evaluation.provisions.ts'
import { firstReply } from '../../api/domain/complaints/complaint.provisions.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

let t: TestOffice
const packs: Record<string, string> = {}
beforeAll(async () => {
  t = await testOffice({ at: '2026-06-10 09:00' })
  for (const pack of await t.store.em().find(RegulationPack, {})) packs[pack.key] = pack.id
})

const adopting = (pack: string, fromDay: string, untilDay?: string): { record: string; act: string; input: Record<string, unknown> } =>
  ({ record: 'PackAdoption', act: 'adopt', input: { packId: packs[pack], module: 'complaints', fromDay, untilDay, basis: '局务会2026年第6次会议' } })
const changing = (amount: number, fromDay: string): { record: string; act: string; input: Record<string, unknown> } => ({
  record: 'ParameterChange', act: 'change',
  input: { pack: 'fuxin', binding: 'complaints.firstReply', values: { limit: { amount, unit: 'workday' } }, fromDay, reason: '群众反映答复偏慢' },
})
const limitOn = async (day: string): Promise<unknown[]> =>
  firstReply.of(await t.store.transaction((em) => loadLaw(em, t.bureauId, day))).map(({ due }) => due)

describe('the adoption of a pack', () => {
  it('is the efficiency office’s to make, from today on', async () => {
    expect(await t.refused(t.as('handler'), adopting('fuxin', '2026-06-10'))).toBe('FORBIDDEN')
    expect(await t.refused(t.as('efficiency'), adopting('fuxin', '2026-06-09'))).toBe('ADOPTION_IN_THE_PAST')
    expect(await t.refused(t.as('efficiency'), adopting('fuxin', '2026-06-20', '2026-06-19'))).toBe('ADOPTION_BACKWARDS')
    expect(await t.refused(t.as('efficiency'), adopting('national', '2026-06-10'))).toBe('FLOOR_ALWAYS_HOLDS')
  })

  it('holds from its day, for its bureau alone, and refuses a second of its layer on the same day', async () => {
    const id = await t.act(t.as('efficiency'), adopting('fuxin', '2026-06-15'))
    expect(await limitOn('2026-06-14')).toEqual([])
    expect(await limitOn('2026-06-15')).toEqual([{ amount: 7, unit: 'workday' }])
    expect(await t.refused(t.as('efficiency'), adopting('chengguan', '2026-08-01'))).toBe('ADOPTION_OVERLAPS')
    await t.act(t.as('efficiency'), adopting('sample-office', '2026-06-15'))
    const other = await testOffice({ at: '2026-06-10 09:00' })
    expect(firstReply.of(await t.store.transaction((em) => loadLaw(em, other.bureauId, '2026-06-15')))).toEqual([])

    expect(await t.refused(t.as('efficiency'), { record: 'PackAdoption', act: 'end', id, input: { untilDay: '2026-06-01' } })).toBe('ADOPTION_ENDS_TOO_EARLY')
    await t.act(t.as('efficiency'), { record: 'PackAdoption', act: 'end', id, input: { untilDay: '2026-12-31' } })
    expect(await limitOn('2027-01-01')).toEqual([])
    await t.act(t.as('efficiency'), adopting('chengguan', '2027-01-01'))
  })
})

describe('the change of a parameter', () => {
  it('fits the provision, has a reason, and can touch neither the floor nor what is not adopted', async () => {
    t.clock('2026-06-15 09:00')
    const wrong = { ...changing(5, '2026-07-01'), input: { ...changing(5, '2026-07-01').input, values: { limit: { amount: 5, unit: 'fortnight' } } } }
    expect(await t.refused(t.as('efficiency'), wrong)).toBe('PARAMETER_DOES_NOT_FIT')
    expect(await t.refused(t.as('efficiency'), { ...wrong, input: { ...wrong.input, pack: 'binzhou' } })).toBe('PARAMETER_NOT_IN_FORCE')
    expect(await t.refused(t.as('efficiency'), { ...wrong, input: { ...wrong.input, pack: 'national', binding: 'complaints.conclusion' } })).toBe('FLOOR_CANNOT_CHANGE')
    expect(await t.refused(t.as('efficiency'), changing(5, '2026-06-14'))).toBe('PARAMETER_IN_THE_PAST')
  })

  it.each([
    ['more time than any calendar knows', { limit: { amount: 999_999, unit: 'workday' } }, 'PARAMETER_DOES_NOT_FIT'],
    ['half a day', { limit: { amount: 2.5, unit: 'workday' } }, 'PARAMETER_DOES_NOT_FIT'],
    ['what ends the clock', { to: ['complaint.received'] }, 'NOT_A_PARAMETER'],
    ['whose time it is', { owedBy: 'PERSON' }, 'NOT_A_PARAMETER'],
    ['nothing', {}, 'PARAMETER_UNCHANGED'],
  ])('is refused where it would set %s', async (_, values, code) => {
    t.clock('2026-06-15 09:00')
    const change = changing(5, '2026-07-01')
    expect(await t.refused(t.as('efficiency'), { ...change, input: { ...change.input, values } })).toBe(code)
  })

  it('says in the reader’s language what was expected', async () => {
    const { changeParameter } = await t.graphql<{ changeParameter: { rejection: { text: string } } }>(t.as('efficiency'), `mutation {
      changeParameter(idempotencyKey: "k1", input: { pack: "fuxin", binding: "complaints.firstReply", values: { limit: { amount: -1, unit: "workday" } }, fromDay: "2026-07-01", reason: "试" }) { rejection { text } } }`)
    expect(changeParameter.rejection.text).toBe('该值不符合这项规定，应为：期限：整数和单位，不超过十年')
  })

  it('holds from its day and names its author; one that was withdrawn before it never held', async () => {
    t.clock('2026-06-15 09:00')
    const id = await t.act(t.as('efficiency'), changing(5, '2026-07-01'))
    expect(await limitOn('2026-06-30')).toEqual([{ amount: 7, unit: 'workday' }])
    expect(await limitOn('2026-07-01')).toEqual([{ amount: 5, unit: 'workday' }])
    expect(await t.find(ParameterChange, id)).toMatchObject({ author: '钱主任', state: 'SET' })
    await t.act(t.as('efficiency'), { record: 'ParameterChange', act: 'withdraw', id, input: { reason: '局务会未通过' } })
    expect(await limitOn('2026-07-01')).toEqual([{ amount: 7, unit: 'workday' }])
  })

  it('that has held cannot be withdrawn: acts and clocks rest on it', async () => {
    const other = await testOffice({ at: '2026-06-10 09:00', packs: ['fuxin'] })
    const id = await other.act(other.as('efficiency'), changing(5, '2026-06-12'))
    other.clock('2026-06-12 09:00')
    expect(await other.refused(other.as('efficiency'), { record: 'ParameterChange', act: 'withdraw', id, input: { reason: '填错了' } })).toBe('PARAMETER_HELD_ALREADY')
  })

  it('leaves standing what an earlier one gave and it does not speak of', async () => {
    const other = await testOffice({ at: '2026-06-10 09:00', packs: ['sample-office'] })
    const change = (values: object): Promise<string> => other.act(other.as('efficiency'), {
      record: 'ParameterChange', act: 'change', input: { pack: 'sample-office', binding: 'evaluations.rate', values, fromDay: '2026-06-10', reason: '局务会决定' },
    })
    await change({ decimals: 1 })
    await change({ showParticipation: false })
    const law = await other.store.transaction((em) => loadLaw(em, other.bureauId, '2026-06-10'))
    expect(rate.first(law)).toMatchObject({ decimals: 1, showParticipation: false })
  })

  it('to what it is confirms a sample', async () => {
    const other = await testOffice({ at: '2026-06-10 09:00', packs: ['sample-office'] })
    const samples = async (): Promise<string[]> => {
      const { lawInForce } = await other.graphql<{ lawInForce: { id: string; sample: boolean }[] }>(other.as('efficiency'), '{ lawInForce { id sample } }')
      return lawInForce.filter(({ sample }) => sample).map(({ id }) => id)
    }
    expect(await samples()).toContain('evaluations.minimumToRank')
    await other.act(other.as('efficiency'), {
      record: 'ParameterChange', act: 'change', input: { pack: 'sample-office', binding: 'evaluations.minimumToRank', values: {}, fromDay: '2026-06-10', reason: '局务会确认' },
    })
    expect(await samples()).not.toContain('evaluations.minimumToRank')
  })
})

describe('the law on screen', () => {
  const query = `query ($day: LocalDate) { lawInForce(day: $day) { id pack label toBeSet values written change rules { id statement } } }`
  interface Shown { id: string; pack: string; label: string; toBeSet: boolean; values: unknown; written: unknown; change: unknown; rules: { id: string; statement: string }[] }

  it('shows what holds, what was changed, and in the reader’s language', async () => {
    t.clock('2026-06-15 09:00')
    await t.act(t.as('efficiency'), changing(6, '2026-07-01'))
    const shown = async (day: string, locale: 'zh' | 'en'): Promise<Shown> => {
      const { lawInForce } = await t.graphql<{ lawInForce: Shown[] }>(t.as('handler', { locale }), query, { day })
      return lawInForce.find(({ id, pack }) => pack === 'fuxin' && id === 'complaints.firstReply')!
    }
    expect(await shown('2026-06-15', 'zh')).toMatchObject({ label: '简要答复', toBeSet: false, change: null, values: { limit: { amount: 7 } } })
    expect(await shown('2026-07-01', 'en')).toMatchObject({
      label: 'First reply', values: { limit: { amount: 6 } }, written: { limit: { amount: 7 } }, change: { reason: '群众反映答复偏慢' },
    })
    expect((await shown('2026-07-01', 'zh')).rules[0]!.statement).toContain('7个工作日')
  })

  it('shows before its adoption what a pack leaves to be set', async () => {
    const { packBindings } = await t.graphql<{ packBindings: { id: string; toBeSet: boolean; parameters: unknown }[] }>(
      t.as('efficiency'), '{ packBindings(key: "binzhou", version: "1") { id toBeSet parameters } }')
    expect(packBindings.filter(({ toBeSet }) => toBeSet)).toContainEqual(
      expect.objectContaining({ parameters: [{ path: ['limit'], value: null, unit: 'workday' }] }))
  })

  it('lists every rule of a pack with what it decides', async () => {
    const { packRules } = await t.graphql<{ packRules: { id: string; bindings: string[] }[] }>(
      t.as('handler'), '{ packRules(key: "fuxin", version: "1") { id bindings } }')
    expect(packRules).toHaveLength(218)
    expect(packRules.find(({ id }) => id === 'FX-COMPLAINT-09')!.bindings).toEqual(['complaints.firstReply'])
    expect((await t.graphql<{ packRules: unknown[] }>(t.as('handler'), '{ packRules(key: "fuxin", version: "9") { id } }')).packRules).toEqual([])
  })
})
