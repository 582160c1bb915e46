import { describe, expect, it } from 'vitest'
import { staffedOffice, Staffing } from './staffing.ts'

describe('the console', () => {
  it('is told who the caller is, in words', async () => {
    const t = await staffedOffice()
    const { consoleMetadata } = await t.graphql<{ consoleMetadata: { me: unknown; resources: Record<string, { acts: { name: string }[] }> } }>(t.as('head'), '{ consoleMetadata }')
    expect(consoleMetadata.me).toEqual({
      name: '张科长', staffId: t.staff.head, bureauId: t.bureauId, bureau: '测试局', departmentId: t.departments.permits, department: '审批科',
      roles: ['STAFF', 'DEPARTMENT_HEAD'], covering: [], locale: 'zh',
    })
    expect(consoleMetadata.resources['Post']!.acts.map(({ name }) => name)).toContain('changePostHolder')
  })

  it('is told whom the caller covers, and until when, so that their queue is shown as well', async () => {
    const t = await staffedOffice()
    const at = new Staffing(t)
    await at.post('受理岗', { a: 'clerk', b: 'handler' })
    await at.post('登记岗', { a: 'clerk', b: 'handler' })
    await at.leaves('clerk', '2026-09-30')
    const { consoleMetadata } = await t.graphql<{ consoleMetadata: { me: { covering: unknown } } }>(await at.signedIn('handler'), '{ consoleMetadata }')
    expect(consoleMetadata.me.covering).toEqual([{ staffId: t.staff.clerk, name: '王窗口', until: '2026-09-30T16:00:00.000Z' }])
  })

  it('tells nothing to the public', async () => {
    const t = await staffedOffice()
    const { errors } = await t.raw(t.public, '{ consoleMetadata }')
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  })
})
