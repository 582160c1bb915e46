import { describe, expect } from 'vitest'
import { dayOf } from '../../api/kernel/calendar/index.ts'
import { applyEvents, Obligation, sweep } from '../../api/kernel/obligations/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import { testOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

interface Explained { dueAt: string; days: { day: string; counted: number; reason: string }[]; citations: { rules: { id: string }[] }[] }
const calculated = `query ($start: DateTimeISO!, $amount: Int!, $unit: LimitUnit!) {
  calculateDeadline(start: $start, filedBy: OFFICE, amount: $amount, unit: $unit) { dueAt days { day counted reason } citations }
}`

async function explain(start: string, amount: number, unit: string): Promise<Explained & { rules: string[] }> {
  const office = await testOffice()
  const { calculateDeadline: found } = await office.graphql<{ calculateDeadline: Explained }>(office.public, calculated, { start: `${start}+08:00`, amount, unit })
  return { ...found, rules: found.citations.flatMap((citation) => citation.rules.map(({ id }) => id)) }
}

describe('how time is counted', () => {
  rule('NA-CIVIL-201', 'the day of the event is not counted', async () => {
    const { days, rules } = await explain('2026-03-02T10:00:00', 1, 'workday')
    expect(days).toEqual([{ day: '2026-03-02', counted: 0, reason: 'START' }, { day: '2026-03-03', counted: 1, reason: 'COUNTED' }])
    expect(rules).toEqual(['NA-CIVIL-201'])
  })

  rule('NA-CIVIL-203', 'a period that would end on a day off ends at closing time of the next working day', async () => {
    const { dueAt, rules } = await explain('2026-09-28T10:00:00', 5, 'day')
    expect([dueAt, rules]).toEqual(['2026-10-08T09:30:00.000Z', ['NA-CIVIL-201', 'NA-CIVIL-203']])
  })
})

describe('the sample rules of an efficiency office', () => {
  rule('SO-CARD-01', 'the handler is warned a working day before a limit ends, the head of department on the day', async () => {
    const office = await testOffice({ packs: ['sample-office'] })
    const at = new Date('2026-09-28T10:00:00+08:00')
    const subject = { type: 'Signal', id: newId(at), label: '异常', bureauId: office.bureauId, departmentId: office.departments.permits }
    await office.store.transaction(async (em) => applyEvents(
      em, await office.office.lawOf(em, office.bureauId, at), await office.office.calendarOf(em, office.bureauId),
      [{ name: 'signal.raised', at, filedBy: 'OFFICE', facts: {}, subject }]))
    const log: string[] = []
    for (const now of ['2026-09-28T17:00', '2026-09-29T08:29', '2026-09-29T08:30', '2026-09-30T08:30', '2026-09-30T17:30']) {
      await office.store.transaction((em) => sweep(em, new Date(`${now}:00+08:00`), {
        onWarn: async (_, { subjectId, dueAt }, { recipients }) => { if (subjectId === subject.id) log.push(`${now} ${recipients} ${dayOf(dueAt!)}`) },
        onLapse: async () => {},
      }))
    }
    expect(log).toEqual(['2026-09-29T08:30 HANDLER 2026-09-30', '2026-09-30T08:30 DEPARTMENT_HEAD 2026-09-30'])
    expect(await office.store.transaction((em) => em.count(Obligation, { subjectId: subject.id }))).toBe(1)
  })
})
