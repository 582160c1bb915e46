import { beforeAll, describe, expect, test } from 'vitest'
import { allDocuments, printPage, type DocumentModel } from '../../api/kernel/documents/index.ts'
import type { Acting } from '../../api/kernel/access/index.ts'
import { Delivery, Extension, RefusalFiling, SpecialProcedure } from '../../api/domain/cases/index.ts'
import { OneTimeNotice } from '../../api/domain/reception/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, type Desk } from './desk.ts'

let t: Desk
let chengguan: Desk
beforeAll(async () => {
  t = await caseDesk(['fuxin'])
  chengguan = await caseDesk(['chengguan'])
})

const PEOPLE = { applicantName: '刘申请', phone: '13800001111', address: '海州区解放路1号' }
const MATERIALS = [{ name: '登记申请书', copies: 1, pages: 3 }, { name: '章程草案', copies: 2, pages: 12 }, { name: '场所证明', copies: 1, pages: 1 }]

/** The documents under a key, as somebody prints them. */
const printed = (key: string, ids: string[], acting: Acting = t.as('handler'), office: Desk = t): Promise<DocumentModel[]> =>
  allDocuments().get(key)!.models!(office.store.em().getKysely(), acting, ids)
/** All that can be read on it. */
const words = (model: DocumentModel | undefined): string => printPage([model!], { assets: '/a' }).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const child = async (cls: typeof Extension | typeof RefusalFiling | typeof SpecialProcedure | typeof OneTimeNotice, caseId: string): Promise<string> =>
  (await t.store.em().findOneOrFail(cls as typeof Extension, { caseId })).id

