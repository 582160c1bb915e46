import { describe, expect, it } from 'vitest'
import type { Acting } from '../../api/kernel/access/index.ts'
import { allDocuments } from '../../api/kernel/documents/index.ts'
import type { TestOffice } from '../support/office.ts'
import { staffedOffice, Staffing } from './staffing.ts'

const printed = async (t: TestOffice, key: string, acting: Acting, id: string): Promise<string> =>
  JSON.stringify(await allDocuments().get(key)!.models!(t.store.em().getKysely(), acting, [id]))

describe('the cards of an office', () => {
  it('the post card names the post, both holders and the duties', async () => {
    const t = await staffedOffice()
    const id = await new Staffing(t).post('婚姻登记岗', { a: 'clerk', b: 'handler' }, { key: true, procedure: '审查、登记、发证' })
    const page = await printed(t, 'organization.postCard', t.as('stranger'), id)
    for (const words of ['婚姻登记岗（关键岗位）', '审批科', '王窗口', '李经办', '受理登记', '代行受理', '工作程序', '审查、登记、发证']) expect(page).toContain(words)
    expect(page).not.toContain('工作标准')
  })

  it('a vacant post says so', async () => {
    const t = await staffedOffice()
    const id = await new Staffing(t).post('档案岗', { b: 'handler' })
    expect(await printed(t, 'organization.postCard', t.as('head'), id)).toContain('空缺')
  })

  it('the absence notice says until when, and how to reach the department', async () => {
    const t = await staffedOffice()
    const id = await t.act(t.as('head'), {
      record: 'AbsenceNotice', act: 'post',
      input: { departmentId: t.departments.permits, endsAt: new Date('2026-09-28T17:30:00+08:00'), text: '全科外出培训', contact: '办公室 5550123' },
    })
    const page = await printed(t, 'organization.absenceNotice', t.as('stranger'), id)
    for (const words of ['留言卡', '审批科', '2026年9月28日09:00', '2026年9月28日17:30', '全科外出培训', '办公室 5550123']) expect(page).toContain(words)
  })
})
