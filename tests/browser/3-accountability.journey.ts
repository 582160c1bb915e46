import { expect, test, type Browser } from '@playwright/test'
import { setClock } from './clock.ts'
import { Desk } from './desk.ts'

/** A permit of seven working days, registered and accepted and then left lying. */
async function forgotten(clerk: Desk, applicant: string, matter: string): Promise<string> {
  const id = await clerk.make('Case', '收件登记', { 服务事项: '临时占用城市道路审批', 申请人姓名或名称: applicant, 联系电话: '13800002345', 申请内容: matter })
  await clerk.act('受理')
  return id
}

/** The signal that the sweep of the clocks has raised about a case. */
async function signalOf(desk: Desk, subjectId: string): Promise<string> {
  const found = (): Promise<string[]> => desk.idsOf('signals', 'Signal', { subjectId, level: 'PROMISED' })
  await expect.poll(async () => (await found()).length, { timeout: 20_000 }).toBe(1)
  return (await found())[0]!
}

/** The department explains, the efficiency office verifies and issues a card; answers with the card's id. */
async function carded(head: Desk, office: Desk, signal: string): Promise<string> {
  await head.go(`Signal/${signal}/show`)
  await head.expectState('待说明')
  await head.act('情况说明', { 情况说明: '经办人同时承担专项检查任务，未能按时办结。' })
  await office.go(`Signal/${signal}/show`)
  await office.act('核实为属实', { 核实原因: '办理延误', 核实意见: '科室说明属实，系自身安排不当造成超期。' })
  // The button is gone with the act; the keyboard goes on where the next ones stand.
  await expect(office.page.getByRole('group', { name: '可办事项' })).toBeFocused()
  await office.act('发牌', { 牌别: '黄牌', 整改要求: '三个工作日内查明原因并回告整改措施。' })
  await expect.poll(async () => (await office.idsOf('cards', 'Card', { signalId: signal })).length).toBe(1)
  return (await office.idsOf('cards', 'Card', { signalId: signal }))[0]!
}

test.afterEach(async ({ browser }) => { await Promise.all(browser.contexts().map((context) => context.close())) })

test('a signal to a card withdrawn, and another to a sanction with defence, decision and appeal', async ({ browser }) => {
  setClock('2026-09-28 09:10')
  const clerk = await Desk.open(browser, 'cg0202')
  const first = await forgotten(clerk, '临江水务有限公司', '自来水管抢修占道')
  const second = await forgotten(clerk, '临江百货有限公司', '商场外立面维修围挡')

  // Seven working days over the National Day week end on Tuesday 13 October.
  setClock('2026-10-14 09:00')
  const [head, office, reviewer] = await Promise.all(['cg0201', 'cg0101', 'cg0102'].map((login) => Desk.open(browser, login))) as [Desk, Desk, Desk]
  const signals = [await signalOf(office, first), await signalOf(office, second)] as const
  await office.go('Signal')
  await office.expectAccessible()

  const withdrawn = await carded(head, office, signals[0])
  await office.expectAccessible()
  await head.go(`Card/${withdrawn}/show`)
  await head.expectState('已发牌')
  await head.act('提出异议', { 异议理由: '该件在等待协办单位意见时超期，复函原件附后，请予复核。' })
  await office.go(`Card/${withdrawn}/show`)
  // Whoever issued a card does not review it.
  await expect(office.page.getByRole('button', { name: '撤牌', exact: true })).toBeHidden()
  await reviewer.go(`Card/${withdrawn}/show`)
  await reviewer.act('撤牌', { 复核意见: '协办单位延误情况属实，科室已两次催办，予以撤牌。' })
  await reviewer.expectState('已撤牌')

  await sanctioned(browser, { head, office, reviewer, card: await carded(head, office, signals[1]), signal: signals[1] })
})

async function sanctioned(browser: Browser, { head, office, reviewer, card, signal }: { head: Desk; office: Desk; reviewer: Desk; card: string; signal: string }): Promise<void> {
  await head.go(`Card/${card}/show`)
  await head.act('回告整改', { 整改情况: '已办结并向申请人致歉，建立到期提醒台账。' })

  const person = await office.nameOf('cg0202')
  await office.go(`Signal/${signal}/show`)
  await office.act('登记线索', { 事由: '占道审批超期' })
  const [lead] = await office.idsOf('leads', 'AccountabilityLead', { sourceId: signal })
  await office.go(`AccountabilityLead/${lead}/show`)
  await office.act('认定违规', {
    违规情形: '违反限时办结制', 违反有关制度: '是', 不履行或者不正确履行职责: '是', '影响效能、耽误办事或妨碍发展环境': '是', 情节: '较重', 审批情况: '未经审核批准',
    发生日期: '2026-10-13', 事实: '无正当理由超过承诺时限，影响申请人施工安排。', 责任划分: { rows: [{ 人员: person, 责任: '全部责任' }] },
    已审查领导责任: '是', 已考虑容错免责: '是',
  })
  await office.act('拟定处理', {
    被处理人: person, 处理方式: '通报批评', 扣分: '2', 理由: '违规事实清楚，证据充分，建议按处理阶梯给予处理。',
  })
  await office.page.waitForURL(/Sanction\/[0-9a-f-]{36}\/show/)
  const sanction = /([0-9a-f-]{36})\/show/.exec(office.page.url())![1]!
  await office.expectState('拟处理')
  await office.expectAccessible()

  const concerned = await Desk.open(browser, 'cg0202')
  await concerned.go(`Sanction/${sanction}/show`)
  await concerned.act('陈述申辩', { 陈述申辩: '当日因系统升级无法录入，本人认识到错误，请求从轻处理。' })
  // The pack lets the head of the department decide; whoever decided does not answer the appeal.
  await head.go(`Sanction/${sanction}/show`)
  await head.act('作出决定', { 决定: '事实清楚、定性准确，决定按拟处理意见执行。' })
  await office.go(`Sanction/${sanction}/show`)
  await office.act('送达', { 送达方式: '当面送达', 签收人: person })
  await office.act('生效')
  await office.expectState('已生效')
  const points = (): Promise<string[]> => office.idsOf('pointEntries', 'PointEntry', { sanctionId: sanction, state: 'COUNTS' })
  expect((await points()).length).toBeGreaterThan(0)

  await concerned.go(`Sanction/${sanction}/show`)
  await concerned.act('申诉', { 申诉理由: '补正期间应予扣除，请求复查。' })
  await reviewer.go(`Sanction/${sanction}/show`)
  await reviewer.act('撤销处理', { 答复: '复查认定责任主体有误，撤销原处理，扣分一并撤回。' })
  await reviewer.expectState('已撤销')
  expect(await points()).toEqual([])
}
