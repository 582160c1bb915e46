import { expect, test, type Browser } from '@playwright/test'
import { setClock } from './clock.ts'
import { answersTo, Desk, expectAccessible } from './desk.ts'

const MATTER = '窗口久候无人'
const CONTENT = '三次排队无人叫号。'
const WHO = ['金丝雀', '13900005566'] as const

/** A citizen complains in confidence on the public page and keeps the tracking code. */
async function complain(browser: Browser): Promise<string> {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/public/complain')
  await page.getByRole('radio', { name: /^保密/ }).check()
  await page.getByRole('textbox', { name: '姓名' }).fill(WHO[0])
  await page.getByRole('textbox', { name: '电话' }).fill(WHO[1])
  await page.getByRole('combobox', { name: '向哪个单位投诉' }).selectOption({ label: '临江市民政局' })
  await page.getByRole('combobox', { name: '被投诉科室' }).selectOption({ label: '婚姻登记处' })
  await page.getByRole('textbox', { name: '事由' }).fill(MATTER)
  await page.getByRole('textbox', { name: '经过' }).fill(CONTENT)
  await expectAccessible(page)
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByRole('heading', { name: '投诉已收到' })).toBeVisible()
  await expectAccessible(page)
  return (await page.getByRole('main').innerText()).match(/(?:[A-Z0-9]{4}[- ]?){3}/)![0]
}

/** Everything by which somebody might come upon a complaint. */
const roads = (complaint: string): string[] => [
  '{ complaints { total items { number matter content } } }', '{ complaints(filter: { matter_contains: "久候" }) { items { number matter } } }',
  `{ complaint(id: "${complaint}") { matter history { actorName } } }`, `{ complaintsByIds(ids: ["${complaint}"]) { matter } }`,
  '{ complaintEntries { items { text } } }', `{ obligations(filter: { subjectId: "${complaint}" }) { items { subjectLabel } } }`,
  '{ notifications { items { text } } }', '{ leads { items { matter } } }', '{ signals { items { matter } } }', '{ auditEntries { items { subjectId act } } }',
]
const opening = (complaint: string): string => `mutation { openComplainant(complaintId: "${complaint}", reason: "电话核实情况") { name phone } }`

test.afterEach(async ({ browser }) => { await Promise.all(browser.contexts().map((context) => context.close())) })

test('a confidential complaint to an upheld conclusion, as every role sees it', async ({ browser }) => {
  setClock('2026-09-22 09:00')
  const code = await complain(browser)

  const officer = await Desk.open(browser, 'mz0103')
  await officer.go('Complaint')
  await officer.page.getByText(MATTER).click()
  await officer.page.waitForURL(/[0-9a-f-]{36}\/show$/)
  const id = /([0-9a-f-]{36})\/show/.exec(officer.page.url())![1]!
  await officer.act('受理')

  const office = await Desk.open(browser, 'mz0101')
  await office.go(`Complaint/${id}/show`)
  await office.act('交办', { 承办人: await office.nameOf('mz0103') })

  await officer.go(`Complaint/${id}/show`)
  await officer.act('开始核查')
  await officer.act('简要答复', { 简要答复: '已收到，正在核查。' })
  await officer.act('记录核查', { 核查方式: '实地走访', 核查情况: '调取大厅监控，当日窗口无人值守四十分钟。' })
  await officer.act('提出处理建议', { 结论: '属实', 处理建议: '责令整改，向投诉人致歉。', 政策依据: '首问负责制' })
  await officer.act('答复', { 答复: '反映属实，已责令整改。' })
  await officer.expectState('已答复')
  await officer.expectAccessible()

  // The accused department, its window and head; another department, another bureau; those who run the system and read its log.
  for (const login of ['mz0501', 'mz0502', 'mz0505', 'mz0301', 'cg0103', 'system', 'security', 'audit']) {
    const answer = await answersTo(browser, login, [...roads(id), opening(id)])
    for (const told of [...WHO, MATTER, CONTENT, '投诉〔2026〕']) expect(answer, login).not.toContain(told)
  }
  const accused = await Desk.open(browser, 'mz0502')
  await accused.page.goto(`/admin/#/Complaint/${id}/show`)
  await accused.expectNothingOf(MATTER)

  // Those who lead and those who supervise read the matter, and not who complained.
  for (const login of ['mz0001', 'mz0002', 'mz0101', 'mz0104', 'city']) {
    const answer = await answersTo(browser, login, [...roads(id), opening(id)])
    expect(answer, login).toContain(CONTENT)
    for (const who of WHO) expect(answer, login).not.toContain(who)
  }
  await officer.go(`Complaint/${id}/show`)
  await officer.page.getByLabel('查看理由（留痕）').fill('电话核实情况')
  await officer.page.getByRole('button', { name: '查看投诉人' }).click()
  await expect(officer.page.getByText(`姓名：${WHO[0]}`)).toBeVisible()
  await expect(officer.page.getByRole('table', { name: '查看记录' })).toContainText('电话核实情况')
  // Beside the handler only whoever the handler's leader names, with a reason of their own.
  await office.go(`Complaint/${id}/show`)
  await office.act('指定查看人', { 查看人: await office.nameOf('mz0104'), 理由: '承办人外出，代为回访' })
  const named = await Desk.open(browser, 'mz0104')
  await named.go(`Complaint/${id}/show`)
  await named.page.getByLabel('查看理由（留痕）').fill('代为电话回访')
  await named.page.getByRole('button', { name: '查看投诉人' }).click()
  await expect(named.page.getByText(`姓名：${WHO[0]}`)).toBeVisible()
  await expect(named.page.getByRole('table', { name: '查看记录' })).toContainText(await office.nameOf('mz0101'))
  await named.expectAccessible()
  await officer.go(`Complaint/${id}/show`)
  await officer.act('办结')
  await officer.expectState('已办结')

  const citizen = await (await browser.newContext()).newPage()
  await citizen.goto('/public/complaint')
  await citizen.getByLabel('查询码').fill(code)
  await citizen.getByRole('button', { name: '查询', exact: true }).click()
  await expect(citizen.getByRole('main')).toContainText('反映属实，已责令整改。')
  await expectAccessible(citizen)

  // What somebody says by phone gets its code as well, on a receipt to hand on.
  await officer.go('Complaint')
  await officer.page.getByRole('button', { name: '登记投诉' }).or(officer.page.getByRole('link', { name: '登记投诉' })).first().click()
  const register = officer.page.getByRole('main').getByRole('toolbar').getByRole('button', { name: '登记投诉', exact: true })
  // Until the form stands, the filters of the list have the same labels.
  await expect(register).toBeVisible()
  await officer.enter(officer.page.getByRole('main'), {
    类别: '投诉', 内容: '效能投诉', 渠道: '电话', 事由: '电话长期占线', 投诉内容: '连续三天无法接通。', 身份保护: '匿名',
  })
  await register.click()
  await expect(officer.page.getByRole('status', { name: '查询码' })).toHaveText(/^(?:[A-Z0-9]{4}-){2}[A-Z0-9]{4}$/)
  await officer.expectAccessible()

  await office.go('AccountabilityLead')
  await expect(office.page.getByText(/^投诉〔2026〕\d+号经核查属实：首问负责制$/).first()).toBeVisible()
  expect(await answersTo(browser, 'mz0501', roads(id))).not.toContain(MATTER)
})
