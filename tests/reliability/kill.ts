import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { verifyAudit } from '../../api/kernel/audit/index.ts'
import { reconcile } from './reconcile.ts'
import { ServerProcess } from './server-process.ts'
import { Submitters } from './submitters.ts'
import { makeTarget } from './target.ts'

/**
 * No acknowledged act is lost: clerks open leads without pause while the server is killed with SIGKILL at random moments and
 * started again. At the end everything is compared. The quick form kills 10 times, `--kills 200` is the long one.
 * `WENXIAO_TEST_DATABASE_URL` chooses PostgreSQL.
 */
const { values } = parseArgs({ options: { kills: { type: 'string', default: '10' }, seed: { type: 'string' }, clerks: { type: 'string', default: '8' } } })
const seed = Number(values.seed ?? process.hrtime.bigint() % 1_000_000n)
const kills = Number(values.kills)
console.log(`kill -9: seed ${seed}, ${kills} kills, ${values.clerks} clerks`)

/** A repeatable sequence of numbers between 0 and 1 (mulberry32). */
let state = seed
function random(): number {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
  })
})

const target = await makeTarget(process.env.WENXIAO_TEST_DATABASE_URL || undefined)
const server = new ServerProcess(await freePort(), target.environment)
const submitters = new Submitters(server.url, `kill-${seed}`)
let failures: string[] = []
try {
  await server.start()
  await submitters.signIn()
  const working = submitters.work(Number(values.clerks))
  working.catch(() => submitters.stop())
  for (let kill = 1; kill <= kills; kill++) {
    await Promise.race([pause(100 + random() * 1200), working])
    await server.end('SIGKILL')
    await server.start()
  }
  submitters.stop()
  await working
  // Whatever got no answer is sent again, and so is every tenth that did: the answer must be the same.
  for (const [index, submission] of submitters.submissions.entries()) {
    if ((!submission.acknowledged || index % 10 === 0) && !(await submitters.send(submission))) failures.push(`no answer: ${submission.key}`)
  }
  if (await server.end('SIGTERM') !== 0) failures.push('the server did not stop cleanly when it was asked to')
  const store = await target.open()
  failures.push(...await reconcile(store.em(), submitters.submissions))
  const log = await verifyAudit(store.em())
  failures.push(...log.broken.map((chain) => `the audit log is broken: ${JSON.stringify(chain)}`))
  await store.close()
  console.log(`${submitters.acknowledged.length} acknowledged, ${kills} kills, ${log.entries} entries in the log`)
  if (submitters.acknowledged.length < kills) failures.push('hardly anything was acknowledged, so nothing was shown')
} catch (error) {
  failures = [...failures, String(error)]
} finally {
  await server.end('SIGKILL')
  await target.remove()
}
for (const failure of failures.slice(0, 20)) console.error(failure)
console.log(failures.length === 0 ? 'nothing lost, nothing half, nothing twice' : `${failures.length} failures, seed ${seed}`)
process.exitCode = failures.length === 0 ? 0 : 1
