import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { projectPath } from '../api/kernel/project/index.ts'

/** A project in small: the real launcher, with a compiler and a bundler that only say that they ran. */
let project: string
const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(project, path)), { recursive: true })
  writeFileSync(join(project, path), content)
}
const program = (path: string, makes: string, says: string): void => {
  put(path, `#!/bin/sh\necho ${says}\n[ -e broken ] && exit 2\nmkdir -p ${dirname(makes)}\necho 'console.log("serving", ...process.argv.slice(2))' > ${makes}\n`)
  chmodSync(join(project, path), 0o755)
}

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'launch-')))
  put('api/main.ts', 'first')
  put('package.json', '{ "type": "module" }')
  put('admin/App.tsx', 'first')
  copyFileSync(projectPath('api/launch.ts'), join(project, 'api/launch.ts'))
  program('node_modules/.bin/tsc', 'api/dist/main.js', 'compiled')
  program('admin/node_modules/.bin/vite', 'admin/dist/index.html', 'bundled')
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

function start(...args: string[]): { built: string[]; serving: string | undefined; status: number | null } {
  const { stdout, status } = spawnSync(process.execPath, [join(project, 'api/launch.ts'), ...args], { encoding: 'utf8' })
  const lines = stdout.split('\n')
  return { built: ['compiled', 'bundled'].filter((word) => lines.includes(word)), serving: lines.find((line) => line.startsWith('serving')), status }
}

test('the first start builds everything and passes its arguments on', () => {
  expect(start('--empty')).toEqual({ built: ['compiled', 'bundled'], serving: 'serving --empty', status: 0 })
})

test('a start after it builds nothing, whatever happened to tests and data', () => {
  start()
  put('api/kernel/some.test.ts', 'new')
  put('.wenxiao/lock', 'new')
  expect(start()).toMatchObject({ built: [], serving: 'serving' })
})

test('only the part that changed is built again', () => {
  start()
  put('api/kernel/some.ts', 'new')
  expect(start().built).toEqual(['compiled'])
  put('schema/operations/cases.graphql', 'new')
  expect(start().built).toEqual(['bundled'])
  rmSync(join(project, 'api/kernel/some.ts'))
  expect(start().built).toEqual(['compiled'])
})

test('a part whose result is gone is built again', () => {
  start()
  rmSync(join(project, 'admin/dist'), { recursive: true })
  expect(start().built).toEqual(['bundled'])
})

test('what does not build is not served, and is tried again', () => {
  start()
  put('broken', '')
  put('api/main.ts', 'second')
  expect(start()).toMatchObject({ built: ['compiled'], serving: undefined, status: 1 })
  rmSync(join(project, 'broken'))
  expect(start()).toMatchObject({ built: ['compiled'], serving: 'serving', status: 0 })
})
