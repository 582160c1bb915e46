import { beforeAll, describe, expect, test } from 'vitest'
import { Enquiry, EnquiryConsultation } from '../../api/domain/reception/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, local, type Desk } from '../cases/desk.ts'
import type { Person } from '../support/office.ts'

let binzhou: Desk
let chengguan: Desk
let xumu: Desk
beforeAll(async () => {
  binzhou = await caseDesk(['binzhou'])
  chengguan = await caseDesk(['chengguan'])
  xumu = await caseDesk(['xumu'])
})

const receive = (t: Desk, input: object = {}): Promise<string> => {
  t.clock('2026-09-28 09:00')
  return t.act(t.as('clerk'), { record: 'Enquiry', act: 'receive', input: { channel: 'WINDOW', matter: '联合举办展览需要办哪些手续', ...input } })
}
const on = (t: Desk, act: string, id: string, input: object, person: Person = 'clerk'): Promise<string> => t.act(t.as(person), { record: 'Enquiry', act, id, input: { ...input } })
const refused = (t: Desk, act: string, id: string, input: object): Promise<string> => t.refused(t.as('clerk'), { record: 'Enquiry', act, id, input: { ...input } })
const of = (t: Desk, enquiryId: string): Promise<EnquiryConsultation[]> => t.store.em().find(EnquiryConsultation, { enquiryId }, { orderBy: { askedAt: 'ASC' } })
const ASKED = { situation: 'SEVERAL_DEPARTMENTS', way: 'ENQUIRE', askedBody: '市公安局治安支队', question: '大型群众性活动是否须报批' }

describe('a consultation in the visitor\'s place', () => {
  rule(['BZ-NOTICE-04a', 'CG-ONCE-04a'], 'is begun in one of the special situations of the pack, and runs without delay', async () => {
    for (const [t, codes] of [[binzhou, ['SEVERAL_DEPARTMENTS', 'RULES_UNCLEAR', 'OTHER']], [chengguan, ['SEVERAL_DEPARTMENTS', 'MATERIALS_UNCLEAR', 'RULES_UNCLEAR', 'OTHER']]] as const) {
      const id = await receive(t)
      expect(await refused(t, 'consult', id, { ...ASKED, situation: null })).toBe('VALIDATION')
      expect(await refused(t, 'consult', id, { ...ASKED, situation: 'BUSY' })).toBe('NOT_ON_THE_LIST')
      for (const situation of codes) await on(t, 'consult', id, { ...ASKED, situation })
      expect((await of(t, id)).map(({ situation }) => situation).sort()).toEqual([...codes].sort())
      expect((await of(t, id))[0]).toMatchObject({ askedById: t.staff.clerk, askedBody: '市公安局治安支队', citation: { provision: 'reception.specialSituations' } })
      expect(await t.clocks(id, 'reception.consultation')).toMatchObject([{ state: 'RUNNING', limitSource: 'NO_FIGURE', staffId: t.staff.clerk }])
    }
    expect(await refused(binzhou, 'consult', await receive(binzhou), { ...ASKED, askedBody: null })).toBe('VALIDATION')
  })

  rule(['BZ-NOTICE-04b', 'CG-ONCE-04b'], 'owes the visitor its result: no answer before it has come, and the time of telling is kept', async () => {
    for (const t of [binzhou, chengguan]) {
      const id = await receive(t)
      expect(await refused(t, 'noteConsultation', id, { result: '须报批' })).toBe('NO_CONSULTATION')
      await on(t, 'consult', id, ASKED)
      expect(await refused(t, 'answer', id, { answer: '请到公安局问问' })).toBe('CONSULTATION_PENDING')
      expect(await refused(t, 'refer', id, { departmentId: t.departments.relief })).toBe('CONSULTATION_PENDING')
      t.clock('2026-09-29 10:00')
      await on(t, 'noteConsultation', id, { result: '千人以下无须报批' })
      expect((await of(t, id))[0]).toMatchObject({ result: '千人以下无须报批', toldAt: null })
      await on(t, 'answer', id, { answer: '已代为咨询：千人以下无须报批' })
      expect(local((await of(t, id))[0]!.toldAt)).toBe('2026-09-29 10:00')
      expect((await t.clocks(id, 'reception.consultation')).map(({ state }) => state)).toEqual(['MET'])
    }
  })

  test('may be a question to a superior, who is told', async () => {
    const id = await receive(binzhou)
    expect(await refused(binzhou, 'consult', id, { ...ASKED, way: 'ASK_SUPERIOR' })).toBe('VALIDATION')
    await on(binzhou, 'consult', id, { situation: 'RULES_UNCLEAR', way: 'ASK_SUPERIOR', superiorId: binzhou.staff.leader, question: '跨年度项目可否补助' })
    const told = await binzhou.store.em().find(Notification, { subjectId: id, kind: 'reception.instructionAsked' })
    expect(told.map(({ recipientId }) => recipientId)).toEqual([binzhou.staff.leader])
    const query = 'query ($id: ID!) { enquiry(id: $id) { consultations { question } } }'
    expect(await binzhou.graphql(binzhou.as('clerk'), query, { id })).toEqual({ enquiry: { consultations: [{ question: '跨年度项目可否补助' }] } })
  })

  test('binds nobody where no rule asks for the result to be told', async () => {
    const id = await receive(xumu)
    await on(xumu, 'consult', id, { ...ASKED, situation: null })
    await on(xumu, 'answer', id, { answer: '先行答复' })
    expect((await xumu.find(Enquiry, id)).state).toBe('ANSWERED')
  })

  rule('XM-DISC-030202b', 'of a hard question goes to the leader the same day', async () => {
    const id = await receive(xumu, { complex: true })
    const limit = async () => (await xumu.clocks(id, 'reception.hardQuestion')).map(({ state, dueAt }) => [state, local(dueAt)])
    expect(await limit()).toEqual([['RUNNING', '2026-09-28 17:30']])
    await on(xumu, 'consult', id, ASKED)
    expect(await limit()).toEqual([['RUNNING', '2026-09-28 17:30']])
    await on(xumu, 'consult', id, { way: 'ASK_SUPERIOR', superiorId: xumu.staff.leader, question: '补贴口径' })
    expect(await limit()).toEqual([['MET', '2026-09-28 17:30']])
    expect(await xumu.clocks(await receive(xumu), 'reception.hardQuestion')).toEqual([])
  })
})
