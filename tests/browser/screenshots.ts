import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { projectPath } from '../../api/kernel/project/index.ts'
import { findChromium } from '../support/chromium.ts'
import { calmOf } from './calm.ts'
import { shots, type Shot } from './shots.ts'

/**
 * Takes the pictures of the README and the manual from a running demo city, which it only looks at:
 * `node --import @oxc-node/core/register tests/browser/screenshots.ts http://127.0.0.1:4000`, then the names of single pictures, or all.
 */
const PASSWORD = 'Wenxiao-2026'
const [address = 'http://127.0.0.1:4000', ...chosen] = process.argv.slice(2)
const folder = projectPath('docs/images')

async function signedIn(browser: Browser, login: string | undefined, language: Shot['language']): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: address, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  await context.addInitScript((to) => localStorage.setItem('wenxiao.locale', to), language ?? 'zh')
  if (login) {
    const answer = await context.request.post('/session', { data: { login, password: PASSWORD }, headers: { origin: address } })
    if (!answer.ok()) throw new Error(`${login} could not sign in: ${answer.status()}`)
  }
  return context
}

/** The id of the first record of a list that the person may read, in the order asked for. */
async function firstOf(context: BrowserContext, list: string): Promise<string> {
  const answer = await context.request.post('/graphql', { data: { query: `{ found: ${list} { items { id } } }` }, headers: { origin: address } })
  const { data, errors } = await answer.json() as { data?: { found: { items: { id: string }[] } }; errors?: { message: string }[] }
  const id = data?.found.items[0]?.id
  if (!id) throw new Error(`Nothing in ${list}: ${errors?.[0]?.message ?? 'the list is empty'}`)
  return id
}

async function take(browser: Browser, shot: Shot): Promise<void> {
  const context = await signedIn(browser, shot.login, shot.language)
  const page = await context.newPage()
  const calm = calmOf(page)
  if (shot.phone) await page.setViewportSize({ width: 390, height: 780 })
  if (shot.height) await page.setViewportSize({ width: 1280, height: shot.height })
  await page.goto(shot.of ? shot.path.replace('ID', await firstOf(context, shot.of)) : shot.path)
  await calm()
  await page.evaluate(() => document.fonts.ready)
  if (shot.press) {
    await page.getByRole('button', { name: shot.press }).or(page.getByRole('tab', { name: shot.press })).first().click()
    await calm()
  }
  await page.screenshot({ path: join(folder, `${shot.name}.png`), animations: 'disabled', caret: 'hide' })
  console.log(shot.name)
  await context.close()
}

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
let missed = 0
for (const shot of shots.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  await take(browser, shot).catch((error: unknown) => {
    missed += 1
    console.error(`${shot.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  })
}
await browser.close()
process.exitCode = missed > 0 ? 1 : 0
