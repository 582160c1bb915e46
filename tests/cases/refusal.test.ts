import { beforeAll, describe, expect, test } from 'vitest'
import { runAct } from '../../api/kernel/lifecycle/index.ts'
import { Delivery, RefusalFiling } from '../../api/domain/cases/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, local, type Desk } from './desk.ts'

let fuxin: Desk
let chengguan: Desk
let binzhou: Desk
const items = new Map<Desk, string>()
beforeAll(async () => {
  fuxin = await caseDesk(['fuxin'])
  chengguan = await caseDesk(['chengguan'])
  binzhou = await caseDesk(['binzhou'])
  for (const t of [fuxin, chengguan, binzhou]) items.set(t, await t.item())
})

const PROPOSAL = { ground: 'AGAINST_LAW', reasons: '拟设名称含有禁用文字', legalBasis: '《社会团体登记管理条例》第十三条' }
const accepted = (t: Desk): Promise<string> => {
  t.clock('2026-09-28 09:00')
  return t.accepted(items.get(t)!)
}
const proposed = async (t: Desk, changes: object = {}): Promise<string> => t.on('handler', 'proposeRefusal', await accepted(t), { ...PROPOSAL, ...changes })
const filingOf = (t: Desk, caseId: string): Promise<RefusalFiling> => t.store.em().findOneOrFail(RefusalFiling, { caseId })
const REMEDIES = {
  reconsiderationBody: '阜新市人民政府', reconsiderationLimit: '60日', court: '阜新市海州区人民法院', litigationLimit: '6个月', filedWithCityOn: '2026-09-28', identityShown: true,
  signedFor: true,
}

