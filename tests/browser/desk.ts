import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { clockNow, setClock } from './clock.ts'

const PASSWORD = 'Wenxiao-2026'

/** What is typed or chosen in a form, by the label that people read. */
export type Entries = Readonly<Record<string, string>>

/** Somebody of the office at a screen of their own. */
export class Desk {
  private constructor(readonly page: Page, readonly login: string) {}

  /** Opens a browser window for one person and signs in. */
  static async open(browser: Browser, login: string): Promise<Desk> {
    const desk = new Desk(await (await browser.newContext()).newPage(), login)
    await desk.signIn()
    return desk
  }

  async signIn(): Promise<void> {
    await this.page.clock.setFixedTime(clockNow())
    await this.page.goto('/sign-in')
    await this.page.getByLabel('用户名').fill(this.login)
    await this.page.getByLabel('密码', { exact: true }).fill(PASSWORD)
    await this.page.getByRole('button', { name: '登录', exact: true }).click()
    await this.page.waitForURL(/\/admin\//)
    await expect(this.page.getByRole('navigation', { name: '主菜单' })).toBeVisible()
  }

  /** Comes back at a later time: sessions do not last for days. */
  async later(time: string): Promise<void> {
    setClock(time)
    await this.signIn()
  }

  /** A list, or one record. */
  async go(path: string): Promise<void> {
    await this.page.goto(`/admin/#/${path}`)
    await this.page.reload()
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** Makes a record through an act's form and answers with its id. */
  async make(resource: string, act: string, entries: Entries): Promise<string> {
    await this.go(resource)
    const direct = this.page.getByRole('button', { name: act, exact: true }).or(this.page.getByRole('link', { name: act, exact: true }))
    const others = this.page.getByRole('button', { name: '其他登记' })
    await expect(direct.or(others).first()).toBeVisible()
    if (!(await direct.first().isVisible())) {
      await others.click()
      await this.page.getByRole('menuitem', { name: act, exact: true }).click()
    } else await direct.first().click()
    const form = this.page.getByRole('main')
    await this.enter(form, entries)
    await form.getByRole('toolbar').getByRole('button', { name: act, exact: true }).click()
    await this.page.waitForURL(/\/[0-9a-f-]{36}\/show/)
    return /([0-9a-f-]{36})\/show/.exec(this.page.url())![1]!
  }

  /** Does an act on the record on the screen, through its button and form. */
  async act(act: string, entries: Entries = {}): Promise<void> {
    await this.page.getByRole('button', { name: act, exact: true }).first().click()
    const dialog = this.page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await this.enter(dialog, entries)
    await dialog.getByRole('button', { name: act, exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  /** Tries an act that the product refuses, and answers with what it says. */
  async refused(act: string, entries: Entries = {}): Promise<string> {
    await this.page.getByRole('button', { name: act, exact: true }).first().click()
    const dialog = this.page.getByRole('dialog')
    await this.enter(dialog, entries)
    await dialog.getByRole('button', { name: act, exact: true }).click()
    const alert = dialog.getByRole('alert')
    await expect(alert).toBeVisible()
    const text = await alert.innerText()
    await dialog.getByRole('button', { name: '取消' }).click()
    return text
  }

  async enter(form: Locator, entries: Entries): Promise<void> {
    for (const [label, value] of Object.entries(entries)) await this.#enterOne(form, label, value)
  }

  async #enterOne(form: Locator, label: string, value: string): Promise<void> {
    const input = form.getByLabel(label, { exact: true }).or(form.getByLabel(`${label} *`, { exact: true })).first()
    await expect(input).toBeVisible()
    const role = await input.getAttribute('role')
    if (role !== 'combobox') return input.fill(value)
    const typed = (await input.evaluate((element) => element.tagName)) === 'INPUT'
    if (typed) await input.fill(value)
    else await input.click()
    await this.page.getByRole('option', { name: value }).first().click()
  }

  /** Asks the API as this person: to find something out, never to act. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await this.page.request.post('/graphql', { data: { query, variables }, headers: { origin: new URL(this.page.url()).origin } })
    const { data, errors } = await response.json() as { data: T; errors?: { message: string }[] }
    if (errors) throw new Error(errors[0]!.message)
    return data
  }

  /** The screen has no accessibility violation. */
  async expectAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
  }
}