describe('what is printed on a case', () => {
  rule('CG-LIMIT-04b', 'the receipt lists materials, pages, handler, time and until when it takes', async () => {
    chengguan.clock('2026-09-28 09:05')
    const item = await chengguan.item()
    expect(await chengguan.refused(chengguan.as('clerk'), { record: 'Case', act: 'register', input: { itemId: item, ...PEOPLE, materials: [{ name: '登记申请书', copies: 1 }] } })).toBe('REQUIRED_BY_RULE')
    const id = await chengguan.register(item, { ...PEOPLE, materials: MATERIALS })
    const text = words((await printed('cases.receipt', [id], chengguan.as('clerk'), chengguan))[0])
    for (const part of ['收件凭证', '刘申请', '2026年9月28日9时05分', '李经办', '受理后10个工作日', '章程草案', '12', (await chengguan.case(id)).trackingCode]) expect(text).toContain(part)
  })

  test('the notice of acceptance is another document, with the day on which the case is due', async () => {
    t.clock('2026-09-28 09:00')
    const item = await t.item()
    const waiting = await t.register(item, PEOPLE)
    const id = await t.accepted(item, PEOPLE)
    const models = await printed('cases.acceptanceNotice', [waiting, id])
    expect(words(models[0]).match(new RegExp((await t.case(id)).number, 'g'))).toHaveLength(1)
    expect(models).toHaveLength(1)
    expect(models[0]).toMatchObject({ addressee: '刘申请', signature: { date: '2026年9月28日', seal: true } })
    expect(words(models[0])).toContain('应办结日 2026年10月16日')
  })

  test('what was handed over has a receipt to be signed, which names recipient, manner, time and who handed it over', async () => {
    const id = await t.accepted(await t.item(), PEOPLE)
    await t.on('handler', 'grant', id, {})
    t.clock('2026-09-29 10:05')
    await t.on('handler', 'deliver', id, { manner: 'POST', postalNumber: 'EMS123', recipient: '刘代收', identityShown: true })
    const { id: delivery } = await t.store.em().findOneOrFail(Delivery, { caseId: id })
    const [model] = await printed('cases.deliveryReceipt', [delivery])
    for (const part of ['送达回证', '办理结果', '刘申请', '邮寄', '海州区解放路1号', 'EMS123', '刘代收', '2026年9月29日10时05分', '李经办', '受送达人签名或盖章']) expect(words(model)).toContain(part)
    expect(words(model)).toMatch(/签收日期\s+年\s+月\s+日/)
    expect(await printed('cases.deliveryReceipt', [delivery], t.as('stranger'))).toEqual([])
    t.clock('2026-09-28 09:00')
  })

  test('a case offers the papers that it has, its own and those of what was done to it', async () => {
    const id = await t.accepted(await t.item(), PEOPLE)
    await t.on('handler', 'proposeRefusal', id, { ground: 'AGAINST_LAW', reasons: '名称含有禁用文字', legalBasis: '条例第十三条' })
    const papers = async (acting: Acting): Promise<unknown> =>
      (await t.graphql<{ case: { papers: unknown } | null }>(acting, 'query ($id: ID!) { case(id: $id) { papers { key label ids } } }', { id })).case?.papers
    expect(await papers(t.as('handler', { locale: 'en' }))).toEqual([
      { key: 'cases.receipt', label: 'Receipt of papers', ids: [id] }, { key: 'cases.acceptanceNotice', label: 'Notice of acceptance', ids: [id] },
      { key: 'cases.refusalFilingForm', label: 'Refusal filing form', ids: [await child(RefusalFiling, id)] },
    ])
    expect(await papers(t.as('stranger'))).toBeUndefined()
  })

  test('the one-time notice names everything that is missing', async () => {
    const id = await t.register(await t.item(), PEOPLE)
    await t.on('handler', 'giveOneTimeNotice', id, { missing: [{ name: '章程草案', requirement: '补盖公章' }, { name: '场所证明' }], supplementBy: '2026-10-20' })
    const text = words((await printed('cases.oneTimeNotice', [await child(OneTimeNotice, id)]))[0])
    for (const part of ['告知〔2026〕1号', '章程草案', '补盖公章', '场所证明', '《社会团体登记管理条例》', '10个工作日', '2026年10月20日']) expect(text).toContain(part)
  })

  test('the refusal has its filing form and its notice with the remedies', async () => {
    const id = await t.accepted(await t.item(), PEOPLE)
    await t.on('handler', 'proposeRefusal', id, { ground: 'AGAINST_LAW', reasons: '名称含有禁用文字', legalBasis: '条例第十三条' })
    const filing = await child(RefusalFiling, id)
    expect(await printed('cases.refusalNotice', [filing])).toEqual([])
    await t.on('head', 'refuse', id, { opinion: '同意不予办理' })
    expect(words((await printed('cases.refusalNotice', [filing]))[0])).toContain('向有管辖权的行政复议机关申请行政复议；也可自收到本告知书之日起六个月内向有管辖权的人民法院提起行政诉讼')
    await t.on('handler', 'serveRefusalNotice', id, {
      reconsiderationBody: '市人民政府', reconsiderationLimit: '60日', court: '海州区人民法院', litigationLimit: '6个月', filedWithCityOn: '2026-09-28',
    })
    const form = words((await printed('cases.refusalFilingForm', [filing]))[0])
    for (const part of ['否定〔2026〕', '违反国家法律法规', '名称含有禁用文字', '条例第十三条', '同意不予办理', '张科长', '海州区解放路1号', '李经办']) expect(form).toContain(part)
    const notice = words((await printed('cases.refusalNotice', [filing]))[0])
    expect(notice).toContain('可自收到本告知书之日起60日内向市人民政府申请行政复议；也可自收到本告知书之日起6个月内向海州区人民法院提起行政诉讼')
  })

  test('an extension and a special procedure are told with their new day, their reason and their length', async () => {
    t.clock('2026-09-28 09:00')
    const id = await t.accepted(await t.item(), PEOPLE)
    await t.on('handler', 'requestExtension', id, { amount: 5, reason: '案情复杂。', legalGround: '《条例》第八条' })
    expect(await printed('cases.extensionNotice', [await child(Extension, id)])).toEqual([])
    await t.on('head', 'extend', id, {})
    expect(words((await printed('cases.extensionNotice', [await child(Extension, id)]))[0])).toContain('因案情复杂，不能在原时限内办结。依据《条例》第八条，经批准，办理时限延长5个工作日，延长后的办结日为2026年10月23日')
    await t.on('handler', 'suspend', id, { kind: 'HEARING', reason: '涉及他人利益。', plannedEnd: '2026-10-20', heldAt: '10月15日上午9时', place: '局二楼' })
    const text = words((await printed('cases.specialProcedureNotice', [await child(SpecialProcedure, id)]))[0])
    for (const part of ['因涉及他人利益，需要进行听证', '不计入办理时限', '10月15日上午9时', '局二楼', '2026年10月20日']) expect(text).toContain(part)
  })

  test('a case that was not accepted has its notice; others have none', async () => {
    const id = await t.register(await t.item(), PEOPLE)
    expect(await printed('cases.nonAcceptanceNotice', [id])).toEqual([])
    await t.on('handler', 'declineToAccept', id, { reason: '不属于本局职责', competentBody: '市场监督管理局' })
    const notice = words((await printed('cases.nonAcceptanceNotice', [id]))[0])
    for (const part of ['不属于本局职责。', '市场监督管理局', '可自收到本通知书之日起六十日内向有管辖权的行政复议机关申请行政复议；也可自收到本通知书之日起六个月内']) expect(notice).toContain(part)
  })

  test('nothing is printed for those who do not see the case, and no name for those who do not see who applied', async () => {
    const id = await t.accepted(await t.item(), PEOPLE)
    expect(await printed('cases.receipt', [id], t.as('stranger'))).toEqual([])
    const receipt = words((await printed('cases.receipt', [id], t.as('efficiency')))[0])
    expect(receipt).not.toMatch(/刘申请|13800001111/)
    expect(receipt).toContain('申请人 （略） 联系电话 （略）')
    expect(await printed('cases.acceptanceNotice', [id], t.as('efficiency'))).toMatchObject([{ addressee: '申请人（略）' }])
  })
})
