import { expect, test } from '@playwright/test'
import { calmOf } from './calm.ts'
import { Desk, expectAccessible } from './desk.ts'

/** The hand-made screens that no journey stops at, by who opens them; a generated list, form and show are among them. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  mz0101: ['', 'dashboard', 'post-coverage', 'law', 'RegulationPack', 'EfficiencyReport', 'EfficiencyReport/create', 'nowhere'],
  mz0201: ['my-department', 'Leave/create'],
  mz0202: ['', 'cases/bulk', 'cases/find', 'imports'],
  mz0001: [''],
  city: [''],
  system: ['', 'User'],
  security: ['ApiClient/create'],
  audit: ['AuditEntry'],
}
/** Whose screens are looked at in English as well: the structure is the same, the words are longer. */
const ENGLISH = ['mz0202']
const PUBLIC = ['', 'complain', 'complaint', 'case', 'ballot', 'ballot-check', 'results', 'nowhere']

for (const [locale, prefix] of [['zh', '/public'], ['en', '/public/en']] as const) {
  for (const [login, paths] of Object.entries(SCREENS).filter(([login]) => locale === 'zh' || ENGLISH.includes(login))) {
    test(`the screens of ${login} shut nobody out (${locale})`, async ({ browser }) => {
      const { page } = await Desk.open(browser, login)
      const calm = calmOf(page)
      await page.evaluate((to) => localStorage.setItem('wenxiao.locale', to), locale)
      for (const path of paths) {
        await test.step(`/${path}`, async () => {
          await page.goto('about:blank')
          await page.goto(`/admin/#/${path}`)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await calm()
          await expectAccessible(page)
        })
      }
      await page.context().close()
    })
  }

  test(`the pages of everybody shut nobody out (${locale})`, async ({ page }) => {
    const calm = calmOf(page)
    await page.addInitScript((to) => localStorage.setItem('wenxiao.locale', to), locale)
    for (const path of ['/sign-in', ...PUBLIC.map((one) => `${prefix}/${one}`)]) {
      await test.step(path, async () => {
        await page.goto(path)
        await calm()
        await expectAccessible(page)
      })
    }
  })
}
