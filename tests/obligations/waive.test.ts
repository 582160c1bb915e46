import { expect, test } from 'vitest'
import { applyEvents, Obligation } from '../../api/kernel/obligations/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import { testOffice } from '../support/office.ts'
import { parcelLaw } from './parcel-law.ts'

test('the efficiency office lets an obligation go, once and for a reason', async () => {
  const office = await testOffice({ at: '2026-03-03 09:00' })
  const subject = { type: 'Parcel', id: newId(office.now()), label: '包裹', bureauId: office.bureauId, departmentId: office.departments.permits }
  const at = new Date('2026-03-02T10:00:00+08:00')
  await office.store.transaction(async (em) => applyEvents(em, parcelLaw(office.bureauId), await office.office.calendarOf(em, office.bureauId), [
    { name: 'parcel.came', at, filedBy: 'OFFICE', facts: {}, subject },
  ]))
  const { id } = await office.store.transaction((em) => em.findOneOrFail(Obligation, { subjectId: subject.id, provision: 'crates.opening' }))
  const waive = { record: 'ObligationWaiver', act: 'grant', input: { obligationId: id, reason: '重复登记' } }
  expect(await office.refused(office.as('head'), waive)).toBe('FORBIDDEN')
  expect(await (await testOffice({ at: '2026-03-03 09:00' })).refused((await testOffice()).as('efficiency'), waive)).toBe('VALIDATION')
  await office.act(office.as('efficiency'), waive)
  expect(await office.find(Obligation, id)).toMatchObject({ state: 'WAIVED', alertAt: null, endedAt: office.now() })
  expect(await office.refused(office.as('efficiency'), waive)).toBe('OBLIGATION_ENDED')
  const shown = await office.graphql(office.as('head'), `{ obligation(id: "${id}") { state waivers { reason waivedBy { name } } } }`)
  expect(shown).toEqual({ obligation: { state: 'WAIVED', waivers: [{ reason: '重复登记', waivedBy: { name: '钱主任' } }] } })
})
