import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * `npm start`: builds the server and the console if their sources changed since the last start, then serves.
 * Run by Node itself, which strips types but knows no decorators: nothing of the product is imported before it is built.
 */
interface Part {
  name: readonly [zh: string, en: string]
  /** What it is built from; a build is repeated when any of it changed. */
  sources: readonly string[]
  /** Exists after a build. */
  result: string
  /** Removed before a build: a source that is gone must not live on compiled. */
  folder: string
  command: readonly [program: string, ...args: string[]]
}

const root = dirname(import.meta.dirname)
const program = (folder: string, name: string): string => join(root, folder, 'node_modules/.bin', name)

const parts: readonly Part[] = [
  {
    name: ['服务端', 'the server'],
    sources: ['pnpm-lock.yaml', 'tsconfig.json', 'api/tsconfig.json', 'api/**/*.ts'],
    result: 'api/dist/main.js',
    folder: 'api/dist',
    command: [program('.', 'tsc'), '-p', 'api'],
  },
  {
    name: ['管理台', 'the console'],
    sources: ['pnpm-lock.yaml', 'tsconfig.json', 'schema/**/*', 'admin/**/*'],
    result: 'admin/dist/index.html',
    folder: 'admin/dist',
    command: [program('admin', 'vite'), 'build', 'admin', '--logLevel', 'warn'],
  },
]

const notSource = new Set(['node_modules', 'dist'])

function fingerprint(part: Part): string {
  const hash = createHash('sha256').update(process.version)
  const files = part.sources.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: (entry) => notSource.has(entry.name), withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

async function build(part: Part): Promise<void> {
  const stamp = join(root, 'node_modules/.cache/wenxiao', `${dirname(part.folder)}.built`)
  const now = fingerprint(part)
  if (existsSync(join(root, part.result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  const begun = performance.now()
  console.log(`正在构建${part.name[0]}…… / Building ${part.name[1]} …`)
  rmSync(join(root, part.folder), { recursive: true, force: true })
  const [command, ...args] = part.command
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
  const [code] = await once(child, 'exit') as [number | null]
  if (code !== 0) throw new Error(`${part.name[0]}构建失败 / Building ${part.name[1]} failed`)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
  console.log(`${part.name[0]}已构建 / Built ${part.name[1]}: ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}

try {
  await Promise.all(parts.map(build))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
process.setSourceMapsEnabled(true)
await import(pathToFileURL(join(root, 'api/dist/main.js')).href)
