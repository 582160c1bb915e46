import { expect, test, type Browser, type Page } from '@playwright/test'
import { setClock } from './clock.ts'
import { Desk, expectAccessible } from './desk.ts'

const CAMPAIGN = '二〇二六年下半年社会评议'

/** A page on a phone, of somebody who is nobody here. */
async function phone(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })).newPage()
  await page.goto(path)
  return page
}

/** One evaluator marks every department satisfied and answers every question; answers with the check code. */
async function voteOnPhone(browser: Browser, code: string): Promise<string> {
  const page = await phone(browser, '/public/ballot')
  await page.getByLabel('评议码').fill(code)
  await page.getByRole('button', { name: '开始' }).tap()
  await expect(page.getByRole('heading', { name: CAMPAIGN })).toBeVisible()
  for (const satisfied of await page.getByRole('radio', { name: '满意', exact: true }).all()) await satisfied.check()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the phone').toBe(true)
  await expectAccessible(page)
  await page.getByRole('button', { name: '投票', exact: true }).tap()
  await expect(page.getByRole('heading', { name: '投票成功' })).toBeVisible()
  return page.getByLabel('核验码').innerText()
}

interface Paper { departments: { id: string }[]; questions: { items: { key: string; options: { value: string }[] }[] } }

/** The other evaluators, by the interface that the page uses. */
async function voteElsewhere(browser: Browser, code: string, mark: string): Promise<void> {
  const { request } = await browser.newContext()
  const ask = async <T>(query: string, variables: object): Promise<T> =>
    ((await (await request.post('/graphql', { data: { query, variables } })).json()) as { data: T }).data
  const { found: { ballotPaper: { departments, questions } } } = await ask<{ found: { ballotPaper: Paper } }>(
    'query ($code: String!) { found: ballotPaper(code: $code) { ballotPaper { departments { id } questions } } }', { code })
  const answers = Object.fromEntries(questions.items.map(({ key, options }) => [key, options[0]!.value]))
  const { castBallot } = await ask<{ castBallot: { ballotCheckCode: string | null } }>(
    'mutation ($code: String!, $input: CastBallotInput!) { castBallot(code: $code, input: $input) { ballotCheckCode rejection { text } } }',
    { code, input: { marks: departments.map(({ id }) => ({ departmentId: id, mark })), answers } })
  expect(castBallot.ballotCheckCode).toBeTruthy()
}

/** A clerk types a ballot that came in on paper: its code, then a digit a department. */
async function enterOnPaper(clerk: Desk, code: string): Promise<void> {
  await clerk.page.getByRole('link', { name: '录入评议票' }).first().click()
  const enter = clerk.page.getByRole('button', { name: '录入，下一张' })
  await expect(enter).toBeVisible()
  const codeOnSlip = clerk.page.getByLabel('评议码', { exact: true })
  await codeOnSlip.fill('NO-SUCH-CODE')
  const rows = clerk.page.getByRole('table', { name: '各科室的评价' }).getByRole('row')
  await rows.nth(1).getByRole('radio').first().focus()
  for (let row = await rows.count(); row > 1; row -= 1) await clerk.page.keyboard.press('1')
  await expect(clerk.page.getByText('全部科室都已评价。')).toBeVisible()
  for (const question of await clerk.page.getByRole('radiogroup').all()) await question.getByRole('radio').first().check()
  await clerk.expectAccessible()
  // A slip of the hand in the code costs nothing of what was typed.
  await enter.click()
  await expect(clerk.page.getByText('评议码不正确')).toBeVisible()
  await codeOnSlip.fill(code)
  await enter.click()
  await expect(clerk.page.getByText('已录入，本次共1张')).toBeVisible()
}

test.afterEach(async ({ browser }) => { await Promise.all(browser.contexts().map((context) => context.close())) })

test('an evaluation from questionnaire to published tally, with a ballot cast on a phone', async ({ browser }) => {
  setClock('2026-10-26 09:00')
  const office = await Desk.open(browser, 'kx0101')
  await office.make('Questionnaire', '起草问卷', { 名称: '科协社会评议问卷' })
  await office.expectAccessible()
  await office.act('发布问卷')
  const campaign = await office.make('EvaluationCampaign', '筹备评议', {
    名称: CAMPAIGN, 评议期起: '2026-05-01', 评议期止: '2026-10-25', 开始投票日: '2026-10-26', 截止日: '2026-10-30', 问卷: '科协社会评议问卷',
    被评科室: ['科普部', '学会部'], 牵头领导: await office.nameOf('kx0001'), 评议主体: { rows: [{ 评议主体: '社会公众' }] },
  })
  await office.act('开始评议')
  await office.expectAccessible()

  // Whoever issues the slips does not enter the ballots.
  await office.page.getByRole('button', { name: /发放评议码/ }).click()
  await office.page.getByLabel('张数').fill('8')
  await office.page.getByRole('dialog').getByRole('button', { name: '发放', exact: true }).click()
  const slips = office.page.getByRole('dialog').getByRole('listitem')
  await expect(slips).toHaveCount(8)
  const codes = (await slips.allInnerTexts()).map((slip) => /\b[A-Z0-9]{4}[- ][A-Z0-9]{4}[- ][A-Z0-9]{4}\b/.exec(slip)![0])
  await office.page.getByRole('button', { name: '已打印，关闭' }).click()

  const checkCode = await voteOnPhone(browser, codes[0]!)
  for (const code of codes.slice(1, 4)) await voteElsewhere(browser, code, 'SATISFIED')
  const clerk = await Desk.open(browser, 'kx0105')
  await clerk.go(`EvaluationCampaign/${campaign}/show`)
  await enterOnPaper(clerk, codes[4]!)
  await voteElsewhere(browser, codes[5]!, 'DISSATISFIED')

  // A spent code admits nobody again.
  const again = await phone(browser, '/public/ballot')
  await again.getByLabel('评议码').fill(codes[0]!)
  await again.getByRole('button', { name: '开始' }).tap()
  await expect(again.getByText('该评议码已使用过').first()).toBeVisible()

  await office.later('2026-11-02 09:00')
  await office.go(`EvaluationCampaign/${campaign}/show`)
  await office.act('截止')
  await office.act('统计')
  await office.go(`tally?campaign=${campaign}`)
  // Five of six ballots are satisfied.
  await expect(office.page.getByText('83.33%').first()).toBeVisible()
  await office.expectAccessible()

  const head = await Desk.open(browser, 'kx0201')
  await head.go(`tally?campaign=${campaign}`)
  await head.expectNothingOf('83.33%')
  await office.go(`EvaluationCampaign/${campaign}/show`)
  await office.act('公布', { 改进事项: { rows: [{ 科室: '科普部', 改进事项: '缩短展品借用的等候时间', 期限: '2026-12-31' }] } })
  await office.expectState('已公布')
  await head.go(`tally?campaign=${campaign}`)
  await expect(head.page.getByText('83.33%').first()).toBeVisible()

  const check = await phone(browser, '/public/ballot-check')
  await check.getByLabel('核验码').fill(checkCode)
  await check.getByRole('button', { name: '核对', exact: true }).tap()
  await expect(check.getByRole('main')).toContainText('已计入')
  await check.goto('/public/results')
  await expectAccessible(check)
})
