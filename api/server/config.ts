import { isIP } from 'node:net'
import { isAbsolute } from 'node:path'
import { PASSWORD_PROFILES, type PasswordProfile } from '../kernel/access/index.ts'
import type { Label } from '../kernel/records/index.ts'
import { projectPath } from '../kernel/project/index.ts'
import { isRange, LOOPBACK } from './proxies.ts'

/** What the environment says, checked. Read once, at start. */
export interface Config {
  port: number
  host: string
  /** `NODE_ENV=production`. */
  production: boolean
  /** The data folder: embedded database, attachments, the demo's own secret. */
  data: string
  /** A PostgreSQL server; absent, the embedded database in the data folder is used. */
  database?: { url: string; migrateUrl?: string }
  /** From which keys are derived; absent where the installation keeps its own in the data folder. */
  secret?: string
  /** Secrets used before, newest first: what they protected stays readable until it is rotated. */
  previousSecrets: readonly string[]
  /** The address people use, `https://xiaoneng.example.gov.cn`: for links in mails and the check of origins behind a proxy. */
  origin?: string
  /** From where the proxies in front call: addresses and ranges. */
  proxies: readonly string[]
  /** What a password has to be: the assessors' figures, or length and no expiry. */
  passwords: PasswordProfile
  /** Where mail goes out; absent, notifications stay in the product. */
  mail?: { url: string; from: string }
  /** Who brings it may read `/metrics`; absent, there is none. */
  metricsToken?: string
  /** Said at start, without stopping it. */
  warnings: readonly Label[]
}

type Environment = Readonly<Record<string, string | undefined>>

/** Wrong values in the environment, all of them at once, in words for the operator. */
export class ConfigRefusal extends Error {
  readonly problems: readonly Label[]

  constructor(problems: readonly Label[]) {
    const list = (language: 0 | 1): string => problems.map((problem) => `  - ${problem[language]}`).join('\n')
    super(`配置有误，未启动：\n${list(0)}\nThe configuration is wrong, so nothing was started:\n${list(1)}`)
    this.name = 'ConfigRefusal'
    this.problems = problems
  }
}

const SHORTEST_SECRET = 32

/** Whether a secret could be guessed: too short, or too few different characters, as in `changeme` repeated. */
const weak = (secret: string): boolean => secret.length < SHORTEST_SECRET || new Set(secret).size < 12

function isUrl(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol)
}

const HOST_NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i
/** Anything else is a slip that would start a demo in the place of an office. */
const ENVIRONMENTS = ['development', 'test', 'production']

const listed = (text = ''): string[] => text.split(',').map((part) => part.trim()).filter((part) => part !== '')

const known = new Set([
  'WENXIAO_DATA', 'WENXIAO_SECRET', 'WENXIAO_PREVIOUS_SECRETS', 'WENXIAO_ORIGIN', 'WENXIAO_PROXIES', 'WENXIAO_PASSWORDS', 'WENXIAO_METRICS_TOKEN',
])

