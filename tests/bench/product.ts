import { readConfig } from '../../api/server/config.ts'
import { createApp } from '../../api/server/app.ts'
import { openOffice } from '../../api/server/open-office.ts'
import { connect } from '../../api/kernel/store/postgres.ts'
import { measured } from './measured.ts'

/** The product's server, as it is started in production, without its background work. */
const config = readConfig(process.env)
const opened = await openOffice(config)
const client = await connect(config.database!.url)
await client.end()
const app = await createApp({ ...opened, log: { level: 'warn' } })
await app.listen({ port: 0, host: '127.0.0.1' })
measured(app.server, Object.getPrototypeOf(client) as { query(...args: unknown[]): unknown })
