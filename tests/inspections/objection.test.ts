import { beforeEach, describe, expect, test } from 'vitest'
import { AccountabilityLead } from '../../api/domain/accountability/index.ts'
import { Finding, Inspection } from '../../api/domain/inspections/index.ts'
import { StoredFile } from '../../api/kernel/files/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'
import { Round } from './round.ts'

let t: TestOffice
beforeEach(async () => { t = await testOffice({ packs: ['tongxiang', 'sample-office'] }) })

const lead = (round: Round): Promise<AccountabilityLead | null> => t.store.em().findOne(AccountabilityLead, { sourceId: round.finding })

describe('what the department says', () => {
  test('an objection is settled by the office; a finding that does not stand is withdrawn with the reason', async () => {
    const round = await (await (await new Round(t).started()).found({ severity: 'GRAVE' })).reported()
    const inspected = { record: 'InspectedDepartment', id: (await round.inspected()).id }
    expect(await t.refused(t.as('otherHead'), { ...inspected, act: 'confirm', input: {} })).toBe('NOT_THE_DEPARTMENT')
    await t.act(t.as('head'), { ...inspected, act: 'object', input: { objection: '岗位职责已于上周公示。' } })
    expect(await t.refused(t.as('head'), { ...inspected, act: 'settle', input: { decision: '自行处理' } })).toBe('FORBIDDEN')
    await t.act(t.as('efficiency'), { record: 'Finding', act: 'withdraw', id: round.finding, input: { reason: '经核对公示记录，异议成立。' } })
    await t.act(t.as('efficiency'), { ...inspected, act: 'settle', input: { decision: '异议成立，撤回该问题。' } })
    expect((await t.find(Inspection, round.id)).state).toBe('CONFIRMED')
    expect(await lead(round)).toBeNull()
    const { finding } = await t.graphql<{ finding: { state: string; obligations: { state: string }[] } }>(
      t.as('head'), 'query ($id: ID!) { finding(id: $id) { state obligations { state } } }', { id: round.finding })
    expect(finding).toEqual({ state: 'WITHDRAWN', obligations: [{ state: 'CANCELLED' }] })
    await t.act(t.as('efficiency'), { record: 'Inspection', act: 'close', id: round.id })
  })

  test('with two departments, both are waited for', async () => {
    const round = await (await new Round(t).started({ departmentIds: [t.departments.permits, t.departments.efficiency] })).reported()
    await round.confirmed()
    expect((await t.find(Inspection, round.id)).state).toBe('REPORTED')
  })

  test('a grave finding that stands opens a lead, with its rule', async () => {
    const round = await (await (await (await new Round(t).started()).found({ severity: 'GRAVE', staffId: t.staff.clerk })).reported()).confirmed()
    expect(await lead(round)).toMatchObject({
      source: 'FINDING', state: 'OPEN', departmentId: t.departments.permits, staffId: t.staff.clerk, citation: { rules: [{ id: 'TX-CONTENT-02b' }] },
    })
  })

  test('a finding needs a basis, a person of the department and an inspection under way', async () => {
    const round = await new Round(t).started()
    const raise = (changes: Record<string, unknown>): Promise<string> => t.refused(t.as('otherHead'), { record: 'Finding', act: 'raise', input: round.fault(changes) })
    expect(await raise({ rule: undefined })).toBe('VALIDATION')
    expect(await raise({ rule: 'TX-SUPERVISION-05b' })).toBe('VALIDATION')
    expect(await raise({ staffId: t.staff.stranger })).toBe('VALIDATION')
    expect(await raise({ departmentId: t.departments.relief })).toBe('DEPARTMENT_NOT_INSPECTED')
    expect(await t.refused(t.as('head'), { record: 'Finding', act: 'raise', input: round.fault() })).toBe('NOT_ON_THE_TEAM')
    await round.reported()
    expect(await raise({})).toBe('INSPECTION_NOT_UNDER_WAY')
  })
})

describe('evidence', () => {
  const upload = (uploadedById: string): Promise<StoredFile> => t.have(StoredFile, { bureauId: undefined, name: '窗口照片.jpg', kind: 'JPG', size: 3, hash: 'a'.repeat(64), uploadedById })

  test('hangs on the finding: whoever reads the finding sees it, and nobody hangs on it what others uploaded', async () => {
    const round = await new Round(t).started()
    const foreign = await upload(t.staff.stranger)
    expect(await t.refused(t.as('otherHead'), { record: 'Finding', act: 'raise', input: round.fault({ fileIds: [foreign.id] }) })).toBe('VALIDATION')
    const own = await upload(t.staff.otherHead)
    await round.found({ fileIds: [own.id] })
    const { finding } = await t.graphql<{ finding: { files: unknown[] } }>(t.as('head'), 'query ($id: ID!) { finding(id: $id) { files { name } } }', { id: round.finding })
    expect(finding.files).toEqual([{ name: '窗口照片.jpg' }])
  })
})

describe('where no pack asks for a circular', () => {
  rule(['YM-RESP-04b'], 'rectification is ordered as soon as the department has confirmed', async () => {
    t = await testOffice({ packs: ['yimin', 'sample-office'] })
    const round = await (await new Round(t).started()).found({ rule: undefined, basis: '首问负责制度' })
    const order = { record: 'Finding', act: 'order', id: round.finding }
    expect(await t.refused(t.as('efficiency'), { ...order, input: { deadline: '2026-10-15' } })).toBe('FINDING_NOT_CONFIRMED')
    await (await round.reported()).confirmed()
    expect(await t.refused(t.as('efficiency'), { ...order, input: {} })).toBe('VALIDATION')
    expect(await t.refused(t.as('efficiency'), { ...order, input: { deadline: '2026-09-01' } })).toBe('VALIDATION')
    await t.act(t.as('efficiency'), { ...order, input: { deadline: '2026-10-15', demand: '重新公示。' } })
    expect(await t.find(Finding, round.finding)).toMatchObject({ state: 'RECTIFYING', deadline: '2026-10-15' })
    expect((await t.find(Inspection, round.id)).state).toBe('RECTIFYING')
    await round.rectified()
    expect(await t.refused(t.as('otherHead'), { record: 'Finding', act: 'workOff', id: round.finding, input: {} })).toBe('RECHECK_NEEDED')
  })
})
