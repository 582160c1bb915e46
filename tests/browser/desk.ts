import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Browser, type Locator, type Page } from '@playwright/test'
import { clockNow, setClock } from './clock.ts'

const PASSWORD = 'Wenxiao-2026'

/** A text, the name of a choice or 是; several choices of a list; rows. */
type Entry = string | readonly string[] | { rows: readonly Entries[] }

/** What is typed or chosen in a form, by the label that people read. */
export interface Entries { readonly [label: string]: Entry }

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

  /** A list, or one record, read afresh. */
  async go(path: string): Promise<void> {
    // A changed hash alone would keep what the last screen has read.
    await this.page.goto('about:blank')
    await this.page.goto(`/admin/#/${path}`)
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
    const submit = form.getByRole('toolbar').getByRole('button', { name: act, exact: true })
    // Until the form stands, the filters of the list have the same labels.
    await expect(submit).toBeVisible()
    await this.enter(form, entries)
    await submit.click()
    const made = /\/[0-9a-f-]{36}\/show/
    await this.page.waitForURL(made).catch(async (error: unknown) => { throw new Error(`The form stays: ${await form.innerText()}`, { cause: error }) })
    return /([0-9a-f-]{36})\/show/.exec(this.page.url())![1]!
  }

  /** The button of an act on the record on the screen, wherever it stands; groups of the menu may have the same name. */
  actButton(act: string): Locator {
    return this.page.getByRole('button', { name: act, exact: true }).and(this.page.locator(':not(nav *, [role=navigation] *)')).first()
  }

  /** Does an act on the record on the screen, through its button and form. */
  async act(act: string, entries: Entries = {}): Promise<void> {
    await this.actButton(act).click()
    const dialog = this.page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await this.enter(dialog, entries)
    await dialog.getByRole('button', { name: act, exact: true }).click()
    await this.#gone(dialog)
  }

  /** The form was taken; where it was not, the journey says what it answered. */
  async #gone(dialog: Locator): Promise<void> {
    await expect(dialog).toBeHidden().catch(async (error: unknown) => { throw new Error(`The form stays: ${await dialog.innerText()}`, { cause: error }) })
  }

  async enter(form: Locator, entries: Entries): Promise<void> {
    for (const [label, entry] of Object.entries(entries)) {
      if (typeof entry === 'string') await this.#enterOne(form, label, entry)
      else if ('rows' in entry) await this.#enterRows(form, entry.rows)
      else for (const choice of entry) await this.#enterOne(form, label, choice)
    }
  }

  async #enterRows(form: Locator, rows: readonly Entries[]): Promise<void> {
    for (const [index, row] of rows.entries()) {
      await form.getByRole('button', { name: '添加' }).click()
      const own = form.getByRole('listitem').filter({ has: this.page.getByLabel(Object.keys(row)[0]!) })
      await this.enter(own.nth(index), row)
    }
  }

  #input(form: Locator, label: string): Locator {
    return form.getByLabel(label, { exact: true }).or(form.getByLabel(`${label} *`, { exact: true })).first()
  }

  async #enterOne(form: Locator, label: string, value: string): Promise<void> {
    const input = this.#input(form, label)
    // A choice stands as a disabled text field until its values have been read.
    await expect(input).toBeEnabled()
    if ((await input.getAttribute('type')) === 'checkbox') return input.setChecked(value === '是')
    const role = await input.getAttribute('role')
    if (role !== 'combobox') return input.fill(value)
    const typed = (await input.evaluate((element) => element.tagName)) === 'INPUT'
    if (typed) await input.fill(value)
    else await input.click()
    await this.page.getByRole('option', { name: value }).first().click()
  }

  /** Asks the API as this person: to find something out, or to bring what a screen shows, never in place of an act on a screen. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await this.page.request.post('/graphql', { data: { query, variables }, headers: { origin: new URL(this.page.url()).origin } })
    const { data, errors } = await response.json() as { data: T; errors?: { message: string }[] }
    if (errors) throw new Error(errors[0]!.message)
    return data
  }

  /** The name of somebody of the city, whom forms know by name alone. */
  async nameOf(login: string): Promise<string> {
    const { staffMembers } = await this.ask<{ staffMembers: { items: { name: string }[] } }>(
      'query ($number: String!) { staffMembers(filter: { number: $number }) { items { name } } }', { number: login.toUpperCase() })
    return staffMembers.items[0]!.name
  }

  /** The ids of the records that this person sees, by the filter of their kind. */
  async idsOf(plural: string, kind: string, filter: Record<string, unknown>): Promise<string[]> {
    const { found } = await this.ask<{ found: { items: { id: string }[] } }>(
      `query ($filter: ${kind}Filter) { found: ${plural}(filter: $filter) { items { id } } }`, { filter })
    return found.items.map(({ id }) => id)
  }

  /** The record on the screen stands in this state. */
  async expectState(label: string): Promise<void> {
    await expect(this.page.getByRole('main').getByText(label, { exact: true }).first()).toBeVisible()
  }

  /** The address on the screen says nothing of what somebody else could read there. */
  async expectNothingOf(secret: string): Promise<void> {
    await expect(this.page.getByRole('navigation', { name: '主菜单' })).toBeVisible()
    await this.page.waitForLoadState('networkidle')
    await expect(this.page.getByText(secret)).toHaveCount(0)
  }

  expectAccessible(): Promise<void> { return expectAccessible(this.page) }
}

/** The page has no accessibility violation. */
export async function expectAccessible(page: Page): Promise<void> {
  // A notice that fades in or out has no contrast of its own.
  const { violations } = await new AxeBuilder({ page }).exclude('.MuiSnackbar-root').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
}

/** All that the API says to somebody who opens no screen, word for word, refusals included. */
export async function answersTo(browser: Browser, login: string, queries: readonly string[]): Promise<string> {
  const context = await browser.newContext()
  expect((await context.request.post('/session', { data: { login, password: PASSWORD } })).ok()).toBe(true)
  const answers: string[] = []
  for (const query of queries) answers.push(await (await context.request.post('/graphql', { data: { query } })).text())
  await context.close()
  return answers.join('\n')
}
