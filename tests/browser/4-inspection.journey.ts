import { expect, test } from '@playwright/test'
import { setClock } from './clock.ts'
import { Desk } from './desk.ts'

/** The first list is scored with keys alone; the keyboard goes on into the next one, which stood closed. */
async function scoredByKeyboard({ page }: Desk): Promise<void> {
  const lists = page.locator('details').filter({ has: page.locator('[data-point]') })
  const [first, second] = [lists.nth(0), lists.nth(1)]
  await expect(first.locator('[data-point]').first()).toBeVisible()
  await expect(second.locator('[data-point]').first()).toBeHidden()
  await first.locator('[data-point] button').first().focus()
  const points = await first.locator('[data-point]').count()
  for (let at = 0; at < points; at++) await page.keyboard.press('1')
  await expect(second.locator('[data-point]').first().locator('button').first()).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect(first.getByText(`${points}/${points}`)).toBeVisible()
  await expect(page.getByRole('button', { name: '保存评分（0）' })).toBeDisabled()
}

test.afterEach(async ({ browser }) => { await Promise.all(browser.contexts().map((context) => context.close())) })

test('an inspection to a worked-off rectification', async ({ browser }) => {
  setClock('2026-10-15 09:00')
  const office = await Desk.open(browser, 'rs0101')
  const inspection = await office.make('Inspection', '安排督查', {
    名称: '十月窗口作风督查', 定期: '是', 明查: '是', 对应频次要求: '定期督查', 计划日期: '2026-10-15', 被查科室: ['行政审批科'],
    带队领导: await office.nameOf('rs0002'), 督查组成员: { rows: [{ 督查人员: await office.nameOf('rs0301') }] }, 督查重点: '岗位职责公示与首问负责',
  })
  await office.expectState('已列入计划')
  await office.expectAccessible()

  const inspector = await Desk.open(browser, 'rs0301')
  await inspector.go(`Inspection/${inspection}/show`)
  await inspector.act('开始督查')
  await scoredByKeyboard(inspector)
  const { inspection: { number } } = await inspector.ask<{ inspection: { number: string } }>('query ($id: ID!) { inspection(id: $id) { number } }', { id: inspection })
  const finding = await inspector.make('Finding', '登记问题', {
    督查: number, 责任科室: '行政审批科', 问题: '岗位职责未公示', 情节: '轻微', 事实与证据: '现场查看，三个窗口未摆放岗位公示牌。', 认定依据: '岗位责任制：岗位职责应当公示',
  })
  await inspector.expectAccessible()
  await inspector.go(`Inspection/${inspection}/show`)
  await inspector.act('提交督查情况表', { 督查情况: '总体规范，发现一个问题。' })
  await inspector.expectState('已提交情况表')

  const head = await Desk.open(browser, 'rs0201')
  const [inspected] = await head.idsOf('inspectedDepartments', 'InspectedDepartment', { inspectionId: inspection })
  await head.go(`InspectedDepartment/${inspected}/show`)
  await head.act('确认督查情况', { 确认意见: '情况属实。' })

  // Drafted, countersigned and signed by three people.
  const circular = await office.make('Circular', '起草通报', { 督查: number, 标题: '关于十月窗口作风督查情况的通报' })
  const checker = await Desk.open(browser, 'rs0102')
  await checker.go(`Circular/${circular}/show`)
  await checker.act('核稿会签')
  const leader = await Desk.open(browser, 'rs0001')
  await leader.go(`Circular/${circular}/show`)
  await leader.act('签发通报', { 整改期限: '2026-10-23' })
  await leader.expectState('已印发')
  await expect(leader.page.getByText(/临人效〔2026〕\d+号/).first()).toBeVisible()
  await leader.expectAccessible()

  await head.later('2026-10-19 10:00')
  await head.go(`Finding/${finding}/show`)
  await head.act('报告整改', { 原因分析: '换岗后未更新。', 整改措施: '全部窗口更换岗位公示牌。', 整改结果: '已全部摆放。' })
  await inspector.later('2026-10-20 15:00')
  await inspector.go(`Finding/${finding}/show`)
  await inspector.act('退回重办', { 回查情况: '二号窗口公示牌与岗位不符。', 新的整改期限: '2026-10-30' })
  await head.signIn()
  await head.go(`Finding/${finding}/show`)
  await head.act('报告整改', { 原因分析: '核对不细。', 整改措施: '逐岗核对后重新制作。', 整改结果: '二号窗口已更换。' })
  await inspector.go(`Finding/${finding}/show`)
  await inspector.act('回查销号', { 回查情况: '逐窗查看，公示内容与岗位一致。' })
  await inspector.expectState('已销号')

  await office.later('2026-10-20 16:00')
  await office.go(`Inspection/${inspection}/show`)
  await office.act('结束督查')
  await office.expectState('已结束')
})
