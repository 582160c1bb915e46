import { beforeEach, describe, expect, it } from 'vitest'
import { AbsenceNotice, CoverPeriod, whoAnswered } from '../../api/domain/organization/index.ts'
import { Obligation } from '../../api/kernel/obligations/index.ts'
import type { TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'
import { staffedOffice, Staffing } from './staffing.ts'

let t: TestOffice
let at: Staffing
beforeEach(async () => {
  t = await staffedOffice()
  at = new Staffing(t)
})

interface Told { notifications: { items: { text: string }[] } }
const roles = async (person: Parameters<Staffing['rights']>[0]): Promise<string[]> =>
  (await at.rights(person)).grants.map(({ role, departmentId }) => `${role}@${Object.entries(t.departments).find(([, id]) => id === departmentId)?.[0] ?? 'bureau'}`).sort()

describe('where both holders are away', () => {
  rule('BZ-AB-04e', 'the head of department answers, and the B holder again on returning first', async () => {
    const post = await at.post('受理岗', { a: 'clerk', b: 'handler' })
    await at.leaves('clerk', '2026-09-30')
    t.clock('2026-09-28 11:00')
    const second = await at.leaves('handler', '2026-09-29')
    expect(await at.coverers(post)).toEqual(['head'])
    t.clock('2026-09-29 10:00')
    await at.end('handler', second)
    expect(await at.coverers(post)).toEqual(['handler'])
    const all = await t.store.em().find(CoverPeriod, { postId: post }, { orderBy: { startsAt: 'ASC' } })
    expect(all.map(({ coverBy }) => coverBy)).toEqual(['COVER_HOLDER', 'HEAD', 'COVER_HOLDER'])
    expect(all.filter(({ endedAt }) => !endedAt)).toHaveLength(1)
  })

  it('for minutes, the B holder has the post again when they are over, though nobody records the return', async () => {
    const post = await at.post('受理岗', { a: 'clerk', b: 'handler' })
    await at.leaves('clerk', '2026-09-29')
    await t.act(t.as('handler'), { record: 'Leave', act: 'stepOut', input: { minutes: 30, reason: '送件' } })
    expect(await at.coverers(post)).toEqual(['head'])
    t.clock('2026-09-28 09:30')
    expect(await at.coverers(post)).toEqual(['handler'])
  })

  it('stands on the leave, for whoever went and whoever asks who answers', async () => {
    await at.post('受理岗', { a: 'clerk', b: 'handler' })
    const leave = await at.leaves('clerk')
    const { found } = await t.graphql<{ found: { coverPeriods: { coverHolder: { id: string }; endsAt: string }[] } }>(
      t.as('clerk'), 'query ($id: ID!) { found: leave(id: $id) { coverPeriods { coverHolder { id } endsAt } } }', { id: leave })
    expect(found.coverPeriods).toMatchObject([{ coverHolder: { id: t.staff.handler } }])
  })

  it('is told to whoever takes over', async () => {
    const post = await at.post('受理岗', { a: 'clerk', b: 'handler' })
    await at.leaves('clerk')
    const { notifications } = await t.graphql<Told>(t.as('handler'), '{ notifications { items { text } } }')
    expect(notifications.items.map(({ text }) => text)).toEqual(['您已顶岗“受理岗”，至2026-09-28'])
    await t.act(t.as('head'), { record: 'Post', act: 'changeHolder', id: post, input: { coverHolderId: t.staff.coverHolder, fromDay: '2026-09-28', reason: '调离' } })
    const { notifications: others } = await t.graphql<Told>(t.as('coverHolder'), '{ notifications { items { text } } }')
    expect(others.items.map(({ text }) => text)).toEqual(['“受理岗”空缺期间由您顶岗'])
  })

  rule('BZ-POST-03a', 'the head or the head of bureau sends somebody instead', async () => {
    const post = await at.post('受理岗', { a: 'clerk', b: 'handler' })
    await at.leaves('handler')
    const leave = await at.leaves('clerk')
    const send = (substituteId: string) => ({ record: 'Leave', act: 'nameSubstitute', id: leave, input: { substituteId } })
    expect(await t.refused(t.as('handler'), send(t.staff.coverHolder))).toBe('FORBIDDEN')
    expect(await t.refused(t.as('leader'), send(t.staff.coverHolder))).toBe('NOT_YOUR_POWER')
    expect(await t.refused(t.as('head'), send(t.staff.handler))).toBe('SUBSTITUTE_AWAY')
    await t.act(t.as('head'), send(t.staff.coverHolder))
    expect(await at.coverers(post)).toEqual(['coverHolder'])
  })

  it('and the head as well, the chain leads to whoever covers the head, and ends where it would go in a circle', async () => {
    const post = await at.post('受理岗', { a: 'clerk', b: 'handler' })
    await at.post('科长', { a: 'head', b: 'coverHolder' }, { leads: true })
    await at.leaves('clerk')
    await at.leaves('handler')
    await at.leaves('head')
    expect(await at.coverers(post)).toEqual(['coverHolder'])
    await t.act(t.as('coverHolder'), { record: 'AbsenceNotice', act: 'post', input: { departmentId: t.departments.permits, endsAt: new Date('2026-09-28T18:00:00+08:00'), text: '外出检查' } })
    await at.leaves('coverHolder')
    expect(await at.coverers(post)).toEqual([])
  })
})

describe('a department that goes out altogether', () => {
  rule('BZ-AB-06a', 'first hangs an absence notice', async () => {
    for (const person of ['clerk', 'handler', 'coverHolder'] as const) await at.leaves(person)
    const last = await at.plan('head', '2026-09-28')
    expect(await t.refused(t.as('head'), { record: 'Leave', act: 'start', id: last, input: { handover: '无' } })).toBe('ABSENCE_NOTICE_NEEDED')
    const notice = { departmentId: t.departments.permits, endsAt: new Date('2026-09-28T17:00:00+08:00'), text: '全科外出培训，17时返回', contact: '5550123' }
    expect(await t.refused(t.as('head'), { record: 'AbsenceNotice', act: 'post', input: { ...notice, endsAt: t.now() } })).toBe('RETURN_BEFORE_LEAVING')
    const id = await t.act(t.as('head'), { record: 'AbsenceNotice', act: 'post', input: notice })
    expect(await t.refused(t.as('head'), { record: 'AbsenceNotice', act: 'post', input: notice })).toBe('NOTICE_HANGS')
    await at.start('head', last, { handover: '无' })
    await t.act(t.as('head'), { record: 'AbsenceNotice', act: 'takeDown', id })
    expect(await t.refused(t.as('head'), { record: 'AbsenceNotice', act: 'takeDown', id })).toBe('WRONG_STATE')
  })

  rule('BZ-AB-06b', 'contacts the visitors promptly once it is back, and notes what was done for them', async () => {
    const notice = { departmentId: t.departments.permits, endsAt: new Date('2026-09-28T17:00:00+08:00'), text: '全科外出培训' }
    const id = await t.act(t.as('head'), { record: 'AbsenceNotice', act: 'post', input: notice })
    const clock = async () => (await t.store.em().find(Obligation, { subjectId: id })).map(({ provision, state, departmentId }) => [provision, state, departmentId])
    expect(await clock()).toEqual([])
    await t.act(t.as('clerk'), { record: 'AbsenceNotice', act: 'takeDown', id })
    expect(await clock()).toEqual([['organization.visitorsContacted', 'RUNNING', t.departments.permits]])
    await t.act(t.as('clerk'), { record: 'AbsenceNotice', act: 'contactVisitors', id, input: { visitors: '刘女士来电咨询入会，已回电并预约明日办理' } })
    expect(await clock()).toEqual([['organization.visitorsContacted', 'MET', t.departments.permits]])
    expect((await t.find(AbsenceNotice, id)).visitors).toContain('刘女士')
    expect(await t.refused(t.as('clerk'), { record: 'AbsenceNotice', act: 'contactVisitors', id, input: { visitors: '无' } })).toBe('VISITORS_CONTACTED')
  })

  rule('FX-CONDUCT-02f', 'keeps at least one person at a service window, except for meetings, sick leave and special reasons', async () => {
    t = await staffedOffice('fuxin')
    at = new Staffing(t)
    await at.department({ kind: 'WINDOW' })
    for (const person of ['clerk', 'handler', 'coverHolder'] as const) await at.leaves(person)
    const start = (id: string, input = {}) => ({ record: 'Leave', act: 'start', id, input })
    const holiday = await at.plan('head', '2026-09-28')
    expect(await t.refused(t.as('head'), start(holiday))).toBe('BELOW_MINIMUM')
    expect(await t.refused(t.as('head'), { record: 'Leave', act: 'stepOut', input: { minutes: 10, reason: '取件' } })).toBe('LEAVE_OVERLAPS')
    await t.act(t.as('head'), { record: 'Leave', act: 'cancel', id: holiday })
    expect(await t.refused(t.as('head'), { record: 'Leave', act: 'stepOut', input: { minutes: 10, reason: '取件' } })).toBe('BELOW_MINIMUM')
    await t.act(t.as('head'), start(await at.plan('head', '2026-09-28', '2026-09-28', { kind: 'MEETING' })))
  })

  rule(['ZX-ATT-0901b', 'ZX-ATT-0901c'], 'arranges the work before somebody leaves', async () => {
    t = await staffedOffice('zhongxin')
    at = new Staffing(t)
    const id = await at.plan('clerk', '2026-09-28')
    expect(await t.refused(t.as('clerk'), { record: 'Leave', act: 'start', id, input: {} })).toBe('HANDOVER_NEEDED')
    await at.start('clerk', id)
  })
})

describe('rights', () => {
  it('follow from the organization', async () => {
    expect(await roles('handler')).toEqual(['STAFF@permits'])
    expect(await roles('head')).toEqual(['DEPARTMENT_HEAD@permits', 'STAFF@permits'])
    expect(await roles('leader')).toEqual(['STAFF@leaders', ...Object.keys(t.departments).map((key) => `SUPERVISING_LEADER@${key}`).sort()])
    expect(await roles('bureauHead')).toEqual(['BUREAU_HEAD@bureau', 'STAFF@leaders'])
    expect((await at.rights('clerk')).place).toEqual({ bureauId: t.bureauId, departmentId: t.departments.permits })
  })

  it('of a head pass to whoever covers the leading post, and only while it is covered', async () => {
    await at.post('科长', { a: 'head', b: 'handler' }, { leads: true })
    await at.post('综合岗', { a: 'head', b: 'coverHolder' })
    const leave = await at.leaves('head')
    expect(await roles('handler')).toEqual(['DEPARTMENT_HEAD@permits', 'STAFF@permits'])
    expect(await roles('coverHolder')).toEqual(['STAFF@permits'])
    await at.end('head', leave)
    expect(await roles('handler')).toEqual(['STAFF@permits'])
  })

  it('in another department open the queue of the holder, and not the department around it', async () => {
    await at.post('受理岗', { a: 'clerk', b: 'stranger' })
    await at.leaves('clerk')
    expect(await roles('stranger')).toEqual(['STAFF@relief'])
    expect((await at.rights('stranger')).covering.map(({ staffId }) => staffId)).toEqual([t.staff.clerk])
  })

  it('are none for somebody who has left', async () => {
    const left = { record: 'StaffMember', id: t.staff.handler }
    await t.store.transaction(async (em) => { await em.getKysely().updateTable('staff_members' as never).set({ left: true } as never).where('id' as never, '=', left.id as never).execute() })
    expect(await at.rights('handler')).toEqual({ grants: [], covering: [], place: null })
  })
})

describe('a time that runs out while a post is covered', () => {
  rule(['BZ-AB-04c', 'BZ-AB-04d'], 'is asked of whoever had the queue in hand then', async () => {
    await at.post('受理岗', { a: 'clerk', b: 'handler' })
    t.clock('2026-09-28 10:00')
    const leave = await at.leaves('clerk', '2026-09-29')
    const em = t.store.em()
    const answered = (time: string) => whoAnswered(em, t.staff.clerk, new Date(`${time}:00+08:00`), t.departments.permits)
    expect([await answered('2026-09-28T09:59'), await answered('2026-09-28T17:30'), await answered('2026-09-30T00:00')]).toEqual([t.staff.clerk, t.staff.handler, t.staff.clerk])
    t.clock('2026-09-29 10:00')
    await at.end('clerk', leave)
    expect([await answered('2026-09-29T09:59'), await answered('2026-09-29T17:30')]).toEqual([t.staff.handler, t.staff.clerk])
  })
})

describe('an act done while covering', () => {
  it('keeps both names', async () => {
    await at.post('受理岗', { a: 'clerk', b: 'handler' })
    const leave = await at.leaves('clerk')
    await t.act(await at.signedIn('handler'), { record: 'Leave', act: 'end', id: leave })
    const { leave: read } = await t.graphql<{ leave: { history: { act: string; actorName: string; onBehalfOf?: string }[] } }>(
      t.as('head'), 'query ($id: ID!) { leave(id: $id) { history { act actorName onBehalfOf } } }', { id: leave })
    expect(read.history.at(-1)).toMatchObject({ act: 'end', actorName: '李经办', onBehalfOf: t.staff.clerk })
  })
})
