import { beforeAll, describe, expect, test } from 'vitest'
import { ServiceItem, ServiceItemVersion } from '../../api/domain/catalogue/index.ts'
import { allDocuments, type DocumentModel } from '../../api/kernel/documents/index.ts'
import { guidePage } from '../../api/server/public/guide-page.ts'
import { visitOf } from '../../api/server/public/visit.ts'
import { rule } from '../support/rule.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

let fuxin: TestOffice
let binzhou: TestOffice
let chengguan: TestOffice
beforeAll(async () => {
  fuxin = await testOffice({ packs: ['fuxin'] })
  binzhou = await testOffice({ packs: ['binzhou'] })
  chengguan = await testOffice({ packs: ['chengguan'] })
})

const FULL = {
  name: '慈善组织认定', kind: 'PROMISED', source: 'LOCAL', legalBasis: '《慈善法》', conditions: '以慈善宗旨设立', procedure: '申请—审查—认定', statutoryAmount: 20,
  statutoryUnit: 'workday', promisedAmount: 10, signingAmount: 2, signingUnit: 'workday', promisedUnit: 'workday', materials: [{ name: '申请书', originals: 1 }],
}
let codes = 0
const draft = (t: TestOffice, changes: object = {}): Promise<string> => t.act(t.as('head'), {
  record: 'ServiceItem', act: 'draft', input: { ...FULL, code: `CS-${++codes}`, departmentId: t.departments.permits, ...changes },
})
const publish = { record: 'ServiceItem', act: 'publish' }
const refused = async (t: TestOffice, changes: object): Promise<string> => t.refused(t.as('head'), { ...publish, id: await draft(t, changes) })

