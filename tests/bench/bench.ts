import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../api/server/config.ts'
import { openOffice } from '../../api/server/open-office.ts'
import { findPostgres, startPostgres } from '../support/postgres-server.ts'
import { shares } from './profile.ts'
import { makeWorld, OFFICER } from './world.ts'

/**
 * `npm run bench`: what the server spends on a list of 25 cases with the names of department, handler and item, signed in, in scope,
 * out of 100,000 cases on PostgreSQL, against a bare handler that returns the same JSON. Both run side by side and take turns.
 */
const CASES = Number(process.env.BENCH_CASES ?? 100_000)
const ROUNDS = 7
const REQUESTS = 400
const AT_ONCE = 8
const GOAL = 3.5

const query = '{ cases(page: { limit: 25 }) { items { id number state receivedAt department { name } handler { name } item { name } } } }'

interface Cost { cpu: number; statements: number }

/** One of the two servers, in a process of its own. */
class Contestant {
  private constructor(
    private readonly child: ChildProcess, private readonly url: string, private readonly headers: Record<string, string>,
  ) {}

  static async start(file: string, env: Record<string, string>): Promise<Contestant> {
    const options = { env: { ...process.env, ...env }, execArgv: ['--import', '@oxc-node/core/register'] }
    const child = fork(join(import.meta.dirname, file), options)
    const [{ port }] = await once(child, 'message') as [{ port: number }]
    return new Contestant(child, `http://127.0.0.1:${port}`, { 'content-type': 'application/json' })
  }

  async signIn(): Promise<Contestant> {
    const answer = await fetch(`${this.url}/session`, { method: 'POST', headers: this.headers, body: JSON.stringify(OFFICER) })
    if (!answer.ok) throw new Error(`Sign-in answered ${answer.status}`)
    return new Contestant(this.child, this.url, { ...this.headers, cookie: answer.headers.getSetCookie()[0]!.split(';')[0]! })
  }

  async list(): Promise<string> {
    const answer = await fetch(`${this.url}/graphql`, { method: 'POST', headers: this.headers, body: JSON.stringify({ query }) })
    return (await answer.text()).trim()
  }

  async tell<T>(asked: string): Promise<T> {
    this.child.send(asked)
    return ((await once(this.child, 'message')) as [T])[0]
  }

  /** Microseconds of CPU and statements per request. */
  async round(): Promise<Cost> {
    const before = await this.tell<Cost>('cost')
    for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, () => this.list()))
    const after = await this.tell<Cost>('cost')
    return { cpu: (after.cpu - before.cpu) / REQUESTS, statements: (after.statements - before.statements) / REQUESTS }
  }

  end(): void {
    this.child.kill('SIGTERM')
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

async function run(url: string, folder: string): Promise<void> {
  const environment = { DATABASE_URL: url, WENXIAO_DATA: folder }
  const { store } = await openOffice(readConfig(environment))
  const { departmentId, staffId } = await makeWorld(store, CASES)
  await store.em().execute('vacuum analyze')
  await store.close()
  const product = await (await Contestant.start('product.ts', environment)).signIn()
  const bare = await Contestant.start('bare.ts', { ...environment, DEPARTMENT: departmentId, STAFF: staffId })
  try {
    if (await product.list() !== await bare.list()) throw new Error(`The two answers differ:\n${await product.list()}\n${await bare.list()}`)
    for (const warm of [product, bare]) await warm.round()
    const costs: { product: Cost; bare: Cost }[] = []
    for (let round = 0; round < ROUNDS; round++) costs.push({ bare: await bare.round(), product: await product.round() })
    await product.tell('profile')
    await product.round()
    const profile = shares(await product.tell('profiled'))
    const ratios = costs.map((cost) => cost.product.cpu / cost.bare.cpu)
    console.log(`${CASES} cases; ${ROUNDS} rounds of ${REQUESTS} requests, ${AT_ONCE} at once, taking turns`)
    const cpuOf = (who: 'product' | 'bare'): string => median(costs.map((cost) => cost[who].cpu)).toFixed(0)
    console.log(`CPU of the server per request: bare ${cpuOf('bare')} µs, product ${cpuOf('product')} µs`)
    const ratio = median(ratios)
    console.log(`ratio: median ${ratio.toFixed(2)}; goal at most ${GOAL}: ${ratio <= GOAL ? 'met' : 'missed'}; rounds ${ratios.map((one) => one.toFixed(2)).join(' ')}`)
    console.log(`statements per request, the session's among them: ${costs[0]!.product.statements.toFixed(2)}`)
    console.log(`where the product's time goes: ${profile.join(', ')}`)
  } finally {
    product.end()
    bare.end()
  }
}

const programs = findPostgres()
if (!programs) throw new Error('The benchmark needs the programs of PostgreSQL')
const server = await startPostgres(programs)
const folder = mkdtempSync(join(tmpdir(), 'wenxiao-bench-'))
try {
  await run(server.url, folder)
} finally {
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}
