import { beforeAll, describe, expect, it } from 'vitest'
import { keep, readPack, RegulationPack, registerPacks, filesOf, shelf } from '../../api/kernel/regulations/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

let t: TestOffice
beforeAll(async () => {
  t = await testOffice({ packs: ['xumu'], at: '2026-06-10 09:00' })
})

/** The animal husbandry bureau's pack with one figure changed and its version left as it was. */
const tampered = (): Record<string, string> => {
  const files = { ...filesOf('xumu') }
  files['provisions.yaml'] = files['provisions.yaml']!.replace('amount: 5, unit: day', 'amount: 50, unit: day')
  return files
}
const figure = (): unknown => shelf().get('xumu@1')!.bindings.find(({ id }) => id === 'reception.enquiryAnswer:LATER')!.values.limit

describe('a pack version that was adopted', () => {
  it('stays what it was, whatever its folder says later, and the operator is told', async () => {
    const before = await t.store.em().findOneOrFail(RegulationPack, { key: 'xumu' })
    keep(readPack('xumu', tampered()))
    expect(figure()).toEqual({ amount: 50, unit: 'day' })
    expect(await t.store.transaction((em) => registerPacks(em, t.now()))).toEqual(['xumu 1'])
    expect(figure()).toEqual({ amount: 5, unit: 'day' })
    expect((await t.store.em().findOneOrFail(RegulationPack, { key: 'xumu' })).hash).toBe(before.hash)
  })

  it('is remembered after its folder is gone', async () => {
    shelf().delete('xumu@1')
    await t.store.transaction((em) => registerPacks(em, t.now()))
    expect(figure()).toEqual({ amount: 5, unit: 'day' })
  })

  it('is registered once, however often the server starts', async () => {
    await t.store.transaction((em) => registerPacks(em, t.now()))
    expect(await t.store.em().count(RegulationPack, { key: 'xumu' })).toBe(1)
    expect(await t.store.transaction((em) => registerPacks(em, t.now()))).toEqual([])
  })
})
