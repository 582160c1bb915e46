import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { headsFile, keepHeads, keptHeads } from './witness.ts'

const at = new Date('2026-09-28T09:00:00Z')
const head = (sequence: number) => ({ chain: 'city', sequence, hash: `SHA-256:${sequence}`, signature: 'aa' })
let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'wenxiao-heads-')) })
afterEach(() => rmSync(folder, { recursive: true }))

test('heads are added, never replaced, and one that is there already is not written again', () => {
  const path = headsFile(folder)
  expect(keptHeads(path)).toEqual([])
  keepHeads(path, [head(1)], at)
  keepHeads(path, [head(1)], at)
  keepHeads(path, [head(2)], at)
  expect(keptHeads(path)).toEqual([head(1), head(2)])
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3)
})

test('a line that is no head is named', () => {
  const path = headsFile(folder)
  keepHeads(path, [head(1)], at)
  appendFileSync(path, '{"chain":"city"}\n')
  expect(() => keptHeads(path)).toThrow('Line 2 of')
})