describe('a refusal', () => {
  rule(['FX-REFUSAL-02', 'FX-REFUSAL-04a', 'FX-REFUSAL-04b', 'FX-REFUSAL-06a', 'FX-REFUSAL-06b'],
    'is proposed by the handler, made by who has the power, and filed with ground, basis and opinion', async () => {
      const id = await proposed(fuxin)
      expect(await fuxin.refusedOn('handler', 'refuse', id, { opinion: '同意' })).toBe('NOT_YOUR_POWER')
      const { notifications } = await fuxin.graphql<{ notifications: { items: { text: string }[] } }>(fuxin.as('head'), '{ notifications { items { text } } }')
      expect(notifications.items.map(({ text }) => text)).toContain(`办件${(await fuxin.case(id)).number}拟不予办理，待您审批`)
      await fuxin.on('head', 'refuse', id, { opinion: '情况属实，同意不予办理' })
      expect(await fuxin.case(id)).toMatchObject({ state: 'DECIDED', result: 'REFUSED', decidedById: fuxin.staff.head })
      expect(await filingOf(fuxin, id)).toMatchObject({
        decision: 'REFUSED', ground: 'AGAINST_LAW', groundLabel: '违反国家法律法规', opinion: '情况属实，同意不予办理', proposedById: fuxin.staff.handler, decidedById: fuxin.staff.head,
      })
    })

  rule('FX-REFUSAL-03', 'is open for items that laws or regulations authorise, and for no other', async () => {
    await proposed(fuxin)
    for (const [t, code] of [[fuxin, 'REFUSAL_NOT_COVERED'], [binzhou, undefined]] as const) {
      const id = await accepted(t)
      await t.store.em().execute('update service_item_versions set legal_basis = null where id = ?', [(await t.case(id)).itemVersionId])
      if (code) expect(await t.refusedOn('handler', 'proposeRefusal', id, PROPOSAL)).toBe(code)
      else await t.on('handler', 'proposeRefusal', id, { ...PROPOSAL, ground: 'CONDITIONS' })
      await t.store.em().execute('update service_item_versions set legal_basis = ? where id = ?', ['《社会团体登记管理条例》', (await t.case(id)).itemVersionId])
    }
  })

  rule('BZ-REFUSAL-03c', 'is filed by the rule that has refusals filed, where the pack names no grounds', async () => {
    expect((await filingOf(binzhou, await proposed(binzhou))).citation).toMatchObject({ provision: 'cases.refusalFiled', rules: [{ id: 'BZ-REFUSAL-03c' }] })
    expect((await filingOf(chengguan, await proposed(chengguan))).citation).toMatchObject({ provision: 'cases.refusalGrounds' })
  })

  rule(['FX-REFUSAL-05a', 'FX-REFUSAL-05b', 'FX-REFUSAL-05c', 'FX-REFUSAL-05d', 'FX-REFUSAL-05e', 'FX-CONDUCT-03e'],
    'rests on a ground of the pack\'s list, with what that ground needs', async () => {
      const id = await accepted(fuxin)
      const refused = (input: object): Promise<string> => fuxin.refusedOn('handler', 'proposeRefusal', id, { ...PROPOSAL, ...input })
      expect(await refused({ ground: 'BAD_MOOD' })).toBe('NOT_ON_THE_LIST')
      expect(await refused({ ground: 'MATERIAL_WRONG' })).toBe('VALIDATION')
      expect(await refused({ ground: 'FORGERY' })).toBe('VALIDATION')
      expect(await refused({ ground: 'OTHER' })).toBe('VALIDATION')
      for (const [ground, more] of [['MATERIAL_MISSING', {}], ['AGAINST_LAW', {}], ['MATERIAL_WRONG', { finding: '经核对，章程与会员名单不符' }], ['FORGERY', { finding: '公章系伪造' }], ['OTHER', { description: '主管单位撤回同意' }]] as const) {
        await proposed(fuxin, { ground, ...more })
      }
    })

  rule(['CG-REFUSE-02a', 'CG-REFUSE-02c'], 'for want of a supplement needs a one-time notice, and that the time to supplement is over', async () => {
    const cannotCorrect = { ...PROPOSAL, ground: 'CANNOT_CORRECT' }
    expect(await chengguan.refusedOn('handler', 'proposeRefusal', await accepted(chengguan), cannotCorrect)).toBe('VALIDATION')
    const id = await chengguan.register(items.get(chengguan)!, { materials: [{ name: '登记申请书', copies: 1, pages: 1 }] })
    await chengguan.on('handler', 'giveOneTimeNotice', id, { missing: [{ name: '章程草案' }, { name: '场所证明' }], supplementBy: '2026-10-12' })
    expect(await chengguan.refusedOn('handler', 'proposeRefusal', id, cannotCorrect)).toBe('SUPPLEMENT_TIME_RUNS')
    chengguan.clock('2026-10-13 09:00')
    await chengguan.on('handler', 'proposeRefusal', id, cannotCorrect)
    await chengguan.on('handler', 'refuse', id, { opinion: '逾期未补正' })
    expect(await chengguan.case(id)).toMatchObject({ state: 'DECIDED', result: 'REFUSED', acceptedAt: null })
    expect((await chengguan.clocks(id, 'cases.supplement')).map(({ state }) => state)).toEqual(['CANCELLED'])
  })

  rule(['CG-REFUSE-02a', 'CG-REFUSE-02b', 'CG-REFUSE-02d', 'CG-REFUSE-02e'], 'rests on one of the grounds of the urban management\'s list', async () => {
    expect(await chengguan.refusedOn('handler', 'proposeRefusal', await accepted(chengguan), { ...PROPOSAL, ground: 'BAD_MOOD' })).toBe('NOT_ON_THE_LIST')
    for (const ground of ['AGAINST_LAW', 'MATERIAL_WRONG', 'OUTSIDE_DUTIES']) await proposed(chengguan, { ground })
  })

  rule(['CG-REFUSE-01', 'CG-REFUSE-03a', 'CG-REFUSE-03b', 'CG-REFUSE-04b', 'CG-REFUSE-05a', 'CG-REFUSE-05b'], 'within the handler\'s powers is made by the handler, with a filing', async () => {
    expect(await chengguan.refusedOn('handler', 'proposeRefusal', await accepted(chengguan), { ...PROPOSAL, legalBasis: null })).toBe('REQUIRED_BY_RULE')
    const id = await proposed(chengguan)
    await chengguan.on('handler', 'refuse', id, { opinion: '经核查，确需不予办理' })
    expect(await filingOf(chengguan, id)).toMatchObject({ decision: 'REFUSED', decidedById: chengguan.staff.handler })
  })

  rule(['FX-REFUSAL-07a', 'CG-REFUSE-04a'], 'beyond the handler\'s powers is made by the supervising leader or the head', async () => {
    for (const t of [fuxin, chengguan]) {
      const id = await proposed(t, { beyondPowers: true })
      expect(await t.refusedOn('handler', 'refuse', id, { opinion: '同意' })).toBe('NOT_YOUR_POWER')
      expect(await t.refusedOn('head', 'refuse', id, { opinion: '同意' })).toBe('NOT_YOUR_POWER')
      await t.on('leader', 'refuse', id, { opinion: '同意' })
    }
  })

  rule(['BZ-REFUSAL-01a', 'BZ-REFUSAL-01b', 'BZ-REFUSAL-02b', 'BZ-REFUSAL-03c'], 'goes to the leader in charge, who may correct it so that the case goes on', async () => {
    const id = await proposed(binzhou, { ground: 'CONDITIONS' })
    expect(await binzhou.refusedOn('head', 'refuse', id, { opinion: '同意' })).toBe('NOT_YOUR_POWER')
    await binzhou.on('leader', 'correctRefusal', id, { opinion: '可补办证明后办理' })
    expect((await binzhou.case(id)).state).toBe('ACCEPTED')
    expect((await filingOf(binzhou, id)).decision).toBe('CORRECTED')
  })

  rule('BZ-REFUSAL-02a', 'is looked into promptly: the leader\'s clock has no figure, and ends with the answer', async () => {
    const id = await proposed(binzhou, { ground: 'CONDITIONS' })
    expect((await binzhou.clocks(id, 'cases.refusalOpinion'))[0]).toMatchObject({ state: 'RUNNING', dueAt: null, limitSource: 'NO_FIGURE', staffId: binzhou.staff.leader })
    await binzhou.on('leader', 'correctRefusal', id, { opinion: '继续办理' })
    expect((await binzhou.clocks(id, 'cases.refusalOpinion'))[0]!.state).toBe('MET')
  })

  rule('CG-REFUSE-04c', 'gives the leader a time that the bureau has still to set', async () => {
    const id = await proposed(chengguan)
    expect((await chengguan.clocks(id, 'cases.refusalOpinion'))[0]).toMatchObject({ state: 'RUNNING', limitSource: 'TO_BE_SET' })
  })

  rule('FX-REFUSAL-08a', 'is finished within the limit of the item: its clocks run until the decision', async () => {
    const id = await proposed(fuxin)
    expect((await fuxin.clocks(id, 'cases.completion')).map(({ state }) => state)).toEqual(['RUNNING', 'RUNNING'])
    await fuxin.on('head', 'refuse', id, { opinion: '同意' })
    expect((await fuxin.clocks(id, 'cases.completion')).map(({ state }) => state)).toEqual(['MET', 'MET'])
  })

  test('is not made by who handled the case and covers the head\'s post', async () => {
    const id = await proposed(fuxin)
    const { bureauId, departments, staff } = fuxin
    const covering = fuxin.as('handler', {
      covering: [{ staffId: staff.head, departmentId: departments.permits, coverPeriodId: bureauId }],
      grants: [{ role: 'STAFF', bureauId, departmentId: departments.permits }, { role: 'DEPARTMENT_HEAD', bureauId, departmentId: departments.permits }],
    })
    expect(await fuxin.refused(covering, { record: 'Case', act: 'refuse', id, input: { opinion: '同意' } })).toBe('OWN_HANDLING')
  })
})

