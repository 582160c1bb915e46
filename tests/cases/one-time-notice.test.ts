import { beforeAll, describe, expect, test } from 'vitest'
import { Signal } from '../../api/domain/accountability/index.ts'
import { MissingMaterial, OneTimeNotice } from '../../api/domain/reception/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, local, warnedBefore, type Desk } from './desk.ts'

let fuxin: Desk
let binzhou: Desk
let chengguan: Desk
beforeAll(async () => {
  fuxin = await caseDesk(['fuxin'])
  binzhou = await caseDesk(['binzhou'])
  chengguan = await caseDesk(['chengguan'])
})

const noticesOn = (t: Desk, caseId: string): Promise<OneTimeNotice[]> => t.store.em().find(OneTimeNotice, { caseId }, { orderBy: { number: 'ASC' } })
const PARTLY = { materials: [{ name: '登记申请书', copies: 1, pages: 2 }] }
const STATUTE = [{ name: '章程草案' }]

describe('a one-time notice', () => {
  rule(['FX-NOTICE-02', 'FX-NOTICE-03b', 'FX-CONDUCT-03d', 'FX-NOTICE-07a', 'FX-NOTICE-08', 'FX-LIMIT-03b'],
    'names everything missing in writing, with basis, limit and procedure, and waits for the supplement', async () => {
      fuxin.clock('2026-09-28 09:00')
      const id = await fuxin.register(await fuxin.item(), PARTLY)
      await fuxin.on('handler', 'giveOneTimeNotice', id, { missing: [{ name: '章程草案', requirement: '一式两份' }, { name: '场所证明' }] })
      expect((await fuxin.case(id)).state).toBe('AWAITING_SUPPLEMENT')
      const [notice] = await noticesOn(fuxin, id)
      expect(notice).toMatchObject({ form: 'WRITTEN', legalBasis: '《社会团体登记管理条例》', timeLimit: '10个工作日', procedure: '受理—审查—决定', breachesDuty: false, late: false })
      expect(await fuxin.store.em().count(MissingMaterial, { noticeId: notice!.id })).toBe(2)
    })

  rule('FX-NOTICE-07a', 'may not be oral where the pack wants it in writing', async () => {
    const id = await fuxin.register(await fuxin.item(), PARTLY)
    expect(await fuxin.refusedOn('handler', 'giveOneTimeNotice', id, { missing: STATUTE, form: 'ORAL' })).toBe('NOT_ON_THE_LIST')
  })

  rule('BZ-NOTICE-06', 'is oral or in writing where the pack leaves it to the applicant', async () => {
    const id = await binzhou.register(await binzhou.item(), PARTLY)
    await binzhou.on('handler', 'giveOneTimeNotice', id, { missing: STATUTE, form: 'ORAL' })
    expect((await noticesOn(binzhou, id))[0]!.form).toBe('ORAL')
  })

  rule(['FX-NOTICE-02', 'BZ-NOTICE-01', 'BZ-NOTICE-02c', 'CG-ONCE-01a', 'CG-ONCE-03c'], 'must state a legal basis and a procedure', async () => {
    for (const t of [fuxin, binzhou, chengguan]) {
      const id = await t.register(await t.item(), PARTLY)
      expect(await t.refusedOn('handler', 'giveOneTimeNotice', id, { missing: STATUTE, legalBasis: '' })).toBe('REQUIRED_BY_RULE')
      expect(await t.refusedOn('handler', 'giveOneTimeNotice', id, { missing: STATUTE, procedure: '' })).toBe('REQUIRED_BY_RULE')
    }
  })

  test('that names what the first should have named is given, and marked as a breach of the duty', async () => {
    const id = await fuxin.register(await fuxin.item(), PARTLY)
    await fuxin.on('handler', 'giveOneTimeNotice', id, { missing: STATUTE })
    await fuxin.on('handler', 'receiveSupplement', id, { materials: [{ name: '章程草案', copies: 1, pages: 12 }] })
    await fuxin.on('handler', 'giveOneTimeNotice', id, { missing: [{ name: '章程 草案' }, { name: '场所证明' }] })
    const [first, second] = await noticesOn(fuxin, id)
    expect([first!.breachesDuty, second!.breachesDuty]).toEqual([false, true])
    const missing = await fuxin.store.em().find(MissingMaterial, { noticeId: second!.id }, { orderBy: { name: 'ASC' } })
    expect(missing.map(({ name, overdue }) => [name, overdue])).toEqual([['场所证明', true], ['章程 草案', false]])
    const signals = await fuxin.store.em().find(Signal, { subjectId: id })
    expect(signals.map(({ state, departmentId, staffId }) => [state, departmentId, staffId])).toEqual([['RAISED', fuxin.departments.permits, fuxin.staff.handler]])
    expect(JSON.stringify(signals[0]!.citation)).toContain('FX-NOTICE-03b')
  })

  test('that repeats what the first named is no breach, and raises no signal', async () => {
    const id = await fuxin.register(await fuxin.item(), PARTLY)
    await fuxin.on('handler', 'giveOneTimeNotice', id, { missing: STATUTE })
    await fuxin.on('handler', 'receiveSupplement', id, { materials: [{ name: '章程草案', copies: 1, pages: 12 }] })
    await fuxin.on('handler', 'giveOneTimeNotice', id, { missing: STATUTE })
    expect(await fuxin.store.em().count(Signal, { subjectId: id })).toBe(0)
  })

  rule('BZ-NOTICE-03b', 'may be given again, in full, when the supplement is still unfit', async () => {
    const id = await binzhou.register(await binzhou.item(), PARTLY)
    await binzhou.on('handler', 'giveOneTimeNotice', id, { missing: STATUTE })
    await binzhou.on('handler', 'receiveSupplement', id, { materials: [{ name: '章程草案', copies: 1, pages: 1 }] })
    await binzhou.on('handler', 'giveOneTimeNotice', id, { missing: STATUTE })
    const second = (await noticesOn(binzhou, id))[1]!
    expect(second.breachesDuty).toBe(false)
    expect(second.citation).toMatchObject({ rules: [{ id: 'BZ-NOTICE-03b' }] })
  })

  rule(['FX-NOTICE-03b', 'CG-ONCE-03a', 'CG-LIMIT-04a'], 'given on a later day than the papers came in is marked as late, with the rule', async () => {
    for (const [t, cited] of [[fuxin, 'FX-NOTICE-03b'], [chengguan, 'CG-ONCE-03a']] as const) {
      t.clock('2026-09-28 09:00')
      const id = await t.register(await t.item(), PARTLY)
      t.clock('2026-09-29 09:00')
      await t.on('handler', 'giveOneTimeNotice', id, { missing: STATUTE })
      const [notice] = await noticesOn(t, id)
      expect([notice!.late, JSON.stringify(notice!.citation)]).toEqual([true, expect.stringContaining(cited)])
    }
  })

  rule('BZ-LIMIT-02b', 'or acceptance follows within one working day of receipt', async () => {
    binzhou.clock('2026-09-30 15:00')
    const id = await binzhou.register(await binzhou.item(), PARTLY)
    const [review] = await binzhou.clocks(id, 'cases.acceptanceReview')
    expect([review!.state, local(review!.dueAt)]).toEqual(['RUNNING', '2026-10-08 17:30'])
    await binzhou.on('handler', 'giveOneTimeNotice', id, { missing: STATUTE })
    expect((await binzhou.clocks(id, 'cases.acceptanceReview'))[0]!.state).toBe('MET')
  })

  rule('NA-LICENCE-32', 'on a permit is due within 5 working days, else the case counts as accepted from its receipt', async () => {
    fuxin.clock('2026-09-21 09:00')
    const id = await fuxin.register(await fuxin.item({ permit: true }), PARTLY)
    const [due] = await fuxin.clocks(id, 'cases.oneTimeNotice')
    expect([local(due!.dueAt), due!.onLapse]).toEqual(['2026-09-29 17:30', 'acceptFromReceipt'])
    // A working day before: the leader answers for what silence brings about.
    expect(await warnedBefore(fuxin, '2026-09-28 08:29', id)).toEqual([])
    expect(await warnedBefore(fuxin, '2026-09-28 08:30', id)).toEqual([fuxin.staff.head, fuxin.staff.leader].sort())
    fuxin.clock('2026-09-30 08:30')
    await fuxin.act(fuxin.system, { record: 'Case', act: due!.onLapse!, id })
    expect(await fuxin.case(id)).toMatchObject({ state: 'ACCEPTED', acceptedAt: new Date('2026-09-21T09:00:00+08:00') })
    const [promised] = await fuxin.clocks(id, 'cases.completion')
    expect(local(promised!.startedAt)).toBe('2026-09-21 09:00')
  })

  test('names a day for the supplement that has not passed', async () => {
    fuxin.clock('2026-09-28 09:00')
    const id = await fuxin.register(await fuxin.item(), PARTLY)
    expect(await fuxin.refusedOn('handler', 'giveOneTimeNotice', id, { missing: STATUTE, supplementBy: '2026-09-27' })).toBe('DAY_IN_THE_PAST')
  })
})

