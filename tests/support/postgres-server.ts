import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A PostgreSQL of the tests' own: on loopback, on a free port, in a temporary folder. */
export interface PrivateServer {
  url: string
  /** Its data folder, the user it runs as, and its programs, for tests that kill it. */
  folder: string
  run(name: string, ...args: string[]): void
  stop(): void
}

/** The folder with `initdb` and `pg_ctl` of the oldest PostgreSQL found that the product supports, so that it is the one tested. */
export function findPostgres(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin').toSorted()
  const folders = [...debian, '/usr/local/pgsql/bin', '/opt/homebrew/bin', ...(process.env.PATH ?? '').split(delimiter)]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
}

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
  })
})

/** PostgreSQL refuses to run as root; an account that owns nothing else takes its place. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  if (!account) throw new Error('PostgreSQL does not run as root, and there is neither an account postgres nor nobody')
  return { uid: Number(account[2]), gid: Number(account[3]) }
}

/** Starts a cluster and waits until it answers. The caller stops it. */
export async function startPostgres(programs: string): Promise<PrivateServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-postgres-'))
  const user = unprivileged()
  chmodSync(folder, 0o700)
  if (user) chownSync(folder, user.uid, user.gid)
  const run = (name: string, ...args: string[]): void => {
    const done = spawnSync(join(programs, name), args, { ...user, cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000 })
    if (done.status !== 0) throw new Error(`${name} failed: ${done.error?.message ?? done.stderr}`)
  }
  const data = join(folder, 'data')
  const port = await freePort()
  run('initdb', '-D', data, '-U', 'wenxiao', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=60`
  run('pg_ctl', '-D', data, '-o', settings, '-l', join(folder, 'log'), '-w', 'start')
  return {
    url: `postgresql://wenxiao@127.0.0.1:${port}/postgres`, folder, run,
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
