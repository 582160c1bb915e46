import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findChromium } from './support/chromium.ts'
import { findPostgres, startPostgres, type PrivateServer } from './support/postgres-server.ts'

/**
 * `npm test`: everything that can be checked on this machine, one after the other; the closing lines name what was left out.
 * With `WENXIAO_TEST_ALL=1` nothing may be left out.
 */
const root = dirname(import.meta.dirname)
const reports = mkdtempSync(join(tmpdir(), 'wenxiao-check-'))
const bin = (folder: string, name: string): string => join(root, folder, 'node_modules/.bin', name)

interface Tally { passed: number; failed: number }
const total: Tally = { passed: 0, failed: 0 }
const failures: string[] = []
const leftOut: string[] = []

function count(name: string, tally: Tally): void {
  total.passed += tally.passed
  total.failed += tally.failed
  if (tally.failed > 0) failures.push(name)
}

/** Runs one check. `tally` reads its own report; without one, the check counts as one test. */
function check(name: string, command: readonly [string, ...string[]], env: Record<string, string> = {}, tally?: () => Tally): void {
  const begun = performance.now()
  console.log(`\n== ${name}`)
  const [program, ...args] = command
  const { status } = spawnSync(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] })
  const counted = tally?.() ?? { passed: 0, failed: 0 }
  // A runner that dies outside its tests (set-up, no tests found) fails, whatever it counted.
  const own = status === 0 ? { passed: tally ? 0 : 1, failed: 0 } : { passed: 0, failed: counted.failed > 0 ? 0 : 1 }
  count(name, { passed: counted.passed + own.passed, failed: counted.failed + own.failed })
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}

function report<T>(file: string, read: (json: T) => Tally): () => Tally {
  return () => (existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as T) : { passed: 0, failed: 1 })
}

function vitest(name: string, args: string[], env: Record<string, string> = {}): void {
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`)
  check(name, [bin('.', 'vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args], env,
    report<{ numPassedTests: number; numFailedTests: number }>(file, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests })))
}

const node = (...args: string[]): readonly [string, ...string[]] => [process.execPath, '--import', '@oxc-node/core/register', ...args]

check('types', [bin('.', 'tsc'), '-p', '.', '--noEmit'])
check('types of the console', [bin('.', 'tsc'), '-p', 'admin', '--noEmit'])
if (existsSync(join(root, 'tests/browser/tsconfig.json'))) check('types of the journeys', [bin('.', 'tsc'), '-p', 'tests/browser', '--noEmit'])
check('lint', [bin('.', 'oxlint'), '--quiet'])
// Its size is one of the tests, and the journeys walk through it.
check('the console', [bin('admin', 'vite'), 'build', 'admin', '--logLevel', 'warn'])
vitest('tests on the embedded store', [], { WENXIAO_TEST_DATABASE_URL: '' })

const programs = findPostgres()
const given = process.env.WENXIAO_TEST_DATABASE_URL
let server: PrivateServer | undefined
try {
  if (!given && programs) server = await startPostgres(programs)
  const url = given ?? server?.url
  if (url) vitest('tests on PostgreSQL', ['--project', 'acts'], { WENXIAO_TEST_DATABASE_URL: url })
  else leftOut.push('tests on PostgreSQL: no server programs were found, and WENXIAO_TEST_DATABASE_URL is not set')

  check('kill -9 on the embedded store', node('tests/reliability/kill.ts'))
  if (url) check('kill -9 on PostgreSQL', node('tests/reliability/kill.ts'), { WENXIAO_TEST_DATABASE_URL: url })
} catch (error) {
  console.error(error)
  count('PostgreSQL', { passed: 0, failed: 1 })
} finally {
  server?.stop()
}

const chromium = findChromium()
if (chromium) {
  const file = join(reports, 'journeys.json')
  check('journeys in a browser', [bin('tests', 'playwright'), 'test', '-c', 'tests/browser', '--reporter=list,json'],
    { WENXIAO_TEST_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    report<{ stats: { expected: number; flaky: number; unexpected: number } }>(file,
      ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky })))
} else {
  leftOut.push('journeys in a browser: no Chromium was found')
}

check('rules that run', node('api/cli.ts', 'rules'))

rmSync(reports, { recursive: true, force: true })
if (leftOut.length > 0 && process.env.WENXIAO_TEST_ALL) count('nothing may be left out', { passed: 0, failed: leftOut.length })
console.log(`\n${failures.length > 0 ? `Failed: ${failures.join('; ')}` : 'All checks passed.'}`)
for (const line of leftOut) console.log(`Left out: ${line}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