describe('the refusal notice', () => {
  rule(['FX-REFUSAL-08b', 'FX-NOTICE-06', 'FX-REFUSAL-06c'], 'is due 3 working days after the refusal, filed with the city and naming the remedies', async () => {
    const id = await proposed(fuxin)
    await fuxin.on('head', 'refuse', id, { opinion: '同意' })
    expect(local((await fuxin.clocks(id, 'cases.refusalNotice'))[0]!.dueAt)).toBe('2026-10-08 17:30')
    expect(await fuxin.refusedOn('handler', 'deliver', id, {})).toBe('SERVE_REFUSAL_INSTEAD')
    expect(await fuxin.refusedOn('handler', 'serveRefusalNotice', id, { ...REMEDIES, filedWithCityOn: null })).toBe('FILE_WITH_CITY_FIRST')
    expect(await fuxin.refusedOn('handler', 'serveRefusalNotice', id, { ...REMEDIES, court: null })).toBe('REQUIRED_BY_RULE')
    await fuxin.on('handler', 'serveRefusalNotice', id, REMEDIES)
    expect((await fuxin.clocks(id, 'cases.refusalNotice'))[0]!.state).toBe('MET')
    expect((await fuxin.case(id)).state).toBe('DELIVERED')
  })

  rule('NA-LICENCE-38', 'on a permit names the remedies, whatever the bureau\'s own text says', async () => {
    const permit = await chengguan.item({ permit: true })
    chengguan.clock('2026-09-28 09:00')
    const id = await chengguan.accepted(permit)
    await chengguan.on('handler', 'proposeRefusal', id, PROPOSAL)
    await chengguan.on('handler', 'refuse', id, { opinion: '确需不予办理' })
    expect(await chengguan.refusedOn('handler', 'serveRefusalNotice', id, {})).toBe('REQUIRED_BY_RULE')
    await chengguan.on('handler', 'serveRefusalNotice', id, REMEDIES)
  })

  rule('BZ-REFUSAL-03d', 'is due 7 calendar days after the refusal, and on the next working day after a holiday', async () => {
    const id = await proposed(binzhou, { ground: 'CONDITIONS' })
    await binzhou.on('leader', 'refuse', id, { opinion: '同意' })
    expect(local((await binzhou.clocks(id, 'cases.refusalNotice'))[0]!.dueAt)).toBe('2026-10-08 17:30')
  })

  rule('CG-REFUSE-06b', 'is given in writing without delay', async () => {
    const id = await proposed(chengguan)
    await chengguan.on('handler', 'refuse', id, { opinion: '确需不予办理' })
    expect((await chengguan.clocks(id, 'cases.refusalNotice'))[0]).toMatchObject({ state: 'RUNNING', limitSource: 'NO_FIGURE' })
    await chengguan.on('handler', 'serveRefusalNotice', id, {})
    expect((await chengguan.clocks(id, 'cases.refusalNotice'))[0]!.state).toBe('MET')
  })
})

