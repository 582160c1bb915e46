import { beforeAll, describe, expect, test } from 'vitest'
import { Enquiry, OneTimeNotice } from '../../api/domain/reception/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, local, type Desk } from '../cases/desk.ts'
import type { Person } from '../support/office.ts'

let fuxin: Desk
let binzhou: Desk
let chengguan: Desk
beforeAll(async () => {
  fuxin = await caseDesk(['fuxin'])
  binzhou = await caseDesk(['binzhou'])
  chengguan = await caseDesk(['chengguan'])
})

const receive = (t: Desk, input: object = {}): Promise<string> => {
  t.clock('2026-09-28 09:00')
  return t.act(t.as('clerk'), { record: 'Enquiry', act: 'receive', input: { channel: 'WINDOW', matter: '社团登记需要什么材料', ...input } })
}
const on = (t: Desk, person: Person, act: string, id: string, input: object): Promise<string> => t.act(t.as(person), { record: 'Enquiry', act, id, input: { ...input } })
const refusedOn = (t: Desk, act: string, id: string, input: object): Promise<string> => t.refused(t.as('clerk'), { record: 'Enquiry', act, id, input: { ...input } })
const noticeOf = (t: Desk, enquiryId: string): Promise<OneTimeNotice | null> => t.store.em().findOne(OneTimeNotice, { enquiryId })

