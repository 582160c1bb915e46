import { expect, it } from 'vitest'
import { urgencyOf } from './due.ts'

const at = new Date('2026-11-20T09:00:00+08:00')
const due = (dueAt: string, more = {}) => urgencyOf({ dueAt: `${dueAt}+08:00`, ...more }, at)

it.each([
  ['2026-11-20T17:30:00', 'warning', '今日到期'],
  ['2026-11-21T17:30:00', 'warning', '明日到期'],
  ['2026-11-27T17:30:00', 'default', '还有7天'],
  ['2026-11-20T08:59:00', 'error', '今日已逾期'],
  ['2026-11-17T17:30:00', 'error', '逾期3天'],
])('due %s reads %s, %s', (dueAt, tone, text) => {
  expect(due(dueAt)).toEqual({ tone, text })
})

it('warns from the warning time on', () => {
  expect(due('2026-11-27T17:30:00', { warnAt: '2026-11-20T09:00:00+08:00' }).tone).toBe('warning')
  expect(due('2026-11-27T17:30:00', { warnAt: '2026-11-20T09:01:00+08:00' }).tone).toBe('default')
})

it('is not late while the clock is paused or after the duty is done', () => {
  expect(due('2026-11-17T17:30:00', { state: 'PAUSED' })).toEqual({ tone: 'info', text: '暂停计时' })
  expect(due('2026-11-17T17:30:00', { state: 'MET' }).tone).toBe('success')
})

it('calls nobody late with a right of their own', () => {
  expect(due('2026-11-17T17:30:00', { state: 'RUNNING', owedBy: 'PERSON' })).toEqual({ tone: 'default', text: '期限已过' })
})

it('says when nobody has set a date', () => {
  expect(urgencyOf({}, at).text).toBe('未定期限')
})
