import { expect, test, type Page } from '@playwright/test'
import { brought } from './brought.ts'
import { calmOf } from './calm.ts'
import { Desk, expectAccessible } from './desk.ts'

/** The hand-made screens that no journey stops at, by who opens them; a generated list, form and show are among them. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  mz0101: ['', 'dashboard', 'post-coverage', 'law', 'RegulationPack', 'RegulationPack/:regulationPacks/show', 'EfficiencyReport', 'EfficiencyReport/create', 'ExportJob', 'nowhere'],
  mz0201: ['my-department', 'Leave/create'],
  mz0202: ['', 'OfficialPaper', 'OfficialPaper/create', 'cases/bulk', 'cases/find', 'imports'],
  mz0102: [
    'ImportBatch/:importBatches/show', 'ImportRow/:importRows/show', 'ImportMapping/:importMappings/show', 'ImportMapping/:importMappings',
    'ImportMapping/create',
  ],
  mz0001: [''],
  city: [''],
  system: ['', 'User', 'CalendarYear/:calendarYears/show'],
  security: ['ApiClient/create'],
  audit: ['AuditEntry'],
}
/** `:calendarYears` in a path: the first one that this person reads. */
async function filled(page: Page, path: string): Promise<string> {
  const [place, list] = /:(\w+)/.exec(path) ?? []
  if (!place) return path
  const answer = await page.request.post('/graphql', { data: { query: `{ ${list} (page: { limit: 1 }) { items { id } } }` } })
  const { data } = await answer.json() as { data: Record<string, { items: { id: string }[] }> }
  return path.replace(place, data[list!]!.items[0]!.id)
}

const WINDOW = { width: 1366, height: 768 }
/** On a window as narrow as a phone's the page is no wider than the window: what is wide scrolls by itself. */
async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 780 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await page.setViewportSize(WINDOW)
}

/** What the menu under one's own name opens. */
async function dialogs(page: Page): Promise<void> {
  for (const entry of ['修改密码', '邮件提醒']) {
    await test.step(entry, async () => {
      await page.getByRole('banner').getByRole('button', { name: '用户菜单' }).click()
      await page.getByRole('menuitem', { name: entry }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    })
  }
}

/** Whose screens are looked at in English as well: the structure is the same, the words are longer. */
const ENGLISH = ['mz0202']
const PUBLIC = ['', 'complain', 'complaint', 'case', 'ballot', 'ballot-check', 'results', 'nowhere']

for (const [locale, prefix] of [['zh', '/public'], ['en', '/public/en']] as const) {
  for (const [login, paths] of Object.entries(SCREENS).filter(([login]) => locale === 'zh' || ENGLISH.includes(login))) {
    test(`the screens of ${login} shut nobody out (${locale})`, async ({ browser }) => {
      const desk = await Desk.open(browser, login)
      await brought[login]?.(desk)
      const { page } = desk
      const calm = calmOf(page)
      await page.evaluate((to) => localStorage.setItem('wenxiao.locale', to), locale)
      for (const path of paths) {
        await test.step(`/${path}`, async () => {
          await page.goto('about:blank')
          await page.goto(`/admin/#/${await filled(page, path)}`)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await calm()
          await expectAccessible(page)
          await expectNarrow(page)
        })
      }
      if (locale === 'zh' && login === 'mz0202') await dialogs(page)
      await page.context().close()
    })
  }

  test(`the pages of everybody shut nobody out (${locale})`, async ({ page }) => {
    const calm = calmOf(page)
    await page.addInitScript((to) => localStorage.setItem('wenxiao.locale', to), locale)
    for (const path of ['/sign-in', '/invitation', ...PUBLIC.map((one) => `${prefix}/${one}`)]) {
      await test.step(path, async () => {
        await page.goto(path)
        await calm()
        await expectAccessible(page)
      })
    }
    await test.step('the guide of a service', async () => {
      await page.goto(prefix)
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
      await expect(page.getByRole('article')).toBeVisible()
      await expectAccessible(page)
    })
  })
}
