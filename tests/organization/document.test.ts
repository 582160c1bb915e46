import { describe, expect, it } from 'vitest'
import { absenceNoticeDocument, absenceNoticeFacts, postCardDocument, postCardFacts } from '../../api/domain/organization/index.ts'
import { staffedOffice, Staffing } from './staffing.ts'

describe('the cards of an office', () => {
  it('the post card names the post, both holders and the duties', async () => {
    const t = await staffedOffice()
    const id = await new Staffing(t).post('婚姻登记岗', { a: 'clerk', b: 'handler' }, { key: true, procedure: '审查、登记、发证' })
    const [facts] = await postCardFacts(t.store.em().getKysely(), t.as('stranger'), [id])
    const page = JSON.stringify(postCardDocument.build(facts!, 'zh'))
    for (const words of ['婚姻登记岗（关键岗位）', '审批科', '王窗口', '李经办', '受理登记', '代行受理', '工作程序', '审查、登记、发证']) expect(page).toContain(words)
    expect(page).not.toContain('工作标准')
  })

  it('a vacant post says so', async () => {
    const t = await staffedOffice()
    const id = await new Staffing(t).post('档案岗', { b: 'handler' })
    const [facts] = await postCardFacts(t.store.em().getKysely(), t.as('head'), [id])
    expect(JSON.stringify(postCardDocument.build(facts!, 'zh'))).toContain('空缺')
  })

  it('the absence notice says until when, and how to reach the department', async () => {
    const t = await staffedOffice()
    const id = await t.act(t.as('head'), {
      record: 'AbsenceNotice', act: 'post',
      input: { departmentId: t.departments.permits, endsAt: new Date('2026-09-28T17:30:00+08:00'), text: '全科外出培训', contact: '办公室 5550123' },
    })
    const [facts] = await absenceNoticeFacts(t.store.em().getKysely(), t.as('stranger'), [id])
    expect(facts).toMatchObject({ department: '审批科', from: '2026年9月28日09:00', until: '2026年9月28日17:30', text: '全科外出培训', contact: '办公室 5550123' })
    expect(absenceNoticeDocument.build(facts!, 'zh').title).toBe('留言卡')
  })
})
