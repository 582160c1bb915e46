import { beforeAll, describe, expect, test } from 'vitest'
import { Bureau } from '../../api/domain/organization/index.ts'
import { PublicChannel, type PublicChannelKind } from '../../api/domain/complaints/index.ts'
import { actingOfPublic, makeAccount, makeGrant } from '../../api/kernel/access/index.ts'
import { channelFacts } from '../../api/server/public/channels.ts'
import { complainPage } from '../../api/server/public/complaint-pages.ts'
import { visitOf } from '../../api/server/public/visit.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

const PACKS = ['fuxin', 'chengguan', 'binzhou', 'jiedao', 'liuyang', 'tongxiang', 'yimin', 'xumu'] as const
const offices = {} as Record<(typeof PACKS)[number], TestOffice>
beforeAll(async () => { for (const pack of PACKS) offices[pack] = await testOffice({ packs: [pack] }) })

const publish = (t: TestOffice, kind: string, own: Record<string, unknown> = {}, person: Person = 'efficiency'): Promise<string> =>
  t.act(t.as(person), { record: 'PublicChannel', act: 'publish', input: { kind, detail: /PHONE|HOTLINE/.test(kind) ? '0599-8001234' : '政务路2号一楼大厅', ...own } })

interface Entry { provision: string; code: string; toBeSet: boolean; undoneIn: string | null; rules: { id: string }[] }

/** What the rules still want public, each with the rule: what the page of the law in force lists as to be set. */
async function lacking(t: TestOffice): Promise<Record<string, string[]>> {
  const { lawInForce } = await t.graphql<{ lawInForce: Entry[] }>(t.as('efficiency'), '{ lawInForce { provision code toBeSet undoneIn rules { id } } }')
  return Object.fromEntries(lawInForce.filter(({ provision, toBeSet }) => provision === 'complaints.publicChannels' && toBeSet)
    .map(({ code, undoneIn, rules }) => [code, [undoneIn!, ...rules.map(({ id }) => id)]]))
}

const page = async ({ store, office, bureauId }: TestOffice): Promise<string> => (await complainPage(visitOf(store, office, 'zh', { bureau: bureauId }))).main.text

