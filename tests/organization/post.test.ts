import { beforeAll, describe, expect, it } from 'vitest'
import { Post, PostAssignment } from '../../api/domain/organization/index.ts'
import { allDocuments } from '../../api/kernel/documents/index.ts'
import { Obligation } from '../../api/kernel/obligations/index.ts'
import type { Person, TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'
import { staffedOffice, Staffing } from './staffing.ts'

let t: TestOffice
let at: Staffing
beforeAll(async () => {
  t = await staffedOffice()
  at = new Staffing(t)
})

const change = (id: string, a: Person | undefined, b: Person | undefined, fromDay = '2026-09-28') =>
  ({ record: 'Post', act: 'changeHolder', id, input: { holderId: a && t.staff[a], coverHolderId: b && t.staff[b], fromDay, reason: '轮岗' } })
/** Who held the post: names, so that rows made in one moment have an order. */
async function history<K extends keyof PostAssignment>(postId: string, ...columns: K[]): Promise<string[]> {
  const rows = await t.store.em().find(PostAssignment, { postId })
  const nameOf = (id: string): string => Object.entries(t.staff).find(([, each]) => each === id)![0]
  return rows.map((row) => [row.fromDay, row.role, nameOf(row.staffId), ...columns.map((column) => String(row[column] ?? '-'))].join(' ')).sort()
}
const printed = async (other: TestOffice, id: string): Promise<string> =>
  JSON.stringify(await allDocuments().get('organization.postCard')!.models!(other.store.em().getKysely(), other.as('stranger'), [id]))
const filings = (subjectId: string): Promise<Obligation[]> => t.store.em().find(Obligation, { subjectId, provision: 'organization.holderFiling' }, { orderBy: { startedAt: 'ASC' } })

describe('a post', () => {
  rule(['BZ-AB-03a', 'BZ-AB-01', 'BZ-AB-02'], 'is set up with both holders and the duties of both', async () => {
    const input = { name: '婚姻登记岗', departmentId: t.departments.permits, duties: '婚姻登记', coverDuties: '代行登记', holderId: t.staff.clerk }
    expect(await t.refused(t.as('head'), { record: 'Post', act: 'establish', input })).toBe('COVER_HOLDER_NEEDED')
    expect(await t.refused(t.as('head'), { record: 'Post', act: 'establish', input: { ...input, coverHolderId: t.staff.handler, coverDuties: null } })).toBe('REQUIRED_BY_RULE')
    const id = await t.act(t.as('head'), { record: 'Post', act: 'establish', input: { ...input, coverHolderId: t.staff.handler } })
    expect(await t.find(Post, id)).toMatchObject({ holderId: t.staff.clerk, coverHolderId: t.staff.handler, state: 'IN_USE', filedOn: null })
    expect(await history(id, 'untilDay')).toEqual(['2026-09-28 COVER handler -', '2026-09-28 PRIMARY clerk -'])
  })

  rule('BZ-POST-01', 'states its duties', async () => {
    expect(await t.refused(t.as('head'), {
      record: 'Post', act: 'establish',
      input: { name: '无职责岗', departmentId: t.departments.permits, duties: ' ', coverDuties: '代行', holderId: t.staff.clerk, coverHolderId: t.staff.handler },
    })).toBe('VALIDATION')
  })

  it('is set up by the head of the own department, and reads as missing to the head of another', async () => {
    const input = { name: '他科岗', departmentId: t.departments.permits, duties: '受理', coverDuties: '代行', holderId: t.staff.clerk, coverHolderId: t.staff.handler }
    expect(await t.refused(t.as('otherHead'), { record: 'Post', act: 'establish', input })).toBe('NOT_FOUND')
    expect(await t.refused(t.as('handler'), { record: 'Post', act: 'establish', input })).toBe('FORBIDDEN')
  })

  it('has two different holders of the own bureau, and a name of its own', async () => {
    const other = await staffedOffice()
    const input = { name: '登记岗甲', departmentId: t.departments.permits, duties: '受理', coverDuties: '代行', holderId: t.staff.clerk, coverHolderId: t.staff.clerk }
    expect(await t.refused(t.as('head'), { record: 'Post', act: 'establish', input })).toBe('HOLDERS_SAME')
    expect(await t.refused(t.as('head'), { record: 'Post', act: 'establish', input: { ...input, coverHolderId: other.staff.handler } })).toBe('NOT_OUR_STAFF')
    await at.post('登记岗甲', { a: 'clerk', b: 'handler' })
    expect(await t.refused(t.as('head'), { record: 'Post', act: 'establish', input: { ...input, coverHolderId: t.staff.handler } })).toBe('POST_EXISTS')
  })
})

describe('what a post card must state', () => {
  const establish = (other: TestOffice, description: Record<string, string | boolean>) => ({
    record: 'Post', act: 'establish',
    input: { name: '综合岗', departmentId: other.departments.permits, holderId: other.staff.clerk, coverHolderId: other.staff.handler, ...description },
  })
  const basis = '三定方案'
  const seven = { duties: '承担责任', workContent: '受理', workQuality: '无差错', procedure: '受理、审核、办结', standard: '一次办好', timeLimit: '当日', powers: '受理权', basis }

  rule(['CG-POST-01a', 'CG-POST-03a'], 'work, quality, procedure, standard, time limit, powers and responsibilities', async () => {
    const other = await staffedOffice('chengguan')
    for (const left of Object.keys(seven).filter((each) => each !== 'basis')) {
      const code = await other.refused(other.as('head'), establish(other, { ...seven, [left]: '' }))
      expect(code).toBe(left === 'duties' ? 'VALIDATION' : 'REQUIRED_BY_RULE')
    }
    await other.act(other.as('head'), establish(other, seven))
  })

  rule('CG-POST-01b', 'and on which scheme of posts and staff it rests, which the card shows', async () => {
    const other = await staffedOffice('chengguan')
    expect(await other.refused(other.as('head'), establish(other, { ...seven, basis: '' }))).toBe('REQUIRED_BY_RULE')
    const id = await other.act(other.as('head'), establish(other, seven))
    expect(await printed(other, id)).toContain('三定方案')
  })

  rule(['FX-SUPERVISE-01', 'FX-GENERAL-11'], 'of a key post how it is prevented and supervised, which the card shows', async () => {
    const other = await staffedOffice('fuxin')
    const key = { duties: '审批', key: true, keyClass: 'PERMITS_APPROVALS', keySteps: '现场核查', preventiveMeasures: '双人审查', supervisionMechanism: '每月抽查案卷' }
    expect(await other.refused(other.as('head'), establish(other, { ...key, preventiveMeasures: '' }))).toBe('REQUIRED_BY_RULE')
    expect(await other.refused(other.as('head'), establish(other, { ...key, supervisionMechanism: '' }))).toBe('REQUIRED_BY_RULE')
    const id = await other.act(other.as('head'), establish(other, key))
    const page = await printed(other, id)
    for (const words of ['关键岗位', '现场核查', '双人审查', '每月抽查案卷']) expect(page).toContain(words)
    const revise = { record: 'Post', act: 'revise', id, input: { name: '综合岗', duties: '审批', key: true, keyClass: 'PERMITS_APPROVALS' } }
    expect(await other.refused(other.as('head'), revise)).toBe('REQUIRED_BY_RULE')
    await other.act(other.as('head'), { ...revise, input: { name: '综合岗', duties: '审批' } })
  })

  rule(['FX-SUPERVISE-02a', 'FX-SUPERVISE-02b', 'FX-SUPERVISE-02c'], 'of a key post to which of three classes it belongs, and the list is looked through by class', async () => {
    const other = await staffedOffice('fuxin')
    const guarded = { duties: '审批', preventiveMeasures: '双人审查', supervisionMechanism: '每月抽查' }
    expect(await other.refused(other.as('head'), establish(other, { ...guarded, key: true }))).toBe('VALIDATION')
    expect(await other.refused(other.as('head'), establish(other, { ...guarded, keyClass: 'CLEANING' }))).toBe('NOT_ON_THE_LIST')
    for (const keyClass of ['MAJOR_PROJECTS_FUNDS', 'PERMITS_APPROVALS', 'DISCIPLINE_PERSONNEL']) {
      const id = await other.act(other.as('head'), establish(other, { ...guarded, name: keyClass, keyClass }))
      expect((await other.find(Post, id)).key).toBe(true)
      const { posts } = await other.graphql<{ posts: { items: { id: string }[] } }>(
        other.as('clerk'), 'query ($bureau: ID!, $class: String!) { posts(filter: { bureauId: $bureau, keyClass: $class }) { items { id } } }', { bureau: other.bureauId, class: keyClass })
      expect(posts.items).toEqual([{ id }])
    }
  })

  rule('CG-EVAL-04j', 'and each post has a stand-in', async () => {
    const other = await staffedOffice('chengguan')
    const request = establish(other, seven)
    expect(await other.refused(other.as('head'), { ...request, input: { ...request.input, coverHolderId: undefined } })).toBe('COVER_HOLDER_NEEDED')
  })

  rule(['JD-SYSTEMS-01', 'JD-EFFICIENCY-01a'], 'duties, tasks and targets', async () => {
    const other = await staffedOffice('jiedao')
    expect(await other.refused(other.as('head'), establish(other, { duties: '网格管理', workContent: '走访' }))).toBe('REQUIRED_BY_RULE')
    const id = await other.act(other.as('head'), establish(other, { duties: '网格管理', workContent: '走访', standard: '每月一次' }))
    const revise = { record: 'Post', act: 'revise', id, input: { name: '网格岗', duties: '网格管理', workContent: '走访', standard: null } }
    expect(await other.refused(other.as('head'), revise)).toBe('REQUIRED_BY_RULE')
    await other.act(other.as('head'), { ...revise, input: { ...revise.input, standard: '每周一次' } })
    expect(await other.find(Post, id)).toMatchObject({ name: '网格岗', standard: '每周一次', holderId: other.staff.clerk })
  })
})

describe('a change of holders', () => {
  rule('BZ-AB-05b', 'is to be filed on the day it is made, and the filing stops the clock', async () => {
    const id = await at.post('档案岗', { a: 'clerk', b: 'handler' })
    expect(await filings(id)).toHaveLength(0)
    expect(await t.refused(t.as('head'), { record: 'Post', act: 'fileChange', id })).toBe('NOTHING_TO_FILE')

    await t.act(t.as('head'), change(id, 'handler', 'clerk'))
    const [open] = await filings(id)
    expect(open).toMatchObject({ state: 'RUNNING', subjectType: 'Post' })
    expect(open!.dueAt!.toISOString()).toMatch(/^2026-09-28T/)
    await t.act(t.as('head'), { record: 'Post', act: 'fileChange', id })
    expect((await filings(id))[0]!.state).toBe('MET')
    expect(await t.find(Post, id)).toMatchObject({ changedOn: '2026-09-28', filedOn: '2026-09-28' })
    expect(await t.refused(t.as('head'), { record: 'Post', act: 'fileChange', id })).toBe('NOTHING_TO_FILE')
    expect(await history(id, 'filedOn')).toEqual([
      '2026-09-28 COVER clerk 2026-09-28', '2026-09-28 COVER handler -', '2026-09-28 PRIMARY clerk -', '2026-09-28 PRIMARY handler 2026-09-28',
    ])
  })

  it('that is entered late was due on the day it was made', async () => {
    t.clock('2026-09-22 09:00')
    const id = await at.post('信访岗', { a: 'clerk', b: 'handler' })
    t.clock('2026-09-28 09:00')
    await t.act(t.as('head'), change(id, 'coverHolder', 'handler', '2026-09-24'))
    expect((await filings(id))[0]!.dueAt!.toISOString()).toMatch(/^2026-09-24T/)
    expect(await history(id, 'untilDay')).toEqual([
      '2026-09-22 COVER handler -', '2026-09-22 PRIMARY clerk 2026-09-23', '2026-09-24 PRIMARY coverHolder -',
    ])
    expect(await t.refused(t.as('head'), change(id, 'clerk', 'handler', '2026-09-23'))).toBe('CHANGE_TOO_EARLY')
  })

  it('is recorded when it is made and changes something', async () => {
    const id = await at.post('文书岗', { a: 'clerk', b: 'handler' })
    expect(await t.refused(t.as('head'), change(id, 'handler', 'clerk', '2026-09-29'))).toBe('CHANGE_IN_FUTURE')
    expect(await t.refused(t.as('head'), change(id, 'clerk', 'handler'))).toBe('NO_CHANGE')
    expect(await t.refused(t.as('head'), change(id, 'clerk', undefined))).toBe('COVER_HOLDER_NEEDED')
    expect(await t.refused(t.as('otherHead'), change(id, 'handler', 'clerk'))).toBe('NOT_FOUND')
  })

  it('to nobody leaves the post vacant: the B holder takes over whose post it was, until somebody is named', async () => {
    const id = await at.post('统计岗', { a: 'clerk', b: 'handler' })
    await t.act(t.as('head'), change(id, undefined, 'handler'))
    expect(await at.coverers(id)).toEqual(['handler'])
    expect((await at.rights('handler')).covering.map(({ staffId }) => staffId)).toEqual([t.staff.clerk])
    await t.act(t.as('head'), change(id, 'coverHolder', 'handler'))
    expect(await at.coverers(id)).toEqual([])
  })
})

describe('an abolished post', () => {
  it('has no holders, keeps its history, and can be changed no more', async () => {
    const id = await at.post('打字岗', { a: 'clerk', b: 'handler' })
    await t.act(t.as('head'), { record: 'Post', act: 'abolish', id })
    expect(await t.find(Post, id)).toMatchObject({ state: 'ABOLISHED', holderId: null, coverHolderId: null })
    expect(await history(id, 'untilDay')).toEqual(['2026-09-28 COVER handler 2026-09-28', '2026-09-28 PRIMARY clerk 2026-09-28'])
    expect(await t.refused(t.as('head'), change(id, 'clerk', 'handler'))).toBe('WRONG_STATE')
  })
})

describe('the screens', () => {
  it('show a post with its holders, what can be done, and the filing that is due', async () => {
    const id = await at.post('咨询岗', { a: 'clerk', b: 'handler' })
    await t.act(t.as('head'), change(id, 'handler', 'clerk'))
    const { post } = await t.graphql<{ post: Record<string, unknown> & { availableActs: { name: string; allowed: boolean }[] } }>(t.as('head'), `query ($id: ID!) {
      post(id: $id) { name holder { name } coverHolder { name } assignments { role staff { name } untilDay } coverPeriods { id }
        availableActs { name allowed } obligations { duty } } }`, { id })
    expect(post).toMatchObject({ holder: { name: '李经办' }, coverHolder: { name: '王窗口' }, coverPeriods: [], obligations: [{ duty: 'A、B岗调整备案' }] })
    expect(post.assignments).toHaveLength(4)
    expect(post.availableActs.map(({ name, allowed }) => [name, allowed])).toEqual([
      ['revisePost', true], ['changePostHolder', true], ['filePostHolderChange', true], ['abolishPost', true],
    ])
  })
})
