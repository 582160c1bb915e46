import 'reflect-metadata'
import { writeFileSync } from 'node:fs'
import { headsFile, keptHeads, verifyAudit } from './kernel/audit/index.ts'
import { rotateIdentities } from './kernel/protection/index.ts'
import { projectPath } from './kernel/project/index.ts'
import { rulesReport } from './kernel/regulations/index.ts'
import { schemaText } from './kernel/schema/index.ts'
import { loadRooms } from './rooms.ts'
import { readConfig } from './server/config.ts'
import { openOffice, type OpenOffice } from './server/open-office.ts'
import { seedDemoCity } from './seed/index.ts'

/** Opens the office's data for one command and closes it again. */
async function withOffice(work: (opened: OpenOffice) => Promise<number>): Promise<number> {
  const opened = await openOffice(readConfig(process.env))
  try {
    return await work(opened)
  } finally {
    await opened.store.close()
  }
}

interface Command { does: string; run(args: readonly string[]): Promise<number> }

const commands: Record<string, Command> = {
  schema: {
    does: '写出 schema/schema.graphql / writes the schema',
    run: async () => {
      await loadRooms()
      writeFileSync(projectPath('schema/schema.graphql'), schemaText())
      return 0
    },
  },
  rules: {
    does: '列出哪些规则在运行 / tells which rules run',
    run: async () => {
      await loadRooms()
      const { text, faults } = rulesReport()
      console.log(text)
      faults.forEach((fault) => console.error(fault))
      return faults.length === 0 ? 0 : 1
    },
  },
  migrate: {
    does: '把数据库升级到最新 / brings the database to the newest form',
    run: () => withOffice(async () => 0),
  },
  seed: {
    does: '建立示范城市（--full：三千件） / seeds the demo city (--full: 3,000 cases)',
    run: (args) => withOffice(async (opened) => {
      await seedDemoCity(opened, { cases: args.includes('--full') ? 3000 : 600 })
      return 0
    }),
  },
  'audit-verify': {
    does: '校验审计日志 / verifies the audit log',
    run: () => withOffice(async ({ store, config }) => {
      const { entries, broken } = await verifyAudit(store.em(), keptHeads(headsFile(config.data)))
      if (broken.length === 0) console.log(`审计日志完整，共 ${entries} 条 / The audit log is intact: ${entries} entries`)
      broken.forEach((chain) => console.error(chain))
      return broken.length === 0 ? 0 : 1
    }),
  },
  'rotate-keys': {
    does: '用现行密钥重新保护身份信息 / brings sealed identities under the present key',
    run: () => withOffice(async ({ store }) => {
      let turned = 0
      for (let some = -1; some !== 0; turned += some) some = await store.transaction((em) => rotateIdentities(em))
      console.log(`已更换 ${turned} 条 / ${turned} identities turned`)
      return 0
    }),
  },
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  console.error(Object.entries(commands).map(([key, { does }]) => `  ${key.padEnd(14)}${does}`).join('\n'))
  process.exit(2)
}
process.exit(await command.run(args))