describe('what is not public yet is listed for the bureau as to be set, with the rule, until it is published', () => {
  rule(['CG-PROMISE-07b', 'CG-PROMISE-07c'], 'the complaint telephone, the department that takes complaints, the opinion book', async () => {
    const t = offices.chengguan
    expect(await lacking(t)).toEqual({
      COMPLAINT_PHONE: ['PublicChannel', 'CG-PROMISE-07b'], RECEIVING_DEPARTMENT: ['PublicChannel', 'CG-PROMISE-07b'], OPINION_BOOK: ['PublicChannel', 'CG-PROMISE-07c'],
    })
    const telephone = await publish(t, 'COMPLAINT_PHONE')
    await publish(t, 'RECEIVING_DEPARTMENT', { departmentId: t.departments.efficiency })
    await publish(t, 'OPINION_BOOK')
    expect(await lacking(t)).toEqual({})
    await t.act(t.as('complaints'), { record: 'PublicChannel', act: 'withdraw', id: telephone })
    expect(Object.keys(await lacking(t))).toEqual(['COMPLAINT_PHONE'])
  })

  rule(['TX-CONTENT-05a', 'TX-CONTENT-05b', 'TX-SUPERVISION-05h'], 'letters, visits, the mailbox, the complaint telephone, the supervision telephone', async () => {
    const t = offices.tongxiang
    expect(Object.keys(await lacking(t)).sort()).toEqual(['COMPLAINT_PHONE', 'LETTER', 'MAILBOX', 'SUPERVISION_PHONE', 'VISIT'])
    for (const kind of ['LETTER', 'VISIT', 'MAILBOX', 'COMPLAINT_PHONE', 'SUPERVISION_PHONE']) await publish(t, kind)
    expect(await lacking(t)).toEqual({})
  })

  rule(['LY-SOC-02a', 'LY-SOC-02b'], 'a box for reports and two supervision telephones, of which the bureau’s own is one', async () => {
    const t = offices.liuyang
    await publish(t, 'REPORT_BOX')
    await publish(t, 'SUPERVISION_PHONE', { detail: '3612038' })
    expect(await lacking(t)).toEqual({ SUPERVISION_PHONE: ['PublicChannel', 'LY-SOC-02b'] })
    await t.store.transaction((em) => em.nativeUpdate(Bureau, t.bureauId, { phone: '3612038' }))
    expect(Object.keys(await lacking(t))).toEqual(['SUPERVISION_PHONE'])
    await t.store.transaction((em) => em.nativeUpdate(Bureau, t.bureauId, { phone: '3635652' }))
    expect(await lacking(t)).toEqual({})
  })

  rule(['YM-FEED-02b', 'XM-DISC-030204e'], 'a report telephone, and under one pack a hotline', async () => {
    expect([Object.keys(await lacking(offices.yimin)), Object.keys(await lacking(offices.xumu))]).toEqual([['REPORT_PHONE', 'HOTLINE'], ['REPORT_PHONE']])
    for (const t of [offices.yimin, offices.xumu]) await publish(t, 'REPORT_PHONE')
    await publish(offices.yimin, 'HOTLINE', { detail: '12345' })
    expect([await lacking(offices.yimin), await lacking(offices.xumu)]).toEqual([{}, {}])
  })

  rule(['BZ-ACCOUNT-04a', 'BZ-PROMISE-01b', 'FX-GUIDE-04d'], 'the department that takes complaints, a channel for society, a book or a code for opinions', async () => {
    expect([Object.keys(await lacking(offices.binzhou)), Object.keys(await lacking(offices.fuxin))]).toEqual([['RECEIVING_DEPARTMENT', 'FEEDBACK'], ['OPINIONS']])
    await publish(offices.binzhou, 'RECEIVING_DEPARTMENT', { departmentId: offices.binzhou.departments.leaders })
    await publish(offices.binzhou, 'MAILBOX')
    await publish(offices.fuxin, 'SCAN_CODE')
    expect([await lacking(offices.binzhou), await lacking(offices.fuxin)]).toEqual([{}, {}])
  })

  rule(['JD-SYSTEMS-07a', 'JD-COMPLAINT-01a'], 'a complaint body with a named officer, a telephone and a mailbox of the unit and of each department', async () => {
    const t = offices.jiedao
    await t.store.transaction(async (em) => {
      const { id: userId } = await makeAccount(em, { login: `c${t.bureauId}`, name: '陈投诉', staffId: t.staff.complaints, bureauId: t.bureauId }, t.now())
      makeGrant(em, { userId, role: 'COMPLAINT_OFFICER', bureauId: t.bureauId, departmentId: null, fromDay: '2026-01-01', reason: '任命' }, t.now())
    })
    const body = { departmentId: t.departments.efficiency }
    const id = await publish(t, 'RECEIVING_DEPARTMENT', body)
    expect(Object.keys(await lacking(t))).toEqual(['NAMED_OFFICER', 'COMPLAINT_PHONE', 'MAILBOX'])
    await t.act(t.as('efficiency'), { record: 'PublicChannel', act: 'revise', id, input: { detail: '政务路2号二楼', ...body, officerId: t.staff.complaints } })
    for (const kind of ['COMPLAINT_PHONE', 'MAILBOX']) {
      await publish(t, kind)
      expect(Object.keys(await lacking(t))).toContain(kind)
      for (const departmentId of Object.values(t.departments)) await publish(t, kind, { departmentId })
    }
    expect(await lacking(t)).toEqual({})
  })
})

