import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectPath } from '../../api/kernel/project/index.ts'
import { brokenPromises } from './broken-promises.ts'

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: projectPath('.'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}
const current = readFileSync(projectPath('schema/schema.graphql'), 'utf8')
/** The newest release that this commit builds on; before the first there is nothing to keep. */
const release = git('describe', '--tags', '--abbrev=0')
const released = (release && git('show', `${release}:schema/schema.graphql`)) ?? current

test('a front-end of the last release still works', () => {
  expect(brokenPromises(released, current, git('log', '-1', '--format=%cs') ?? '')).toEqual([])
})

const before = `
  type Query { kept: Int gone: Int announced: Int @deprecated(reason: "Use kept; goes on 2027-12-01") state(of: Int): State }
  enum State { OPEN OLD @deprecated(reason: "Use OPEN; goes on 2027-12-01") }
  input Ask { text: String }
`

test('what goes, narrows or is newly demanded is found; what is added is not', () => {
  const after = 'type Query { kept: String gone: Int announced: Int state: State more: Int } enum State { OPEN OLD NEW } input Ask { text: String, day: String! }'
  expect(brokenPromises(before, after, '2027-01-01').sort()).toEqual([
    'A required field day on input type Ask was added.', 'Query.kept changed type from Int to String.', 'Query.state arg of was removed.',
  ])
})

test('a field or value may go on the day that was announced, and not before', () => {
  const after = 'type Query { kept: Int gone: Int state(of: Int): State } enum State { OPEN } input Ask { text: String }'
  expect(brokenPromises(before, after, '2027-11-30')).toHaveLength(2)
  expect(brokenPromises(before, after, '2027-12-01')).toEqual([])
  expect(brokenPromises(before, after.replace('gone: Int', ''), '2027-12-01')).toEqual(['Query.gone was removed.'])
})