/** Reads the environment. Throws a ConfigRefusal that names every wrong value; values of secrets are never repeated. */
export function readConfig(env: Environment): Config {
  const problems: Label[] = []
  const must = (ok: boolean, zh: string, en: string): void => { if (!ok) problems.push([zh, en]) }
  /** An empty variable counts as absent, as in a service file with `NAME=`. */
  const value = (name: string): string | undefined => env[name] || undefined
  const url = (name: string, protocols: readonly string[], example: string): string | undefined => {
    const given = value(name)
    if (given !== undefined) must(isUrl(given, protocols), `${name} 不是有效地址，应形如 ${example}`, `${name} is not a valid address such as ${example}`)
    return given
  }

  const port = Number(value('PORT') ?? 4000)
  must(Number.isInteger(port) && port >= 1 && port <= 65535,
    `PORT 应为 1 至 65535 之间的整数，现为 ${env.PORT}`, `PORT must be a whole number from 1 to 65535, not ${env.PORT}`)
  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:'], 'postgresql://wenxiao:…@127.0.0.1:5432/wenxiao')
  const migrateUrl = url('DATABASE_MIGRATE_URL', ['postgres:', 'postgresql:'], 'postgresql://owner:…@127.0.0.1:5432/wenxiao')
  must(!migrateUrl || databaseUrl !== undefined,
    '给出了 DATABASE_MIGRATE_URL，却没有 DATABASE_URL', 'DATABASE_MIGRATE_URL is given without DATABASE_URL')
  const origin = url('WENXIAO_ORIGIN', ['http:', 'https:'], 'https://xiaoneng.example.gov.cn')
  const mailUrl = url('SMTP_URL', ['smtp:', 'smtps:'], 'smtp://user:…@mail.example.gov.cn:587')
  const from = value('SMTP_FROM')
  must((mailUrl === undefined) === (from === undefined), 'SMTP_URL 和 SMTP_FROM 须同时给出', 'SMTP_URL and SMTP_FROM must be given together')
  must(!from || /^[^\s@]+@[^\s@]+$|<[^\s@]+@[^\s@]+>$/.test(from), 'SMTP_FROM 不是有效的发件地址', 'SMTP_FROM is not a valid sender address')

  must(!mailUrl || origin !== undefined, '给出了 SMTP_URL，却没有 WENXIAO_ORIGIN：邮件中的链接无处可指',
    'SMTP_URL is given without WENXIAO_ORIGIN: the links in mails would lead nowhere')

  const host = value('HOST') ?? '127.0.0.1'
  must(isIP(host) !== 0 || HOST_NAME.test(host), `HOST 应为本机地址或主机名，现为 ${host}`, `HOST must be an address or name of this machine, not ${host}`)
  const proxies = listed(value('WENXIAO_PROXIES'))
  for (const range of proxies) must(isRange(range), `WENXIAO_PROXIES 中的 ${range} 不是地址或网段（如 10.20.0.5、10.20.0.0/16）`, `${range} in WENXIAO_PROXIES is no address or range such as 10.20.0.5 or 10.20.0.0/16`)
  must(proxies.length === 0 || origin !== undefined, '给出了 WENXIAO_PROXIES，却没有 WENXIAO_ORIGIN', 'WENXIAO_PROXIES is given without WENXIAO_ORIGIN')

  const passwords = value('WENXIAO_PASSWORDS') ?? 'GB_T_22239'
  must(Object.hasOwn(PASSWORD_PROFILES, passwords), `WENXIAO_PASSWORDS 只能是 ${Object.keys(PASSWORD_PROFILES).join('、')}，现为 ${passwords}`,
    `WENXIAO_PASSWORDS is one of ${Object.keys(PASSWORD_PROFILES).join(', ')}, not ${passwords}`)

  const environment = value('NODE_ENV') ?? 'development'
  must(ENVIRONMENTS.includes(environment), `NODE_ENV 只能是 ${ENVIRONMENTS.join('、')}，现为 ${environment}`, `NODE_ENV is one of ${ENVIRONMENTS.join(', ')}, not ${environment}`)
  const production = environment === 'production'
  const secret = value('WENXIAO_SECRET')
  const previousSecrets = listed(value('WENXIAO_PREVIOUS_SECRETS'))
  if (secret !== undefined) {
    must(!weak(secret), `WENXIAO_SECRET 太弱：至少 ${SHORTEST_SECRET} 个随机字符（可用 openssl rand -base64 48 生成）`,
      `WENXIAO_SECRET is too weak: at least ${SHORTEST_SECRET} random characters (openssl rand -base64 48 makes some)`)
  } else {
    must(!(production && databaseUrl), '正式运行（NODE_ENV=production 且有 DATABASE_URL）必须给出 WENXIAO_SECRET',
      'A production start (NODE_ENV=production with DATABASE_URL) needs WENXIAO_SECRET')
  }
  const metricsToken = value('WENXIAO_METRICS_TOKEN')
  must(!metricsToken || !weak(metricsToken), `WENXIAO_METRICS_TOKEN 太弱：至少 ${SHORTEST_SECRET} 个随机字符`, `WENXIAO_METRICS_TOKEN is too weak: at least ${SHORTEST_SECRET} random characters`)
  for (const name of Object.keys(env)) {
    must(!name.startsWith('WENXIAO_') || name.startsWith('WENXIAO_TEST_') || known.has(name),
      `没有名为 ${name} 的设置（是否拼写有误？）`, `There is no setting named ${name} (a slip of spelling?)`)
  }
  if (problems.length > 0) throw new ConfigRefusal(problems)

  const folder = value('WENXIAO_DATA') ?? '.wenxiao'
  return {
    port, host, production, passwords: passwords as PasswordProfile, proxies: proxies.length > 0 ? proxies : LOOPBACK, origin: origin && new URL(origin).origin, secret, previousSecrets,
    data: isAbsolute(folder) ? folder : projectPath(folder),
    database: databaseUrl === undefined ? undefined : { url: databaseUrl, migrateUrl },
    mail: mailUrl === undefined || from === undefined ? undefined : { url: mailUrl, from }, metricsToken,
    warnings: databaseUrl && !migrateUrl ? [[
      '未给出 DATABASE_MIGRATE_URL：应用程序使用的数据库角色同时拥有数据表，建议分开。',
      'DATABASE_MIGRATE_URL is not given: the role the application uses also owns the tables; two roles are safer.',
    ]] : [],
  }
}