describe('a supplement', () => {
  rule(['CG-ONCE-03d', 'CG-LIMIT-01b', 'BZ-REFUSAL-03a', 'BZ-REFUSAL-03b', 'FX-LIMIT-03c'], 'completes the materials, and only then the case is accepted', async () => {
    for (const t of [fuxin, binzhou, chengguan]) {
      const id = await t.register(await t.item(), PARTLY)
      expect(await t.refusedOn('handler', 'accept', id)).toBe('MATERIALS_INCOMPLETE')
      await t.on('handler', 'giveOneTimeNotice', id, { missing: [{ name: '章程草案' }, { name: '场所证明' }] })
      await t.on('handler', 'receiveSupplement', id, { materials: [{ name: '章程草案', copies: 1, pages: 12 }, { name: '场所证明', copies: 1, pages: 1 }] })
      await t.on('handler', 'accept', id)
      expect((await t.case(id)).state).toBe('ACCEPTED')
    }
  })

  rule(['BZ-LIMIT-02b', 'CG-ONCE-03a', 'CG-LIMIT-04a', 'FX-NOTICE-03b'], 'is checked anew: the clock of the review starts again with it', async () => {
    for (const [t, provision, due] of [[binzhou, 'cases.acceptanceReview', '2026-10-10 17:30'], [chengguan, 'cases.acceptanceReview', '2026-10-09 17:30'], [fuxin, 'cases.oneTimeNotice', '2026-10-09 17:30']] as const) {
      t.clock('2026-09-28 09:00')
      const id = await t.register(await t.item(), PARTLY)
      await t.on('handler', 'giveOneTimeNotice', id, { missing: [{ name: '章程草案' }, { name: '场所证明' }] })
      t.clock('2026-10-09 10:00')
      await t.on('handler', 'receiveSupplement', id, { materials: [{ name: '章程草案', copies: 1, pages: 1 }, { name: '场所证明', copies: 1, pages: 1 }] })
      expect((await t.clocks(id, provision)).map(({ state, dueAt }) => [state, local(dueAt)]).at(-1)).toEqual(['RUNNING', due])
      await t.on('handler', 'accept', id)
      expect((await t.clocks(id, provision)).at(-1)!.state).toBe('MET')
    }
  })

  rule('CG-REFUSE-02g', 'has a time of the applicant\'s own, which the bureau has still to set', async () => {
    chengguan.clock('2026-09-28 09:00')
    const id = await chengguan.register(await chengguan.item(), PARTLY)
    await chengguan.on('handler', 'giveOneTimeNotice', id, { missing: STATUTE })
    const [supplement] = await chengguan.clocks(id, 'cases.supplement')
    expect(supplement).toMatchObject({ state: 'RUNNING', dueAt: null, owedBy: 'PERSON', limitSource: 'TO_BE_SET' })
  })
})

