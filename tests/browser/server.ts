import { readFileSync } from 'node:fs'
import { firstCity } from './first-city.ts'
import { createApp } from '../../api/server/app.ts'
import { startJobs } from '../../api/server/background.ts'
import { readConfig } from '../../api/server/config.ts'
import { openOffice } from '../../api/server/open-office.ts'

/**
 * The product as the journeys meet it: the same server, on a city of its own, by a clock that a file holds so that a journey can
 * let days pass. Started by Playwright with `node --import @oxc-node/core/register tests/browser/server.ts <clock file>`.
 */
const clock = process.argv[2]!
const now = (): Date => new Date(readFileSync(clock, 'utf8').trim())

const opened = await openOffice(readConfig(process.env), now)
await firstCity(opened)
const app = await createApp({ ...opened, log: { level: 'warn' } })
const jobs = await startJobs(opened, (entry) => app.log.error(entry))
await app.listen({ port: opened.config.port, host: '127.0.0.1' })

process.once('SIGTERM', () => {
  void app.close().then(() => jobs.stop()).then(() => opened.store.close()).then(() => process.exit(0))
})
