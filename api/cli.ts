import 'reflect-metadata'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inviteByOperator } from './kernel/accounts/index.ts'
import { headsFile, keptHeads, verifyAudit } from './kernel/audit/index.ts'
import { projectPath } from './kernel/project/index.ts'
import { rulesReport } from './kernel/regulations/index.ts'
import { schemaText } from './kernel/schema/index.ts'
import { StoreRefusal } from './kernel/store/index.ts'
import { loadRooms } from './rooms.ts'
import { makeBackup, restoreBackup } from './server/backup/index.ts'
import { ConfigRefusal, readConfig, type Config } from './server/config.ts'
import { importByOperator, importTold } from './server/import-by-operator.ts'
import { openOffice, type OpenOffice } from './server/open-office.ts'
import { rotateKeys } from './server/rotate-keys.ts'
import { isNew, openWhole, seedDemo, type Say } from './seed/index.ts'

const say: Say = ([zh, en]) => console.log(`${zh} / ${en}`)

/** Opens the office's data for one command and closes it again. */
async function withOffice(
  work: (opened: OpenOffice) => Promise<number>, open: (config: Config) => Promise<OpenOffice> = openOffice,
): Promise<number> {
  const opened = await open(readConfig(process.env))
  try {
    return await work(opened)
  } finally {
    await opened.store.close()
  }
}

interface Command { does: string; run(args: readonly string[]): Promise<number> }

/** The one file that a command needs, from where the operator stands. */
function fileOf(args: readonly string[]): string {
  const given = args.filter((arg) => !arg.startsWith('--'))
  if (given.length === 1) return resolve(given[0]!)
  throw new StoreRefusal(['请给出一个文件名，例如 backup 2026-09-28.wenxiao', 'Name one file, for instance: backup 2026-09-28.wenxiao'])
}

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
      if (!(await isNew(opened))) {
        console.error('此处已有数据，不能建立示范城市；请另用数据目录 / There is data here already: use another data folder')
        return 1
      }
      await seedDemo(opened, args.includes('--full') ? 3000 : 600, say)
      return 0
    }, (config) => openWhole(config, say)),
  },
  'audit-verify': {
    does: '校验审计日志 / verifies the audit log',
    run: () => withOffice(async ({ store, config }) => {
      const { entries, broken } = await verifyAudit(store.em(), keptHeads(headsFile(config.data)))
      if (broken.length === 0) console.log(`审计日志完整，共 ${entries} 条 / The audit log is intact: ${entries} entries`)
      broken.forEach(({ chain, sequence, fault }) => console.error(`链 ${chain} 第 ${sequence} 条不符（${fault}）/ Chain ${chain} is broken at entry ${sequence}: ${fault}`))
      return broken.length === 0 ? 0 : 1
    }),
  },
  backup: {
    does: '备份内嵌数据库和附件：backup <文件> / backs up the embedded office: backup <file>',
    run: async (args) => {
      const path = fileOf(args)
      const { attachments, bytes } = await makeBackup(readConfig(process.env), path, new Date())
      console.log(`已备份（附件 ${attachments} 个，${bytes} 字节；不含密钥）/ Backed up (${attachments} attachments, ${bytes} bytes; without the secret): ${path}`)
      return 0
    },
  },
  restore: {
    does: '从备份恢复：restore <文件> [--replace] / brings a backup back: restore <file> [--replace]',
    run: async (args) => {
      const { madeAt, entries, replaced } = await restoreBackup(readConfig(process.env), fileOf(args), args.includes('--replace'), new Date())
      console.log(`已恢复 ${madeAt} 的备份，审计日志完整，共 ${entries} 条 / Restored the backup of ${madeAt}; the audit log is intact: ${entries} entries`)
      if (replaced) console.log(`原有数据移到了 / What was there is now in ${replaced}`)
      return 0
    },
  },
  import: {
    does: '按列对应方案导入文件，供每夜定时执行：import <种类> <方案> <文件> / imports a file under a saved mapping, for a nightly job: import <kind> <mapping> <file>',
    run: (args) => withOffice(async (opened) => {
      const done = await importByOperator(opened, args)
      importTold(done).forEach((line) => console.log(line))
      return done.problems.length === 0 ? 0 : 1
    }),
  },
  invite: {
    does: '为账号生成一次性链接，无人能登录时用：invite <登录名> / a one-time link for an account, when nobody can sign in: invite <login>',
    run: ([login = '']) => withOffice(async ({ store, office, config }) => {
      const token = await store.transaction((em) => inviteByOperator(em, login, office.now()))
      if (!token) throw new StoreRefusal([`没有登录名为“${login}”的账号，或该账号已停用`, `There is no account “${login}”, or it is disabled`])
      console.log(`${config.origin ?? `http://${config.host}:${config.port}`}/invitation#${token}`)
      return 0
    }),
  },
  'rotate-keys': {
    does: '用现行密钥重新保护身份信息 / brings sealed identities under the present key',
    run: () => withOffice(async (opened) => {
      const turned = await rotateKeys(opened)
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
process.exit(await command.run(args).catch((error: unknown) => {
  const expected = error instanceof ConfigRefusal || error instanceof StoreRefusal
  console.error(expected ? error.message : error)
  return 1
}))
