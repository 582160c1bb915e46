import { configureAccess, PASSWORD_PROFILES } from './kernel/access/index.ts'
import { firstAdministrators } from './kernel/accounts/index.ts'
import { StoreRefusal } from './kernel/store/index.ts'
import { createApp } from './server/app.ts'
import { startJobs } from './server/background.ts'
import { ConfigRefusal, readConfig } from './server/config.ts'
import { listen } from './server/listen.ts'
import type { OpenOffice } from './server/open-office.ts'
import { demoAccounts, isNew, openWhole, seedDemo, type Say } from './seed/index.ts'

/** Prints the one-time links of the first three administrators of an office that starts clean, anew until one of them was used. */
async function inviteAdministrators({ store, office }: OpenOffice, address: string): Promise<void> {
  const invited = await store.transaction((em) => firstAdministrators(em, office.now()))
  if (invited.length === 0) return
  console.log('\n首次启动，请三位管理员各用一次性链接设置密码 / First start: each administrator sets a password by a one-time link')
  for (const { login, token } of invited) console.log(`  ${login.padEnd(10)} ${address}/invitation#${token}`)
}

const say: Say = ([zh, en]) => console.log(`${zh} / ${en}`)

async function start(): Promise<void> {
  const config = readConfig(process.env)
  for (const [zh, en] of config.warnings) console.warn(`${zh} / ${en}`)
  configureAccess({ passwords: PASSWORD_PROFILES[config.passwords] })
  const opened = await openWhole(config, say)
  for (const pack of opened.ignoredPacks) console.warn(`规则集 ${pack} 已被采用，改动须另立版本 / Pack ${pack} is adopted: a change needs a new version`)
  const first = await isNew(opened)
  // Accounts whose password everybody knows have no place in production.
  const empty = config.production || process.argv.includes('--empty')
  if (first && !empty) await seedDemo(opened, 600, say)

  const app = await createApp({ ...opened, log: { level: config.production ? 'info' : 'warn' } })
  const jobs = await startJobs(opened, (error) => app.log.error(error))
  await listen(app, config)
  const address = config.origin ?? `http://${config.host}:${config.port}`
  console.log(`\n问效已启动：${address}/ / Wenxiao is running`)
  if (empty) await inviteAdministrators(opened, address)
  for (const { login, password, who } of await demoAccounts(opened.store)) console.log(`  ${login.padEnd(12)} ${password.padEnd(14)} ${who}`)

  const stop = async (): Promise<void> => {
    await app.close()
    await jobs.stop()
    await opened.store.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
}

start().catch((error: unknown) => {
  const expected = error instanceof ConfigRefusal || error instanceof StoreRefusal
  console.error(expected ? error.message : error)
  process.exit(1)
})
