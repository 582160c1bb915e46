import { beforeEach, describe, expect, it } from 'vitest'
import { CoverPeriod, Leave } from '../../api/domain/organization/index.ts'
import type { TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'
import { staffedOffice, Staffing } from './staffing.ts'

let t: TestOffice
let at: Staffing
let window: string
beforeEach(async () => {
  t = await staffedOffice()
  at = new Staffing(t)
  window = await at.post('受理岗', { a: 'clerk', b: 'handler' })
})

const periods = (postId: string): Promise<CoverPeriod[]> => t.store.em().find(CoverPeriod, { postId }, { orderBy: { startsAt: 'ASC', id: 'ASC' } })

describe('a leave', () => {
  rule(['BZ-AB-04a', 'BZ-POST-03b'], 'starts only with a hand-over, or with the special reason that prevents it', async () => {
    const id = await at.plan('clerk', '2026-09-28')
    expect(await t.refused(t.as('clerk'), { record: 'Leave', act: 'start', id, input: {} })).toBe('HANDOVER_NEEDED')
    await t.act(t.as('clerk'), { record: 'Leave', act: 'handOver', id, input: { handover: '在办三件' } })
    await at.start('clerk', id, {})
    expect(await t.find(Leave, id)).toMatchObject({ state: 'STARTED', handover: '在办三件', startedAt: t.now() })
  })

  rule('BZ-AB-04b', 'of somebody who cannot hand over is started by the B holder, who steps in unasked', async () => {
    const id = await at.plan('clerk', '2026-09-28')
    expect(await t.refused(t.as('coverHolder'), { record: 'Leave', act: 'start', id, input: { specialReason: '突发疾病' } })).toBe('NOT_YOUR_LEAVE')
    await at.start('handler', id, { specialReason: '突发疾病' })
    expect(await at.coverers(window)).toEqual(['handler'])
    const other = await staffedOffice('zhongxin')
    const there = new Staffing(other)
    await there.post('受理岗', { a: 'clerk', b: 'handler' })
    const theirs = await there.plan('clerk', '2026-09-28')
    expect(await other.refused(other.as('handler'), { record: 'Leave', act: 'start', id: theirs, input: { specialReason: '突发疾病' } })).toBe('HANDOVER_NEEDED')
  })

  rule(['BZ-AB-04c', 'BZ-AB-04d'], 'gives the B holder queue and powers from that hour, who answers for what is done', async () => {
    const id = await at.plan('clerk', '2026-09-28', '2026-09-30')
    expect(await at.coverers(window)).toEqual([])
    t.clock('2026-09-28 10:15')
    await at.start('clerk', id)
    expect(await periods(window)).toMatchObject([{
      holderId: t.staff.clerk, coverHolderId: t.staff.handler, coverBy: 'COVER_HOLDER', cause: 'LEAVE', leaveId: id, startsAt: t.now(), endedAt: null,
    }])
    expect((await periods(window))[0]!.citation).toMatchObject({ provision: 'organization.coverAnswers' })
    expect(await at.rights('handler')).toMatchObject({ covering: [{ staffId: t.staff.clerk, departmentId: t.departments.permits }] })
  })

  it('covers through its last day and not a minute longer, also where nobody recorded the return', async () => {
    await at.leaves('clerk', '2026-09-30')
    t.clock('2026-09-30 23:59')
    expect(await at.coverers(window)).toEqual(['handler'])
    t.clock('2026-10-01 00:00')
    expect(await at.coverers(window)).toEqual([])
  })

  it('that ends early ends the cover in that hour', async () => {
    const id = await at.leaves('clerk', '2026-09-30')
    t.clock('2026-09-29 14:00')
    await at.end('clerk', id)
    expect(await at.coverers(window)).toEqual([])
    expect((await periods(window))[0]).toMatchObject({ endedAt: t.now() })
    expect(await t.find(Leave, id)).toMatchObject({ state: 'ENDED', endedAt: t.now() })
    expect(await t.refused(t.as('clerk'), { record: 'Leave', act: 'end', id })).toBe('WRONG_STATE')
  })

  it('recorded as over after its last day leaves the cover as it had ended', async () => {
    const id = await at.leaves('clerk', '2026-09-28')
    t.clock('2026-09-30 09:00')
    await at.end('clerk', id)
    expect((await periods(window)).map(({ endsAt, endedAt }) => [endsAt!.toISOString(), endedAt])).toEqual([['2026-09-28T16:00:00.000Z', null]])
  })

  it('that is extended is covered on; one that had run out is covered again', async () => {
    const id = await at.leaves('clerk', '2026-09-28')
    const extend = (untilDay: string) => ({ record: 'Leave', act: 'extend', id, input: { untilDay, reason: '医嘱' } })
    expect(await t.refused(t.as('clerk'), extend('2026-09-28'))).toBe('LEAVE_NOT_LONGER')
    await t.act(t.as('clerk'), extend('2026-09-29'))
    t.clock('2026-09-29 12:00')
    expect(await at.coverers(window)).toEqual(['handler'])
    expect(await periods(window)).toHaveLength(1)
    t.clock('2026-09-30 09:00')
    expect(await at.coverers(window)).toEqual([])
    await t.act(t.as('head'), extend('2026-10-02'))
    expect(await at.coverers(window)).toEqual(['handler'])
    expect(await periods(window)).toHaveLength(2)
  })

  it('is asked for beforehand, not twice for a day, and by the person or who arranges leave', async () => {
    const plan = (fromDay: string, untilDay: string, extra = {}) => ({ record: 'Leave', act: 'plan', input: { kind: 'SICK', reason: '就医', fromDay, untilDay, ...extra } })
    expect(await t.refused(t.as('clerk'), plan('2026-09-27', '2026-09-29'))).toBe('LEAVE_IN_PAST')
    expect(await t.refused(t.as('clerk'), plan('2026-09-29', '2026-09-28'))).toBe('LEAVE_DAYS')
    expect(await t.refused(t.as('handler'), plan('2026-09-29', '2026-09-29', { staffId: t.staff.clerk }))).toBe('FORBIDDEN')
    const id = await t.act(t.as('head'), plan('2026-09-29', '2026-09-30', { staffId: t.staff.clerk }))
    expect(await t.find(Leave, id)).toMatchObject({ staffId: t.staff.clerk, departmentId: t.departments.permits })
    expect(await t.refused(t.as('clerk'), plan('2026-09-30', '2026-10-02'))).toBe('LEAVE_OVERLAPS')
    await t.act(t.as('clerk'), plan('2026-10-01', '2026-10-02'))
    expect(await t.refused(t.as('clerk'), { record: 'Leave', act: 'start', id, input: { handover: '无' } })).toBe('LEAVE_NOT_YET')
    t.clock('2026-10-01 00:00')
    expect(await t.refused(t.as('clerk'), { record: 'Leave', act: 'start', id, input: { handover: '无' } })).toBe('LEAVE_OVER')
  })

  it('of another department reads like one that is not there', async () => {
    const id = await at.leaves('clerk')
    expect(await t.refused(t.as('stranger'), { record: 'Leave', act: 'end', id })).toBe('NOT_FOUND')
    const { leaves } = await t.graphql<{ leaves: { items: unknown[] } }>(t.as('stranger'), '{ leaves { items { id reason } } }')
    expect(leaves.items).toEqual([])
  })

  it('that is not taken opens nothing', async () => {
    const id = await at.plan('clerk', '2026-09-28')
    await t.act(t.as('clerk'), { record: 'Leave', act: 'cancel', id })
    expect(await periods(window)).toEqual([])
  })
})

describe('a short absence', () => {
  it('is covered at once, without a hand-over, for its minutes', async () => {
    const id = await t.act(t.as('clerk'), { record: 'Leave', act: 'stepOut', input: { minutes: 20, reason: '送件至三楼' } })
    expect(await t.find(Leave, id)).toMatchObject({ state: 'STARTED', kind: 'SHORT', minutes: 20 })
    expect(await at.coverers(window)).toEqual(['handler'])
    t.clock('2026-09-28 09:19')
    expect(await at.coverers(window)).toEqual(['handler'])
    t.clock('2026-09-28 09:20')
    expect(await at.coverers(window)).toEqual([])
  })

  it('ends with the return', async () => {
    const id = await t.act(t.as('clerk'), { record: 'Leave', act: 'stepOut', input: { minutes: 60, reason: '领取档案' } })
    t.clock('2026-09-28 09:05')
    await at.end('clerk', id)
    expect(await at.coverers(window)).toEqual([])
    expect(await t.refused(t.as('clerk'), { record: 'Leave', act: 'stepOut', input: { minutes: 0, reason: '无' } })).toBe('VALIDATION')
  })
})
