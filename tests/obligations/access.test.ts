import { beforeAll, expect, test } from 'vitest'
import { applyEvents, Obligation, ObligationWaiver, readWithSubject } from '../../api/kernel/obligations/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { parcelLaw } from './parcel-law.ts'

let office: TestOffice

/** A parcel came, for a subject of this kind; answers with the obligation to open it. */
async function came(type: string, id: string, departmentId: string, staffId?: string): Promise<Obligation> {
  const subject = { type, id, label: '包裹', bureauId: office.bureauId, departmentId, staffId }
  const event = { name: 'parcel.came', at: new Date('2026-03-02T10:00:00+08:00'), filedBy: 'OFFICE' as const, facts: {}, subject }
  await office.store.transaction(async (em) => applyEvents(em, parcelLaw(office.bureauId), await office.office.calendarOf(em, office.bureauId), [event]))
  return office.store.transaction((em) => em.findOneOrFail(Obligation, { subjectId: id, provision: 'crates.opening' }))
}
const readers = async ({ id }: Obligation, ...people: Person[]): Promise<Person[]> => {
  const found = await Promise.all(people.map((person) => office.graphql(office.as(person), `{ obligation(id: "${id}") { id } obligations(filter: { subjectType_in: ["Parcel", "ObligationWaiver"] }) { items { id } } }`)))
  return people.filter((_, index) => {
    const { obligation, obligations } = found[index] as { obligation: object | null; obligations: { items: { id: string }[] } }
    expect(obligations.items.some((item) => item.id === id)).toBe(obligation !== null)
    return obligation !== null
  })
}

beforeAll(async () => { office = await testOffice({ at: '2026-03-02 10:00' }) })

test('an obligation is read in its department and bureau, and by whoever answers for it', async () => {
  const parcel = await came('Parcel', newId(office.now()), office.departments.permits, office.staff.stranger)
  expect(await readers(parcel, 'handler', 'head', 'stranger', 'otherHead', 'leader', 'efficiency', 'complaints')).toEqual(['handler', 'head', 'stranger', 'leader', 'efficiency'])
  const elsewhere = await testOffice({ at: '2026-03-02 10:00' })
  expect(await elsewhere.graphql(elsewhere.as('efficiency'), `{ obligation(id: "${parcel.id}") { id } }`)).toEqual({ obligation: null })
})

test('where the subject is confidential, only by those who read the subject as well', async () => {
  const { id: obligationId } = await came('Parcel', newId(office.now()), office.departments.permits)
  const waiver = await office.have(ObligationWaiver, {
    bureauId: office.bureauId, departmentId: office.departments.permits, obligationId, reason: '仅审批科可见', state: 'GRANTED',
  })
  const inRelief = await came('ObligationWaiver', waiver.id, office.departments.relief)
  expect(await readers(inRelief, 'stranger', 'otherHead', 'efficiency')).toEqual(['stranger', 'otherHead', 'efficiency'])
  readWithSubject('ObligationWaiver')
  expect(await readers(inRelief, 'stranger', 'otherHead', 'efficiency')).toEqual(['efficiency'])
})
