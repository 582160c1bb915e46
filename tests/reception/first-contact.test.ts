import { beforeAll, describe, expect, test } from 'vitest'
import { Enquiry } from '../../api/domain/reception/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, type Desk } from '../cases/desk.ts'
import type { Person } from '../support/office.ts'

let fuxin: Desk
let binzhou: Desk
let chengguan: Desk
let liuyang: Desk
beforeAll(async () => {
  fuxin = await caseDesk(['fuxin'])
  binzhou = await caseDesk(['binzhou'])
  chengguan = await caseDesk(['chengguan'])
  liuyang = await caseDesk(['liuyang'])
})

const wanted = (input: object) => ({ record: 'Enquiry', act: 'receive', input: { channel: 'WINDOW', matter: '来访事项', ...input } })
const receive = (t: Desk, input: object = {}): Promise<string> => t.act(t.as('clerk'), wanted(input))
const refusedReceipt = (t: Desk, input: object): Promise<string> => t.refused(t.as('clerk'), wanted(input))
const on = (t: Desk, person: Person, act: string, id: string, input: object): Promise<string> => t.act(t.as(person), { record: 'Enquiry', act, id, input: { ...input } })
const refusedOn = (t: Desk, person: Person, act: string, id: string, input: object): Promise<string> => t.refused(t.as(person), { record: 'Enquiry', act, id, input: { ...input } })

describe('a first contact', () => {
  rule('CG-FIRST-01a', 'is whoever a visit or a call reaches, at the unit or its window, for business, reports, complaints, consultations and look-ups', async () => {
    for (const channel of ['WINDOW', 'OFFICE', 'PHONE']) {
      expect((await chengguan.find(Enquiry, await receive(chengguan, { channel }))).citation).toMatchObject({ provision: 'reception.firstContact' })
    }
    expect((await chengguan.find(Enquiry, await receive(chengguan, { channel: 'LETTER' }))).citation).toBeNull()
    for (const purpose of ['BUSINESS', 'REPORT', 'COMPLAINT', 'CONSULTATION', 'LOOKUP', 'OTHER']) await receive(chengguan, { purpose })
    expect(await refusedReceipt(chengguan, { purpose: 'CHAT' })).toBe('NOT_ON_THE_LIST')
  })

  rule('CG-FIRST-03i', 'on the telephone is bound by the rules of a visit: outcomes, referral, taking in', async () => {
    const call = { channel: 'PHONE' }
    const id = await receive(chengguan, call)
    expect((await chengguan.find(Enquiry, id)).citation).toMatchObject({ rules: expect.arrayContaining([expect.objectContaining({ id: 'CG-FIRST-03i' })]) as unknown })
    expect(await refusedOn(chengguan, 'clerk', 'refer', id, { place: '某处' })).toBe('REQUIRED_BY_RULE')
    expect(await refusedOn(chengguan, 'clerk', 'answer', id, { answer: '不知道', outcome: 'SENT_AWAY' })).toBe('NOT_ON_THE_LIST')
    expect(await refusedOn(chengguan, 'clerk', 'handOver', id, { departmentId: chengguan.departments.relief })).toBe('VALIDATION')
  })

  rule('CG-ONCE-01b', 'owes a complete notice at the office, at the window and on the telephone', async () => {
    const item = await chengguan.item()
    await chengguan.store.em().execute('update service_item_versions set procedure = null where item_id = ?', [item])
    for (const channel of ['WINDOW', 'OFFICE', 'PHONE']) {
      expect(await refusedOn(chengguan, 'clerk', 'answer', await receive(chengguan, { channel, itemId: item }), { answer: '按告知单准备' })).toBe('REQUIRED_BY_RULE')
    }
    await on(chengguan, 'clerk', 'answer', await receive(chengguan, { channel: 'LETTER', itemId: item }), { answer: '按告知单准备' })
  })

  rule('CG-ONCE-02c', 'explains a written notice by word of mouth to whoever asks about it', async () => {
    const id = await receive(chengguan, { matter: '对公示的告知内容有疑问' })
    await on(chengguan, 'clerk', 'answer', id, { answer: '已逐条解释', outcome: 'EXPLAINED' })
    expect((await chengguan.find(Enquiry, id)).outcome).toBe('EXPLAINED')
    expect(await refusedOn(fuxin, 'clerk', 'answer', await receive(fuxin), { answer: '已逐条解释', outcome: 'EXPLAINED' })).toBe('NOT_ON_THE_LIST')
  })

  rule(['FX-GUIDE-02', 'FX-GUIDE-04a', 'FX-GUIDE-04b'], 'informs on policy, regulations, procedure and government information, and leads to the right department', async () => {
    for (const purpose of ['POLICY', 'REGULATIONS', 'PROCEDURE', 'GOVERNMENT_INFORMATION', 'SERVICE_ITEM', 'OTHER']) {
      const id = await receive(fuxin, { purpose })
      await on(fuxin, 'clerk', 'refer', id, { departmentId: fuxin.departments.relief, place: '二楼205室', outcome: 'REFERRED' })
    }
    expect(await refusedReceipt(fuxin, { purpose: 'CHAT' })).toBe('NOT_ON_THE_LIST')
  })

  rule('FX-GUIDE-04c', 'helps the elderly with the way and with devices', async () => {
    for (const purpose of ['WAYFINDING', 'DEVICE_OPERATION']) {
      expect(await refusedReceipt(fuxin, { purpose })).toBe('NOT_ON_THE_LIST')
      expect(await fuxin.find(Enquiry, await receive(fuxin, { purpose, elderly: true }))).toMatchObject({ elderly: true, purpose })
    }
  })
})

