import { expect, test } from 'vitest'
import { QuestionTally, TallyRow } from '../../api/domain/evaluations/index.ts'
import { rule } from '../support/rule.ts'
import { booth } from './booth.ts'

rule('SO-EVAL-01', 'a paper ballot that leaves questions blank counts for what is on it; a blank one is invalid, returned and not valid', async () => {
  const b = await booth({ groups: ['PUBLIC'] })
  const { t, campaignId } = b
  await b.run('open')
  t.clock('2026-10-12 09:00')
  const codes = await b.issue('PUBLIC', 8)
  const marks = [{ departmentId: t.departments.permits, mark: 'SATISFIED' }, { departmentId: t.departments.relief, mark: 'DONT_KNOW' }]
  for (const code of codes.slice(0, 5)) expect((await b.enter(code, { channel: 'LETTER', marks, answers: b.answers })).rejection).toBeNull()

  const { LEADERSHIP: _left, ...rest } = b.answers
  const partly = { channel: 'LETTER', marks: marks.slice(0, 1), answers: rest }
  expect((await b.enter(codes[5]!, partly)).rejection?.fields).toEqual([{ path: 'answers.LEADERSHIP', code: 'REQUIRED' }])
  expect((await b.enter(codes[5]!, { ...partly, leftBlank: true, answers: { ...rest, LEADERSHIP: 'NO_SUCH' } })).rejection?.code).toBe('VALIDATION')
  expect((await b.enter(codes[5]!, { ...partly, leftBlank: true })).rejection).toBeNull()

  expect((await b.enter(codes[6]!, { channel: 'LETTER', marks: [], answers: {}, leftBlank: true })).rejection?.code).toBe('BLANK_BALLOT')
  expect((await b.enter(codes[6]!, { channel: 'LETTER', invalid: true })).rejection).toBeNull()

  await b.run('close')
  await b.run('tally')
  const row = (departmentId: string): Promise<TallyRow> => t.store.em().findOneOrFail(TallyRow, { campaignId, departmentId, evaluators: null })
  // Seven of eight came back; one is invalid, and who did not know a department or left it out says nothing of it.
  expect(await row(t.departments.permits)).toMatchObject({ issued: 8, returned: 7, participationRate: 87.5, valid: 6, invalid: 1, satisfied: 6, satisfactionRate: 100 })
  expect(await row(t.departments.relief)).toMatchObject({ returned: 7, participationRate: 87.5, sample: 'HIDDEN', valid: null })
  const answered = async (place: number): Promise<unknown> => (await t.store.em().findOneOrFail(QuestionTally, { campaignId, place })).answered
  const at = Object.keys(b.answers).indexOf('LEADERSHIP') + 1
  expect([await answered(at), await answered(at === 1 ? 2 : 1)]).toEqual([5, 6])
})

test('a voter online is asked what was left out', async () => {
  const b = await booth({ groups: ['PUBLIC'] })
  await b.run('open')
  b.t.clock('2026-10-12 09:00')
  const [code] = await b.issue('PUBLIC', 1)
  const { LEADERSHIP: _left, ...rest } = b.answers
  expect((await b.cast(code!, { permits: 'SATISFIED' }, rest)).rejection?.fields).toEqual([{ path: 'answers.LEADERSHIP', code: 'REQUIRED' }])
})

test('an answer without a letter does not make a blank paper ballot a filled one', async () => {
  const b = await booth({ groups: ['PUBLIC'], packs: ['sample-office'], definition: { items: [{ key: 'remark', title: { zh: '意见' }, type: 'TEXT' }] } })
  await b.run('open')
  b.t.clock('2026-10-12 09:00')
  const [code] = await b.issue('PUBLIC', 1)
  const paper = { channel: 'LETTER', marks: [], leftBlank: true }
  expect((await b.enter(code!, { ...paper, answers: { remark: '  ' } })).rejection?.code).toBe('BLANK_BALLOT')
  expect((await b.enter(code!, { ...paper, answers: { remark: '好' } })).rejection).toBeNull()
})