describe('a case that nobody supplements', () => {
  const awaiting = async (input: object = {}): Promise<string> => {
    fuxin.clock('2026-09-28 09:00')
    const id = await fuxin.register(await fuxin.item(), PARTLY)
    return fuxin.on('handler', 'giveOneTimeNotice', id, { missing: STATUTE, ...input })
  }

  test('is ended by the office once the day that was named is over, and not before', async () => {
    const id = await awaiting({ supplementBy: '2026-10-12' })
    fuxin.clock('2026-10-12 17:29')
    for (const [person, act, input] of [['handler', 'terminate', {}], ['head', 'declineToAccept', { reason: '未补正' }], ['handler', 'proposeRefusal', { ground: 'MATERIAL_MISSING', reasons: '未补正', legalBasis: '条例' }]] as const) {
      expect(await fuxin.refusedOn(person, act, id, input)).toBe('SUPPLEMENT_TIME_RUNS')
    }
    fuxin.clock('2026-10-13 08:30')
    await fuxin.on('handler', 'terminate', id, { reason: '电话提醒后仍未补交' })
    expect(await fuxin.case(id)).toMatchObject({ state: 'CLOSED', result: 'TERMINATED', outcome: '电话提醒后仍未补交', completedAt: fuxin.now() })
  })

  test('is not ended before a day was named; one can be named later', async () => {
    const id = await awaiting()
    fuxin.clock('2026-11-30 09:00')
    expect(await fuxin.refusedOn('handler', 'terminate', id)).toBe('NO_SUPPLEMENT_TIME')
    expect(await fuxin.refusedOn('handler', 'nameSupplementDay', id, { supplementBy: '2026-11-29' })).toBe('DAY_IN_THE_PAST')
    await fuxin.on('handler', 'nameSupplementDay', id, { supplementBy: '2026-12-04' })
    fuxin.clock('2026-12-07 09:00')
    await fuxin.on('handler', 'terminate', id)
    expect((await fuxin.case(id)).result).toBe('TERMINATED')
  })

  test('can still be supplemented late, and is then checked like any other', async () => {
    const id = await awaiting({ supplementBy: '2026-10-12' })
    fuxin.clock('2026-10-20 09:00')
    await fuxin.on('handler', 'receiveSupplement', id, { materials: [{ name: '章程草案', copies: 1, pages: 12 }] })
    expect(await fuxin.case(id)).toMatchObject({ state: 'RECEIVED', supplementBy: null })
  })

  rule('FX-REFUSAL-05a', 'can be refused for want of the material; a leader who does not agree lets it wait on', async () => {
    const id = await awaiting({ supplementBy: '2026-10-12' })
    fuxin.clock('2026-10-13 09:00')
    const proposal = { ground: 'MATERIAL_MISSING', reasons: '逾期未补正章程草案', legalBasis: '条例第十三条' }
    await fuxin.on('handler', 'proposeRefusal', id, proposal)
    await fuxin.on('head', 'correctRefusal', id, { opinion: '再通知一次' })
    expect(await fuxin.case(id)).toMatchObject({ state: 'AWAITING_SUPPLEMENT', acceptedAt: null })
    await fuxin.on('handler', 'proposeRefusal', id, proposal)
    await fuxin.on('head', 'refuse', id, { opinion: '同意' })
    expect(await fuxin.case(id)).toMatchObject({ state: 'DECIDED', result: 'REFUSED' })
  })
})
