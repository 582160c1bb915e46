import { describe, expect, it } from 'vitest'
import { staffedOffice } from './staffing.ts'

describe('the console', () => {
  it('is told who the caller is, in words', async () => {
    const t = await staffedOffice()
    const { consoleMetadata } = await t.graphql<{ consoleMetadata: { me: unknown; resources: Record<string, { acts: { name: string }[] }> } }>(t.as('head'), '{ consoleMetadata }')
    expect(consoleMetadata.me).toEqual({
      name: '张科长', staffId: t.staff.head, bureauId: t.bureauId, bureau: '测试局', departmentId: t.departments.permits, department: '审批科',
      roles: ['STAFF', 'DEPARTMENT_HEAD'], locale: 'zh',
    })
    expect(consoleMetadata.resources['Post']!.acts.map(({ name }) => name)).toContain('changePostHolder')
  })

  it('tells nothing to the public', async () => {
    const t = await staffedOffice()
    const { errors } = await t.raw(t.public, '{ consoleMetadata }')
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  })
})
