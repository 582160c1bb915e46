import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Signal, toldBy } from '../../api/domain/accountability/index.ts'
import { CoverPeriod } from '../../api/domain/organization/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { sweep } from '../../api/kernel/obligations/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

let t: TestOffice
let card: string

beforeAll(async () => { t = await testOffice({ packs: ['fuxin', 'sample-office'] }) })
beforeEach(async () => {
  t.clock('2026-09-28 09:00')
  const signal = await t.act(t.system, {
    record: 'Signal', act: 'raise',
    input: { matter: '办件超期', level: 'PROMISED', departmentId: t.departments.permits, staffId: t.staff.handler, subjectType: 'Case', subjectId: t.bureauId },
  })
  await t.act(t.as('handler'), { record: 'Signal', act: 'explain', id: signal, input: { explanation: '材料流转耽搁。' } })
  await t.act(t.as('efficiency'), { record: 'Signal', act: 'confirm', id: signal, input: { cause: 'OWN_DELAY', verdict: '属实。' } })
  card = await t.act(t.as('efficiency'), { record: 'Card', act: 'issue', input: { signalId: signal, colour: 'YELLOW', demand: '限期整改' } })
})

/** The clock runs over all that is due, as the server's job does. */
async function sweepAt(time: string): Promise<void> {
  t.clock(time)
  await t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office)))
}
const signalsAbout = (id: string): Promise<Signal[]> => t.store.em().find(Signal, { subjectId: id })

rule('SO-CARD-01', 'a clock that runs low warns who has it in hand a working day before, and the head of department on the last day', async () => {
  const warned = async (): Promise<string[]> =>
    (await t.store.em().find(Notification, { subjectId: card, kind: 'obligations.warning' }, { orderBy: { createdAt: 'ASC' } })).map(({ recipientId }) => recipientId)
  await sweepAt('2026-09-30 08:00')
  expect(await warned()).toEqual([])
  await sweepAt('2026-09-30 08:30')
  expect(await warned()).toEqual([t.staff.handler])
  await sweepAt('2026-10-08 08:30')
  expect((await warned()).slice(0, 2)).toEqual([t.staff.handler, t.staff.head])
})

describe('a clock of the office that runs out', () => {
  test('raises one signal, however often the clocks are looked at', async () => {
    await sweepAt('2026-10-08 17:30')
    expect(await signalsAbout(card)).toEqual([])
    for (const time of ['2026-10-08 17:31', '2026-10-08 17:31', '2026-10-09 09:00']) await sweepAt(time)
    const [signal, ...others] = await signalsAbout(card)
    expect(others).toEqual([])
    expect(signal).toMatchObject({
      state: 'RAISED', subjectType: 'Card', departmentId: t.departments.permits, staffId: t.staff.handler, dueAt: new Date('2026-10-08T09:30:00Z'),
      citation: { rules: [{ id: 'SO-CARD-03' }] },
    })
  })

  test('names whoever covered the post when the time ran out', async () => {
    const { departments, staff } = t
    const postId = await t.act(t.as('bureauHead'), {
      record: 'Post', act: 'establish', input: { name: '审核岗', departmentId: departments.permits, duties: '审核', holderId: staff.handler, coverHolderId: staff.coverHolder },
    })
    await t.have(CoverPeriod, {
      postId, departmentId: departments.permits, holderId: staff.handler, coverHolderId: staff.coverHolder, coverBy: 'COVER_HOLDER', cause: 'LEAVE',
      startsAt: new Date('2026-10-08T08:30:00+08:00'), endsAt: new Date('2026-10-09T00:00:00+08:00'),
    })
    await sweepAt('2026-10-09 09:00')
    expect((await signalsAbout(card))[0]).toMatchObject({ staffId: staff.coverHolder })
    await t.store.transaction((em) => em.nativeDelete(CoverPeriod, { bureauId: t.bureauId }))
  })

  test('raises none when the duty was done in time', async () => {
    await t.act(t.as('head'), { record: 'Card', act: 'answer', id: card, input: { answer: '已整改。' } })
    await sweepAt('2026-10-09 09:00')
    expect(await signalsAbout(card)).toEqual([])
  })

  test('raises none about a signal, which would breed the next', async () => {
    await sweepAt('2026-10-08 18:00')
    const [signal] = await signalsAbout(card)
    await sweepAt('2026-10-20 09:00')
    expect(await signalsAbout(signal!.id)).toEqual([])
    expect(await signalsAbout(card)).toHaveLength(1)
  })
})

test('a clock that somebody else owes, such as the time to object, raises none', async () => {
  await t.act(t.as('head'), { record: 'Card', act: 'answer', id: card, input: { answer: '已整改。' } })
  await sweepAt('2026-10-12 09:00')
  expect(await signalsAbout(card)).toEqual([])
})
