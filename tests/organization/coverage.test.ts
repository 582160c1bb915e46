import { describe, expect, it } from 'vitest'
import { staffedOffice, Staffing } from './staffing.ts'

describe('the posts this morning', () => {
  it('are manned, covered or uncovered, the uncovered first', async () => {
    const t = await staffedOffice('fuxin')
    const at = new Staffing(t)
    await at.post('受理岗', { a: 'clerk', b: 'handler' })
    await at.post('审核岗', { a: 'handler', b: 'coverHolder' })
    await at.post('空缺岗', {})
    await at.leaves('clerk')
    const ask = async (query: string): Promise<Record<string, unknown>[]> =>
      (await t.graphql<{ postCoverage: Record<string, unknown>[] }>(t.as('efficiency'), `{ postCoverage${query} { post department coverage holder coverHolder until } }`)).postCoverage
    expect(await ask('')).toEqual([
      { post: '空缺岗', department: '审批科', coverage: 'UNCOVERED', holder: null, coverHolder: null, until: null },
      { post: '审核岗', department: '审批科', coverage: 'MANNED', holder: '李经办', coverHolder: null, until: null },
      { post: '受理岗', department: '审批科', coverage: 'COVERED', holder: '王窗口', coverHolder: '李经办', until: '2026-09-28T16:00:00.000Z' },
    ])
    const { postCoverage } = await t.graphql<{ postCoverage: object[] }>(
      t.as('efficiency'), '{ postCoverage { post departmentId awaySince awayUntil namedCoverHolder namedCoverHolderPresent } }')
    expect(postCoverage).toEqual([
      { post: '空缺岗', departmentId: t.departments.permits, awaySince: null, awayUntil: null, namedCoverHolder: null, namedCoverHolderPresent: null },
      { post: '审核岗', departmentId: t.departments.permits, awaySince: null, awayUntil: null, namedCoverHolder: '赵乙', namedCoverHolderPresent: true },
      { post: '受理岗', departmentId: t.departments.permits, awaySince: '2026-09-28T01:00:00.000Z', awayUntil: '2026-09-28T16:00:00.000Z', namedCoverHolder: '李经办', namedCoverHolderPresent: true },
    ])
    expect(await ask(`(departmentId: "${t.departments.relief}")`)).toEqual([])
    expect(await ask('(bureauId: "none")')).toEqual([])
    t.clock('2026-09-29 00:00')
    expect((await ask('')).map(({ coverage }) => coverage)).toEqual(['UNCOVERED', 'MANNED', 'MANNED'])
  })
})