describe('the materials of a refused case', () => {
  rule(['FX-REFUSAL-09', 'CG-REFUSE-07a', 'CG-REFUSE-07b'], 'go back to the applicant against identity and signature, as the rule that is cited says', async () => {
    for (const [t, rules] of [[fuxin, ['FX-REFUSAL-09']], [chengguan, ['CG-REFUSE-07a', 'CG-REFUSE-07b']]] as const) {
      const id = await proposed(t)
      await t.on(t === fuxin ? 'head' : 'handler', 'refuse', id, { opinion: '同意' })
      const { rejection } = await runAct(t.office, t.as('handler'), { record: 'Case', act: 'returnMaterials', id, input: { recipient: '刘申请', identityShown: true } })
      expect(rejection).toMatchObject({ code: 'IDENTITY_AND_SIGNATURE', citation: { rules: rules.map((each) => ({ id: each })) } })
      await t.on('handler', 'returnMaterials', id, { recipient: '刘申请', identityShown: true, signedFor: true })
      expect(await t.store.em().findOneOrFail(Delivery, { caseId: id, kind: 'MATERIALS' })).toMatchObject({ recipient: '刘申请', signedFor: true })
    }
  })

  test('need no such proof where no rule asks for it: what was shown is noted', async () => {
    const id = await accepted(binzhou)
    await binzhou.on('handler', 'withdraw', id, { reason: '申请人撤回申请' })
    await binzhou.on('handler', 'returnMaterials', id, { recipient: '刘申请' })
    expect(await binzhou.store.em().findOneOrFail(Delivery, { caseId: id, kind: 'MATERIALS' })).toMatchObject({ identityShown: false, signedFor: false })
  })

  test('of a granted one stay on file', async () => {
    const id = await accepted(fuxin)
    await fuxin.on('handler', 'grant', id, {})
    expect(await fuxin.refusedOn('handler', 'returnMaterials', id, { recipient: '刘申请', identityShown: true, signedFor: true })).toBe('MATERIALS_STAY')
  })

  rule('CG-REFUSE-05c', 'are archived together with the filing', async () => {
    const id = await proposed(chengguan)
    await chengguan.on('handler', 'refuse', id, { opinion: '确需不予办理' })
    await chengguan.on('handler', 'serveRefusalNotice', id, {})
    await chengguan.on('handler', 'archive', id)
    const { case: archived } = await chengguan.graphql<{ case: object }>(chengguan.as('handler'), 'query ($id: ID!) { case(id: $id) { state refusals { decision } materials { name } } }', { id })
    expect(archived).toMatchObject({ state: 'ARCHIVED', refusals: [{ decision: 'REFUSED' }], materials: [{ name: '登记申请书' }, { name: '章程草案' }, { name: '场所证明' }] })
  })
})