describe('an enquiry', () => {
  rule(['FX-FIRST-02a', 'FX-CONDUCT-03a', 'BZ-FIRST-01a', 'CG-FIRST-01b'], 'has exactly one first contact: whoever was turned to', async () => {
    for (const t of [fuxin, binzhou, chengguan]) {
      const id = await receive(t, { visitorName: '来访人', visitorPhone: '13900001111' })
      expect(await t.find(Enquiry, id)).toMatchObject({
        firstContactId: t.staff.clerk, departmentId: t.departments.permits, state: 'RECEIVED', citation: { provision: 'reception.firstContact' },
      })
    }
  })

  rule(['FX-FIRST-02b', 'FX-FIRST-03'], 'is answered by the first contact, who is named with the answer', async () => {
    const id = await receive(fuxin, { withinDuties: true })
    await on(fuxin, 'clerk', 'answer', id, { answer: '请先取得业务主管单位同意', outcome: 'ANSWERED' })
    expect(await fuxin.find(Enquiry, id)).toMatchObject({ state: 'ANSWERED', answeredById: fuxin.staff.clerk, outcome: 'ANSWERED', late: false })
  })

  rule(['FX-FIRST-02b', 'FX-FIRST-03', 'BZ-LIMIT-02d'], 'answered only on another day is marked as late, with the rule', async () => {
    for (const t of [fuxin, binzhou]) {
      const id = await receive(t, { withinDuties: true })
      t.clock('2026-09-29 09:00')
      await on(t, 'clerk', 'answer', id, { answer: '补充答复' })
      expect(await t.find(Enquiry, id)).toMatchObject({ late: true, citation: { provision: 'reception.enquiryAnswer' } })
    }
  })

  rule(['FX-NOTICE-02', 'FX-NOTICE-03a', 'BZ-NOTICE-01', 'BZ-FIRST-03b', 'CG-ONCE-01a', 'CG-FIRST-03b'], 'about an item is answered with its one-time notice', async () => {
    for (const t of [fuxin, binzhou, chengguan]) {
      const id = await receive(t, { itemId: await t.item() })
      await on(t, 'clerk', 'answer', id, { answer: '按告知单准备材料' })
      expect(await noticeOf(t, id)).toMatchObject({ form: 'WRITTEN', legalBasis: '《社会团体登记管理条例》', timeLimit: '10个工作日', procedure: '受理—审查—决定', givenById: t.staff.clerk })
    }
  })

  rule(['FX-NOTICE-04', 'FX-NOTICE-07a', 'FX-NOTICE-08', 'CG-ONCE-05a'], 'by telephone is answered orally only where the pack allows it', async () => {
    const call = { channel: 'PHONE' }
    const spoken = { answer: '按告知单准备材料', noticeForm: 'ORAL' }
    expect(await refusedOn(fuxin, 'answer', await receive(fuxin, { ...call, itemId: await fuxin.item() }), spoken)).toBe('NOT_ON_THE_LIST')
    const item = await chengguan.item()
    expect(await refusedOn(chengguan, 'answer', await receive(chengguan, { itemId: item }), spoken)).toBe('NOT_ON_THE_LIST')
    const id = await receive(chengguan, { ...call, itemId: item })
    await on(chengguan, 'clerk', 'answer', id, spoken)
    expect((await noticeOf(chengguan, id))!.form).toBe('ORAL')
  })

  rule(['BZ-LIMIT-02d', 'BZ-LIMIT-02e'], 'that cannot be answered at once is answered within 3 working days', async () => {
    const simple = await receive(binzhou)
    expect((await binzhou.clocks(simple, 'reception.enquiryAnswer')).map(({ limitSource, dueAt }) => [limitSource, local(dueAt)])).toEqual([['AT_ONCE', '2026-09-28 17:30']])
    const complex = await receive(binzhou, { complex: true })
    expect(local((await binzhou.clocks(complex, 'reception.enquiryAnswer'))[0]!.dueAt)).toBe('2026-10-08 17:30')
    await on(binzhou, 'clerk', 'answer', complex, { answer: '经请示，答复如下' })
    expect((await binzhou.clocks(complex, 'reception.enquiryAnswer'))[0]!.state).toBe('MET')
  })

  rule(['FX-FIRST-04b', 'FX-FIRST-04c', 'FX-CONDUCT-03b', 'CG-FIRST-03d', 'CG-FIRST-03e', 'BZ-FIRST-04a', 'BZ-FIRST-04c'], 'for somebody else is led there, with the place', async () => {
    const id = await receive(fuxin)
    expect(await refusedOn(fuxin, 'refer', id, { departmentId: fuxin.departments.relief, outcome: 'REFERRED' })).toBe('REQUIRED_BY_RULE')
    await on(fuxin, 'clerk', 'refer', id, { departmentId: fuxin.departments.relief, place: '二楼205室', outcome: 'REFERRED' })
    expect(await fuxin.find(Enquiry, id)).toMatchObject({ state: 'REFERRED', referredToId: fuxin.departments.relief, referralPlace: '二楼205室' })
    expect(await refusedOn(chengguan, 'refer', await receive(chengguan), { place: '某处' })).toBe('REQUIRED_BY_RULE')
    await on(binzhou, 'clerk', 'refer', await receive(binzhou), { body: '市科技局', outcome: 'REFERRED' })
  })

  rule(['FX-FIRST-04a', 'FX-FIRST-04d', 'BZ-FIRST-01b', 'BZ-FIRST-03a', 'CG-FIRST-03a', 'CG-FIRST-03h'], 'ends in one of the ways that the pack knows', async () => {
    for (const [t, outcomes] of [[fuxin, ['COLLEAGUE', 'POINTED']], [binzhou, ['ANSWERED', 'HANDLED']], [chengguan, ['ANSWERED', 'HANDLED']]] as const) {
      for (const outcome of outcomes) await on(t, 'clerk', 'answer', await receive(t), { answer: '已办', outcome })
      expect(await refusedOn(t, 'answer', await receive(t), { answer: '不知道', outcome: 'SENT_AWAY' })).toBe('NOT_ON_THE_LIST')
    }
  })

  rule(['CG-FIRST-03f', 'CG-FIRST-03g'], 'taken in for somebody who is away carries the visitor\'s telephone number', async () => {
    expect(await refusedOn(chengguan, 'handOver', await receive(chengguan), { departmentId: chengguan.departments.relief })).toBe('VALIDATION')
    const id = await receive(chengguan, { visitorPhone: '13900001111' })
    await on(chengguan, 'clerk', 'handOver', id, { departmentId: chengguan.departments.relief })
    await on(chengguan, 'stranger', 'answer', id, { answer: '已电话答复' })
    expect(await chengguan.find(Enquiry, id)).toMatchObject({ firstContactId: chengguan.staff.clerk, answeredById: chengguan.staff.stranger })
  })

  rule(['FX-NOTICE-03c', 'FX-NOTICE-07b'], 'for which nothing is needed is answered so at once, orally if need be', async () => {
    const oral = { answer: '依法无需办理', noticeForm: 'ORAL' }
    const id = await receive(fuxin, { itemId: await fuxin.item() })
    expect(await refusedOn(fuxin, 'answer', id, { ...oral, outcome: 'ANSWERED' })).toBe('NOT_ON_THE_LIST')
    await on(fuxin, 'clerk', 'answer', id, { ...oral, outcome: 'NOTHING_NEEDED' })
    expect((await noticeOf(fuxin, id))!.form).toBe('ORAL')
  })

  rule(['BZ-FIRST-05a', 'BZ-FIRST-05b'], 'of a very urgent or grave matter is written down and reported to the head at once', async () => {
    const told = async (id: string): Promise<string[]> => (await binzhou.store.em().find(Notification, { subjectId: id, kind: 'reception.urgent' })).map(({ recipientId }) => recipientId)
    const id = await receive(binzhou, { urgent: true, matter: '科技馆展品起火' })
    expect(await binzhou.find(Enquiry, id)).toMatchObject({ urgent: true, matter: '科技馆展品起火', firstContactId: binzhou.staff.clerk })
    expect(await told(id)).toEqual([binzhou.staff.bureauHead])
    expect(await told(await receive(binzhou))).toEqual([])
  })

  test('is seen by its department and its first contact, not by others', async () => {
    const id = await receive(fuxin, { visitorPhone: '13900001111' })
    const query = 'query ($id: ID!) { enquiry(id: $id) { matter visitorPhone } }'
    expect((await fuxin.graphql<{ enquiry: unknown }>(fuxin.as('handler'), query, { id })).enquiry).toEqual({ matter: '社团登记需要什么材料', visitorPhone: '13900001111' })
    expect((await fuxin.graphql<{ enquiry: unknown }>(fuxin.as('stranger'), query, { id })).enquiry).toBeNull()
    expect((await fuxin.graphql<{ enquiry: object }>(fuxin.as('efficiency'), query, { id })).enquiry).toMatchObject({ visitorPhone: null })
  })
})