rule(['CG-PROMISE-07b', 'XM-DISC-030202a', 'XM-DISC-030204b', 'FX-COMPLAINT-01b', 'BZ-ACCOUNT-04a'], 'whoever complains reads on the page what is published and what they are assured of, with the rule', async () => {
  await publish(offices.chengguan, 'COMPLAINT_PHONE', { detail: '0599-8765432', hours: '工作日' })
  expect(await page(offices.chengguan)).toContain('<dt>投诉电话</dt><dd><a href="tel:05998765432">0599-8765432</a>，工作日</dd>')
  expect(await page(offices.xumu)).toMatch(/举报不受时间限制，随时可以提出<small>《政务公开工作制度》/)
  expect(await page(offices.xumu)).toMatch(/每周星期一为领导接待日<small>《政务公开工作制度》/)
  expect(await page(offices.fuxin)).toMatch(/维护信访人、举报人、投诉人的合法利益<small>《投诉举报制度》第一条/)
  expect(await page(offices.binzhou)).toMatch(/办公室受理对机关、所属单位和基层组织的效能投诉<small>《责任追究制》四</)
})

test('who takes complaints stands first on the page, then the telephones, each of which a touch dials, then the other ways', () => {
  const channel = (kind: PublicChannelKind, detail: string) => ({ bureauId: '', kind, detail, hours: null, department: null })
  const written = channelFacts(visitOf(offices.fuxin.store, offices.fuxin.office, 'zh', {}), [
    channel('MAILBOX', '一楼'), channel('HOTLINE', '12345'), channel('COMPLAINT_PHONE', '（0599）800 1110 转 2'), channel('RECEIVING_DEPARTMENT', '二楼'),
  ]).text
  expect([...written.matchAll(/<dt>(.+?)<\/dt><dd>(.+?)<\/dd>/g)].map(([, title, text]) => `${title} ${text}`)).toEqual([
    '受理投诉的部门 二楼', '投诉电话 （0599）800 1110 转 2', '热线电话 <a href="tel:12345">12345</a>', '投诉信箱 一楼',
  ])
})

describe('a channel', () => {
  test('is read by everybody while it is published, without the officer, and then by the bureau alone', async () => {
    const t = offices.fuxin
    const id = await publish(t, 'OPINION_BOOK')
    const asked = `{ publicChannel(id: "${id}") { detail officer { name } } }`
    const anybody = actingOfPublic({ locale: 'zh' })
    expect(await t.graphql(anybody, asked)).toEqual({ publicChannel: { detail: '政务路2号一楼大厅', officer: null } })
    await t.act(t.as('complaints'), { record: 'PublicChannel', act: 'withdraw', id })
    expect(await t.graphql(anybody, asked)).toEqual({ publicChannel: null })
    expect(await t.graphql(t.as('clerk'), asked)).toMatchObject({ publicChannel: { detail: '政务路2号一楼大厅' } })
    expect((await t.find(PublicChannel, id)).state).toBe('WITHDRAWN')
  })

  test('is published by those who take complaints, with a telephone that is one and an officer who is one', async () => {
    const t = offices.fuxin
    const refused = (input: Record<string, unknown>, person: Person = 'efficiency'): Promise<string> =>
      t.refused(t.as(person), { record: 'PublicChannel', act: 'publish', input: { detail: '一楼', ...input } })
    expect(await refused({ kind: 'OPINION_BOOK' }, 'head')).toBe('FORBIDDEN')
    expect(await refused({ kind: 'COMPLAINT_PHONE' })).toBe('VALIDATION')
    expect(await refused({ kind: 'RECEIVING_DEPARTMENT' })).toBe('VALIDATION')
    expect(await refused({ kind: 'RECEIVING_DEPARTMENT', departmentId: offices.xumu.departments.efficiency })).toBe('VALIDATION')
    expect(await refused({ kind: 'MAILBOX', officerId: t.staff.handler })).toBe('NOT_A_COMPLAINT_OFFICER')
  })
})