describe('a visitor who was led on', () => {
  rule('BZ-FIRST-04b', 'is received and answered by the department that is competent', async () => {
    const id = await receive(binzhou)
    await on(binzhou, 'clerk', 'refer', id, { departmentId: binzhou.departments.relief, outcome: 'REFERRED' })
    expect(await binzhou.find(Enquiry, id)).toMatchObject({ state: 'REFERRED', departmentId: binzhou.departments.relief, firstContactId: binzhou.staff.clerk })
    expect(await binzhou.clocks(id, 'reception.competentAnswers')).toMatchObject([{ state: 'RUNNING', departmentId: binzhou.departments.relief, staffId: binzhou.staff.otherHead }])
    await on(binzhou, 'stranger', 'answer', id, { answer: '已当面办理并答复' })
    expect(await binzhou.find(Enquiry, id)).toMatchObject({ state: 'ANSWERED', answeredById: binzhou.staff.stranger })
    expect((await binzhou.clocks(id, 'reception.competentAnswers')).map(({ state }) => state)).toEqual(['MET'])
  })

  test('to another body, or where no rule says so, is not answered here again', async () => {
    const elsewhere = await receive(binzhou)
    await on(binzhou, 'clerk', 'refer', elsewhere, { body: '市科技局', outcome: 'REFERRED' })
    expect(await refusedOn(binzhou, 'clerk', 'answer', elsewhere, { answer: '…' })).toBe('LED_ELSEWHERE')
    const id = await receive(chengguan)
    await on(chengguan, 'clerk', 'refer', id, { departmentId: chengguan.departments.relief, outcome: 'REFERRED' })
    expect((await chengguan.find(Enquiry, id)).departmentId).toBe(chengguan.departments.permits)
    expect(await refusedOn(chengguan, 'clerk', 'answer', id, { answer: '…' })).toBe('LED_ELSEWHERE')
  })
})

describe('the first contact', () => {
  rule('LY-FIRST-06', 'stays responsible until the visitor is satisfied', async () => {
    const id = await receive(liuyang)
    const clock = async () => (await liuyang.clocks(id, 'reception.followToEnd')).map(({ state, staffId }) => [state, staffId])
    await on(liuyang, 'clerk', 'answer', id, { answer: '请准备身份证' })
    expect(await clock()).toEqual([['RUNNING', liuyang.staff.clerk]])
    await on(liuyang, 'clerk', 'followUp', id, { satisfied: false, note: '材料仍不清楚' })
    expect(await liuyang.find(Enquiry, id)).toMatchObject({ state: 'RECEIVED', followUpNote: '材料仍不清楚' })
    await on(liuyang, 'clerk', 'answer', id, { answer: '已逐项列明材料' })
    await on(liuyang, 'clerk', 'followUp', id, { satisfied: true })
    expect(await clock()).toEqual([['MET', liuyang.staff.clerk]])
    expect(await refusedOn(liuyang, 'clerk', 'followUp', id, { satisfied: true })).toBe('VISITOR_SATISFIED')
  })
})
