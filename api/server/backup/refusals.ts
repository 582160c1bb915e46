import { StoreRefusal } from '../../kernel/store/index.ts'

/** Cut off, altered, or no backup at all. */
export const damaged = (path: string): StoreRefusal => new StoreRefusal([
  `不是问效备份，或已损坏，未作任何改动：${path}`, `This is no backup of Wenxiao, or it is damaged; nothing was changed: ${path}`,
])

/** Sealed under a secret that this installation does not have: what it protects could not be read here. */
export const foreign = (path: string): StoreRefusal => new StoreRefusal([
  `备份由另一个密钥封签，未作任何改动：${path}\n请用备份时的密钥恢复（WENXIAO_SECRET，或数据目录中的 secret 文件），或把它列入 WENXIAO_PREVIOUS_SECRETS。`,
  `The backup is sealed under another secret; nothing was changed: ${path}\n` +
    'Restore with the secret it was made under (WENXIAO_SECRET, or the file secret of its data folder), or list that in WENXIAO_PREVIOUS_SECRETS.',
])

export const fileThere = (path: string): StoreRefusal => new StoreRefusal([`文件已存在，不覆盖：${path}`, `The file exists and is not overwritten: ${path}`])

export const fileMissing = (path: string): StoreRefusal => new StoreRefusal([`没有这个文件：${path}`, `There is no such file: ${path}`])

export const noOffice = (folder: string): StoreRefusal => new StoreRefusal([
  `数据目录中没有数据库，无可备份：${folder}`, `The data folder holds no database to back up: ${folder}`,
])

export const noSecret = (folder: string): StoreRefusal => new StoreRefusal([
  `没有密钥，无法恢复。备份不含密钥：请设 WENXIAO_SECRET，或把原数据目录的 secret 文件放入 ${folder}`,
  `There is no secret to restore with. A backup holds none: set WENXIAO_SECRET, or put the file secret of the former data folder into ${folder}`,
])

export const notEmpty = (folder: string): StoreRefusal => new StoreRefusal([
  `数据目录已有数据，未作任何改动：${folder}\n如确要以备份取代，请加 --replace；现有数据会移到旁边，不会删除。`,
  `The data folder holds data already; nothing was changed: ${folder}\nTo put the backup in its place, add --replace; what is there is moved aside, not deleted.`,
])

export const unreadable = (version: string, reason: string): StoreRefusal => new StoreRefusal([
  `本版本打不开备份中的数据库（${reason}），未作任何改动。请用作出备份的版本 ${version} 恢复，再升级。`,
  `This version cannot open the database in the backup (${reason}); nothing was changed. Restore with version ${version}, which made it, then upgrade.`,
])

export const brokenLog = (chains: readonly string[]): StoreRefusal => new StoreRefusal([
  `备份中的审计日志不完整，未恢复：${chains.join('；')}`, `The audit log in the backup is not intact, so it was not restored: ${chains.join('; ')}`,
])

/** On a server the database's own tools back up while people work. */
export const serverTools = (folder: string): StoreRefusal => {
  const save = `  pg_dump --format=custom --no-owner --no-privileges --file=wenxiao.dump "$DATABASE_MIGRATE_URL"\n  tar -czf wenxiao-files.tar.gz --exclude=./secret -C ${folder} .`
  const back = `  pg_restore --no-owner --no-privileges --single-transaction --dbname="$DATABASE_MIGRATE_URL" wenxiao.dump\n  tar -xzf wenxiao-files.tar.gz -C ${folder}\n  node api/dist/cli.js audit-verify`
  return new StoreRefusal([
    `数据在 PostgreSQL 上，请用它自己的工具（没有 DATABASE_MIGRATE_URL 时用 DATABASE_URL）。备份：\n${save}\n恢复到一个空库：\n${back}\n详见 docs/operating.zh-CN.md。`,
    `The data are on PostgreSQL: use its own tools (DATABASE_URL where there is no DATABASE_MIGRATE_URL). To back up:\n${save}\nTo restore into an empty database:\n${back}\nSee docs/operating.md.`,
  ])
}
