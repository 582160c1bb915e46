import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadRooms } from '../../api/rooms.ts'
import { rulesReport, runs } from '../../api/kernel/regulations/index.ts'

beforeAll(loadRooms)

/** A project of a few files, to see the report see. */
function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'rules-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

describe('npm run rules', () => {
  const declared = "export const ownLimit = provision.flag('catalogue.ownLimit', ['甲', 'A'])"
  const reader = "import { ownLimit } from './item.provisions.ts'"
  // put together here, so that this file does not itself count as naming the rule
  const proof = ["import { rule } from", "'../support/rule.ts'\nrule('FX-LIMIT-04c', 'n', () => {})"].join(' ')
  const state = (files: Record<string, string>): unknown => {
    const { states } = rulesReport(project(files))
    return states.filter(({ id }) => id === 'FX-LIMIT-04c').map((each) => [each.bound, each.read, each.tested, runs(each)])[0]
  }

  it('counts a rule as running when it is bound, read by code and named by a test', () => {
    const all = { 'api/domain/a/item.provisions.ts': declared, 'api/domain/a/act.ts': reader, 'tests/rules/a.test.ts': proof }
    expect(state(all)).toEqual([true, true, true, true])
    expect(state({ ...all, 'api/domain/a/act.ts': '' })).toEqual([true, false, true, false])
    expect(state({ ...all, 'tests/rules/a.test.ts': "it('FX-LIMIT-04c')" })).toEqual([true, true, false, false])
  })

  it('takes a clock as read when acts emit its events', () => {
    const { states } = rulesReport(project({ 'api/domain/a/a.lifecycle.ts': "emits: 'case.refused' … emits: caseEvents.refusalNoticeServed" }))
    expect(states.find(({ id }) => id === 'FX-REFUSAL-08b')).toMatchObject({ bound: true, read: true })
    expect(states.find(({ id }) => id === 'FX-COMPLAINT-09')).toMatchObject({ bound: true, read: false })
  })

  it('fails on a rule that nobody wrote', () => {
    expect(rulesReport(project({ 'tests/a.test.ts': proof.replace('04c', '04z') })).faults).toEqual([expect.stringContaining('FX-LIMIT-04z')])
  })

  it('finds this project without a fault, and every bound rule that code reads named by a test', () => {
    const { faults, states } = rulesReport()
    expect(faults).toEqual([])
    expect(states.filter(({ bound, read, tested }) => bound && read && !tested).map(({ id }) => id)).toEqual([])
  })
})