describe('a service item', () => {
  rule(['FX-LIMIT-04b', 'BZ-LIMIT-03b'], 'promises less time than the law gives: equal is not enough where the pack says so', async () => {
    for (const t of [fuxin, binzhou]) expect(await refused(t, { promisedAmount: 20 })).toBe('PROMISED_NOT_SHORTER')
    const id = await draft(chengguan, { promisedAmount: 20 })
    await chengguan.act(chengguan.as('head'), { ...publish, id })
    expect((await chengguan.find(ServiceItem, id)).state).toBe('PUBLISHED')
  })

  test('never promises more time than the law gives, nor in a unit that does not compare', async () => {
    expect(await refused(chengguan, { promisedAmount: 21 })).toBe('PROMISED_TOO_LONG')
    expect(await refused(chengguan, { promisedAmount: 1, promisedUnit: 'month' })).toBe('LIMITS_DO_NOT_COMPARE')
  })

  rule('NA-LICENCE-42a', 'that is a permit promises no more than general law gives, where no law of its own names a limit', async () => {
    const permit = { permit: true, statutoryAmount: null, statutoryUnit: null }
    expect(await refused(chengguan, { ...permit, promisedAmount: 21 })).toBe('PROMISED_TOO_LONG')
    expect(await refused(fuxin, { ...permit, promisedAmount: 20 })).toBe('PROMISED_NOT_SHORTER')
    await chengguan.act(chengguan.as('head'), { ...publish, id: await draft(chengguan, { ...permit, promisedAmount: 20 }) })
    await chengguan.act(chengguan.as('head'), { ...publish, id: await draft(chengguan, { ...permit, permit: false, promisedAmount: 30 }) })
    await chengguan.act(chengguan.as('head'), { ...publish, id: await draft(chengguan, { permit: true, statutoryAmount: 60, promisedAmount: 30 }) })
  })

  rule(['FX-LIMIT-04c', 'FX-LIMIT-01a', 'BZ-LIMIT-03c', 'BZ-LIMIT-02a', 'CG-LIMIT-02a', 'FX-CONDUCT-03h', 'BZ-PROMISE-01a', 'CG-PROMISE-01'],
    'has a limit of the bureau\'s own, also where the law sets none', async () => {
      const none = { statutoryAmount: null, statutoryUnit: null, promisedAmount: null, promisedUnit: null }
      for (const t of [fuxin, binzhou, chengguan]) expect(await refused(t, none)).toBe('REQUIRED_BY_RULE')
    })

  rule(['FX-SUPERVISE-03b', 'CG-PROMISE-03b'], 'states conditions, procedure and materials before it is published', async () => {
    expect(await refused(fuxin, { conditions: null })).toBe('REQUIRED_BY_RULE')
    expect(await refused(fuxin, { procedure: null })).toBe('REQUIRED_BY_RULE')
    expect(await refused(fuxin, { materials: [] })).toBe('REQUIRED_BY_RULE')
    expect(await refused(chengguan, { conditions: null })).toBe('REQUIRED_BY_RULE')
  })

  rule('CG-PROMISE-03c', 'states two limits: for completion, and for each signature, which is never the longer', async () => {
    expect(await refused(chengguan, { signingAmount: null, signingUnit: null })).toBe('REQUIRED_BY_RULE')
    expect(await refused(chengguan, { signingUnit: null })).toBe('REQUIRED_BY_RULE')
    expect(await refused(chengguan, { signingAmount: 11 })).toBe('SIGNING_TOO_LONG')
    const id = await draft(chengguan)
    await chengguan.act(chengguan.as('head'), { ...publish, id })
    await fuxin.act(fuxin.as('head'), { ...publish, id: await draft(fuxin, { signingAmount: null, signingUnit: null }) })
  })

  rule('FX-SUPERVISE-03f', 'is not offered without a legal basis', async () => {
    expect(await refused(fuxin, { legalBasis: null })).toBe('LEGAL_BASIS_MISSING')
  })

  rule(['FX-SUPERVISE-03b', 'FX-CONDUCT-03h', 'CG-ONCE-02a', 'CG-ONCE-02b', 'CG-LIMIT-02b', 'CG-PROMISE-02', 'BZ-PROMISE-02'],
    'is shown with basis, conditions, limits, procedure and materials in its guide, which must be complete', async () => {
      expect(await refused(chengguan, { legalBasis: null })).toBe('REQUIRED_BY_RULE')
      for (const t of [fuxin, binzhou, chengguan]) {
        const id = await draft(t)
        const guide = (): Promise<DocumentModel[]> => allDocuments().get('catalogue.serviceGuide')!.models!(t.store.em().getKysely(), t.as('clerk'), [id])
        expect(await guide()).toEqual([])
        await t.act(t.as('head'), { ...publish, id })
        const text = JSON.stringify(await guide())
        for (const part of ['慈善组织认定服务指南', '《慈善法》', '以慈善宗旨设立', '申请—审查—认定', '20个工作日', '10个工作日', '2个工作日', '申请书', '不收费']) expect(text).toContain(part)
      }
    })

  test('says in its guide, on paper and on the public page, by which published ways people can complain', async () => {
    const channel = (act: string, own: Record<string, unknown>): Promise<string> => chengguan.act(chengguan.as('efficiency'), { record: 'PublicChannel', act, ...own })
    await channel('publish', { input: { kind: 'MAILBOX', detail: '一楼大厅东侧' } })
    const withdrawn = await channel('publish', { input: { kind: 'COMPLAINT_PHONE', detail: '0599-8001110' } })
    await channel('withdraw', { id: withdrawn })
    const id = await draft(chengguan)
    await chengguan.act(chengguan.as('head'), { ...publish, id })
    const { store, office } = chengguan
    const paper = JSON.stringify(await allDocuments().get('catalogue.serviceGuide')!.models!(store.em().getKysely(), chengguan.as('clerk'), [id]))
    const page = (await guidePage(visitOf(store, office, 'zh', {}), { id })).main.text
    for (const guide of [paper, page]) {
      expect(guide).toContain('投诉信箱')
      expect(guide).toContain('一楼大厅东侧')
      expect(guide).not.toContain('0599-8001110')
    }
  })

  test('is revised into a new version, and what is published stays as it was until then', async () => {
    const id = await draft(fuxin)
    await fuxin.act(fuxin.as('head'), { ...publish, id })
    const first = (await fuxin.find(ServiceItem, id)).currentVersionId!
    expect(await fuxin.refused(fuxin.as('head'), { ...publish, id })).toBe('NOTHING_TO_PUBLISH')
    const { kind, source, ...content } = FULL
    const revise = { record: 'ServiceItem', act: 'revise', id, input: { ...content, departmentId: fuxin.departments.permits, promisedAmount: 5 } }
    revise.input.name = '慈善组织登记认定'
    revise.input.departmentId = fuxin.departments.relief
    await fuxin.act(fuxin.as('efficiency'), revise)
    await fuxin.act(fuxin.as('efficiency'), revise)
    expect(await fuxin.find(ServiceItem, id)).toMatchObject({ currentVersionId: first, name: '慈善组织认定', departmentId: fuxin.departments.permits })
    const { serviceItem } = await fuxin.graphql<{ serviceItem: { versions: object[] } }>(
      fuxin.as('clerk'), 'query ($id: ID!) { serviceItem(id: $id) { versions { number name publishedAt } } }', { id })
    expect(serviceItem.versions).toMatchObject([{ number: 1, name: '慈善组织认定' }, { number: 2, name: '慈善组织登记认定', publishedAt: null }])
    await fuxin.act(fuxin.as('head'), { ...publish, id })
    const versions = await fuxin.store.em().find(ServiceItemVersion, { itemId: id }, { orderBy: { number: 'ASC' } })
    expect(versions.map(({ number, promisedAmount }) => [number, promisedAmount])).toEqual([[1, 10], [2, 5]])
    expect(await fuxin.find(ServiceItem, id)).toMatchObject({ currentVersionId: versions[1]!.id, name: '慈善组织登记认定', departmentId: fuxin.departments.relief })
  })

  test('is seen by the public once it is published, materials and all, and a draft is not', async () => {
    const query = 'query ($id: ID!) { serviceItem(id: $id) { name currentVersion { promisedAmount materials { name } } } serviceItemVersions(filter: { itemId: $id }) { items { number } } }'
    const id = await draft(fuxin)
    expect(await fuxin.graphql(fuxin.public, query, { id })).toEqual({ serviceItem: null, serviceItemVersions: { items: [] } })
    await fuxin.act(fuxin.as('head'), { ...publish, id })
    expect(await fuxin.graphql(fuxin.public, query, { id })).toMatchObject({ serviceItem: { currentVersion: { promisedAmount: 10, materials: [{ name: '申请书' }] } } })
  })

  test('belongs to who manages its department: others cannot change it', async () => {
    const id = await draft(fuxin)
    expect(await fuxin.refused(fuxin.as('otherHead'), { ...publish, id })).toBe('NOT_FOUND')
    expect(await fuxin.refused(fuxin.as('clerk'), { ...publish, id })).toBe('FORBIDDEN')
    expect(await fuxin.refused(fuxin.as('head'), { record: 'ServiceItem', act: 'draft', input: { ...FULL, code: (await fuxin.find(ServiceItem, id)).code, departmentId: fuxin.departments.permits } })).toBe('VALIDATION')
  })

  test('lies with a department of the same bureau', async () => {
    const foreign = { record: 'ServiceItem', act: 'draft', input: { ...FULL, code: `CS-${++codes}`, departmentId: binzhou.departments.permits } }
    expect(await fuxin.refused(fuxin.as('efficiency'), foreign)).toBe('VALIDATION')
  })

  test('asks its custom fields of a case, and takes no form that cannot be asked', async () => {
    const form = { items: [{ key: 'members', title: { zh: '会员人数' }, type: 'INTEGER', required: true, min: 50 }] }
    expect(await fuxin.refused(fuxin.as('head'), { record: 'ServiceItem', act: 'draft', input: { ...FULL, code: `CS-${++codes}`, departmentId: fuxin.departments.permits, form: { items: [{}] } } })).toBe('VALIDATION')
    const id = await draft(fuxin, { form })
    await fuxin.act(fuxin.as('head'), { ...publish, id })
    const register = (answers: unknown) => ({ record: 'Case', act: 'register', input: { itemId: id, applicantName: '刘申请', answers } })
    expect(await fuxin.refused(fuxin.as('clerk'), register({}))).toBe('VALIDATION')
    expect(await fuxin.refused(fuxin.as('clerk'), register({ members: 3 }))).toBe('VALIDATION')
    await fuxin.act(fuxin.as('clerk'), register({ members: 52 }))
  })

  test('that is retired takes no more cases', async () => {
    const id = await draft(fuxin)
    await fuxin.act(fuxin.as('head'), { ...publish, id })
    await fuxin.act(fuxin.as('head'), { record: 'ServiceItem', act: 'retire', id })
    expect(await fuxin.refused(fuxin.as('clerk'), { record: 'Case', act: 'register', input: { itemId: id, applicantName: '刘申请' } })).toBe('ITEM_NOT_OFFERED')
  })
})
