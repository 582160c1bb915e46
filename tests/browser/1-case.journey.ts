import { expect, test } from '@playwright/test'
import { setClock } from './clock.ts'
import { Desk } from './desk.ts'

test.afterEach(async ({ browser }) => { await Promise.all(browser.contexts().map((context) => context.close())) })

test('a case from registration to archive, suspended, extended over a make-up weekend, and finished by the B holder', async ({ browser }) => {
  setClock('2026-09-10 09:10')
  const clerk = await Desk.open(browser, 'mz0202')
  await clerk.go('Case')
  await clerk.expectAccessible()
  await clerk.go('Case/create?act=registerCase')
  await clerk.expectAccessible()
  const id = await clerk.make('Case', '收件登记', {
    服务事项: '社会团体成立登记', 申请人姓名或名称: '临江市茶产业协会（筹）', 联系电话: '13800001234', 申请内容: '成立市茶产业协会',
  })
  await clerk.expectState('已收件')
  await clerk.expectAccessible()
  await clerk.act('受理')

  const due = async (): Promise<string> => {
    const { case: found } = await clerk.ask<{ case: { obligations: { provision: string; level: string; dueAt: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { obligations { provision level dueAt } } }', { id })
    return found.obligations.find(({ provision, level }) => provision === 'cases.completion' && level === 'PROMISED')!.dueAt.slice(0, 10)
  }
  // Twelve working days from Thursday 10 September: Sunday the 20th is worked, Mid-Autumn from the 25th is off.
  expect(await due()).toBe('2026-09-28')
  await clerk.go(`Case/${id}/show`)
  const clock = clerk.page.getByRole('listitem').filter({ hasText: /办结.*承诺时限/ })
  await clock.getByRole('button', { name: /为何是这一天/ }).click()
  const why = clerk.page.getByRole('dialog')
  await expect(why.getByRole('row').filter({ hasText: /9月20日|09-20/ })).toContainText('调休上班')
  await clerk.expectAccessible()
  await clerk.page.keyboard.press('Escape')

  await clerk.later('2026-09-14 10:00')
  await clerk.go(`Case/${id}/show`)
  await clerk.act('启动特别程序', { 特别程序: '专家评审', 启动理由: '章程条款需专家评审', 预计结束日: '2026-09-17', 进行时间: '9月15日上午', 进行地点: '市民中心三楼' })
  await clerk.expectState('特别程序中')
  await clerk.later('2026-09-17 16:00')
  await clerk.go(`Case/${id}/show`)
  await clerk.act('特别程序结束', { 程序结果: '专家同意章程修改稿' })
  // It stood still throughout two working days, the 15th and the 16th.
  expect(await due()).toBe('2026-09-30')

  await clerk.act('申请延期', { 延长: '5', 延期理由: '补充核验住所证明', 法律依据: '《行政许可法》第四十二条' })
  const head = await Desk.open(browser, 'mz0001')
  await head.go(`Case/${id}/show`)
  await head.act('批准延期')
  // Five more working days: after the National Day week Saturday 10 October is worked.
  expect(await due()).toBe('2026-10-13')

  // Before the leave the B holder is a colleague like any other: the case is in another's hands.
  const early = await Desk.open(browser, 'mz0203')
  const { case: held } = await early.ask<{ case: { availableActs: { name: string; allowed: boolean; reason: string | null }[] } }>(
    'query ($id: ID!) { case(id: $id) { availableActs { name allowed reason } } }', { id })
  expect(held.availableActs.find(({ name }) => name === 'grantCase')).toEqual({ name: 'grantCase', allowed: false, reason: expect.stringContaining(`此件由${await clerk.nameOf('mz0202')}经办`) })

  const leave = await clerk.make('Leave', '登记请假', { 类别: '休假', 事由: '年休假', 起始日: '2026-09-18', 截止日: '2026-09-22', 工作交接: '在办一件，材料在卷柜。' })
  await clerk.later('2026-09-18 08:40')
  await clerk.go(`Leave/${leave}/show`)
  await clerk.act('离岗')

  setClock('2026-09-21 09:00')
  const cover = await Desk.open(browser, 'mz0203')
  await cover.go(`Case/${id}/show`)
  await cover.act('准予办结')
  await cover.act('送达')
  await cover.act('归档')
  await cover.expectState('已归档')
  await expect(cover.page.getByText(`代${await cover.nameOf('mz0202')}办理`).first()).toBeVisible()
})
