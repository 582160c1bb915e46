import { expect, it } from 'vitest'
import { proposedText } from './circular-text.ts'

it('ends a finding and its basis with one full stop, set by its writer or not', () => {
  const findings = [{ department: '审批科', matter: '两份案卷缺少送达回证。', basis: '第四条' }]
  expect(proposedText({ day: '2026-11-11' }, findings)).toContain('1．审批科：两份案卷缺少送达回证。依据：第四条。')
})
