import 'reflect-metadata'
import { expect, test } from 'vitest'
import { rejectionText } from '../lifecycle/index.ts'
import { askedAnswers, checkAnswers, checkDefinition, checkSuccessor, definitionHash, publishForm, saysNothing, visibleItems, withKeys, type FormDefinition } from './index.ts'

const title = { zh: '题目' }
const yesNo = [{ value: 'YES', title: { zh: '是', en: 'Yes' } }, { value: 'NO', title: { zh: '否' } }]
const grades = ['SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED'].map((value, at) => ({ value, title, score: [100, 80, 0][at]! }))

const questionnaire: FormDefinition = {
  items: [
    { key: 'name', title, type: 'TEXT', required: true, min: 2, max: 4 },
    { key: 'age', title, type: 'INTEGER', min: 18, max: 120 },
    { key: 'day', title, type: 'DAY' },
    { key: 'visited', title, type: 'SINGLE_CHOICE', required: true, options: yesNo },
    { key: 'topics', title, type: 'MULTIPLE_CHOICE', required: true, max: 2, options: ['A', 'B', 'C'].map((value) => ({ value, title })), visibleWhen: { key: 'visited', is: 'eq', value: 'YES' } },
    { key: 'why', title, type: 'LONG_TEXT', required: true, visibleWhen: { key: 'topics', is: 'in', value: ['B', 'C'] } },
    { key: 'grade', title, type: 'GRADE', options: grades },
    { key: 'departments', title, type: 'MATRIX', required: true, options: grades, rows: [{ key: 'd1', title }, { key: 'd2', title }] },
  ],
}
const good = { name: '张三', visited: 'NO', departments: { d1: 'SATISFIED', d2: 'DISSATISFIED' } }
const codes = (answers: unknown) => Object.fromEntries(checkAnswers(questionnaire, answers).map((found) => [found.path, found.code]))

test('a definition in order and its right answers pass', () => {
  expect(checkDefinition(questionnaire)).toEqual([])
  expect(codes(good)).toEqual({})
  expect(codes({ ...good, visited: 'YES', topics: ['A', 'B'], why: '等得太久', age: 18, day: '2028-02-29', grade: 'SATISFIED' })).toEqual({})
})

test.each([
  [{ name: '张' }, { name: 'TOO_SHORT' }],
  [{ name: '欧阳上官氏' }, { name: 'TOO_LONG' }],
  [{ name: '  ' }, { name: 'REQUIRED' }],
  [{ name: 7 }, { name: 'WRONG_KIND' }],
  [{ name: undefined }, { name: 'REQUIRED' }],
  [{ age: 17 }, { age: 'TOO_SMALL' }],
  [{ age: 18.5 }, { age: 'WRONG_KIND' }],
  [{ day: '2026-02-29' }, { day: 'NOT_A_DAY' }],
  [{ visited: 'PERHAPS' }, { visited: 'NOT_AN_OPTION' }],
  [{ visited: 'YES' }, { topics: 'REQUIRED' }],
  [{ visited: 'YES', topics: ['A', 'B', 'C'], why: '因为' }, { topics: 'TOO_MANY_CHOSEN' }],
  [{ visited: 'YES', topics: ['A', 'A'] }, { topics: 'GIVEN_TWICE' }],
  [{ visited: 'YES', topics: [] }, { topics: 'TOO_FEW_CHOSEN' }],
  [{ visited: 'YES', topics: ['B'] }, { why: 'REQUIRED' }],
  [{ topics: ['A'] }, { topics: 'NOT_ASKED' }],
  [{ departments: { d1: 'SATISFIED' } }, { 'departments.d2': 'REQUIRED' }],
  [{ departments: { d1: 'SATISFIED', d2: 'GOOD' } }, { 'departments.d2': 'NOT_AN_OPTION' }],
  [{ departments: { d1: 'SATISFIED', d2: 'SATISFIED', d3: 'SATISFIED' } }, { 'departments.d3': 'UNKNOWN_ITEM' }],
  [{ salary: 1 }, { salary: 'UNKNOWN_ITEM' }],
])('answers with %j are told at their field', (change, expected) => {
  expect(codes({ ...good, ...change })).toEqual(expected)
})

test('an emoji counts as one character, and both languages are told', () => {
  expect(codes({ ...good, name: '😀😀😀😀' })).toEqual({})
  expect(rejectionText(checkAnswers(questionnaire, { ...good, age: 999 })[0]!, 'zh')).toBe('不能大于120')
})

test('answers that are no object, or reach for the prototype, are refused', () => {
  for (const answers of [null, [], 'x', 7]) expect(checkAnswers(questionnaire, answers)).not.toEqual([])
  expect(checkAnswers(questionnaire, JSON.parse(`{"__proto__": 1, ${JSON.stringify(good).slice(1)}`))).toMatchObject([{ path: '__proto__', code: 'UNKNOWN_ITEM' }])
  const inherited: FormDefinition = { items: [{ key: 'constructor', title, type: 'TEXT', required: true }] }
  expect(checkAnswers(inherited, {}).map((found) => found.code)).toEqual(['REQUIRED'])
})

const item = (change: object) => ({ items: [{ key: 'a', title, type: 'TEXT', ...change }] })
test.each([
  [null, '', 'MALFORMED_DEFINITION'],
  [{}, 'items', 'REQUIRED'],
  [{ items: [] }, 'items', 'MALFORMED_DEFINITION'],
  [item({ type: 'ESSAY' }), 'items.0.type', 'MALFORMED_DEFINITION'],
  [item({ key: '__proto__' }), 'items.0.key', 'MALFORMED_DEFINITION'],
  [item({ title: { zh: ' ' } }), 'items.0.title.zh', 'MALFORMED_DEFINITION'],
  [item({ onclick: 'x' }), 'items.0', 'MALFORMED_DEFINITION'],
  [{ items: [{ key: 'a', type: 'TEXT' }] }, 'items.0.title', 'REQUIRED'],
  [{ items: [item({}).items[0], item({}).items[0]] }, 'items.1.key', 'GIVEN_TWICE'],
  [item({ type: 'SINGLE_CHOICE' }), 'items.0.options', 'REQUIRED'],
  [item({ options: yesNo }), 'items.0.options', 'NOT_ALLOWED_HERE'],
  [item({ type: 'GRADE', options: [...yesNo, yesNo[0]] }), 'items.0.options.2.value', 'GIVEN_TWICE'],
  [item({ type: 'MATRIX', options: yesNo }), 'items.0.rows', 'REQUIRED'],
  [item({ type: 'DAY', max: 3 }), 'items.0.max', 'NOT_ALLOWED_HERE'],
  [item({ min: 9, max: 3 }), 'items.0.min', 'MIN_OVER_MAX'],
  [item({ type: 'MULTIPLE_CHOICE', options: yesNo, min: 3 }), 'items.0.min', 'TOO_LARGE'],
  [item({ visibleWhen: { key: 'b', is: 'eq', value: 'YES' } }), 'items.0.visibleWhen.key', 'NOT_EARLIER'],
  [item({ visibleWhen: { key: 'a', is: 'eq', value: 'YES' } }), 'items.0.visibleWhen.key', 'NOT_EARLIER'],
  [item({ visibleWhen: { key: 'b', is: 'matches', value: '.*' } }), 'items.0.visibleWhen.is', 'MALFORMED_DEFINITION'],
])('definition %j is refused at %s', (definition, path, code) => {
  expect(checkDefinition(definition).map((found) => [found.path, found.code])).toEqual([[path, code]])
})

test.each([
  [{ key: 'a', is: 'eq', value: 'MAYBE' }, 'items.1.visibleWhen.value'],
  [{ key: 'a', is: 'in', value: 'YES' }, 'items.1.visibleWhen.value'],
  [{ key: 'a', is: 'eq', value: ['YES'] }, 'items.1.visibleWhen.value'],
])('condition %j is refused', (visibleWhen, path) => {
  const items = [{ key: 'a', title, type: 'SINGLE_CHOICE', options: yesNo }, { key: 'b', title, type: 'TEXT', visibleWhen }]
  expect(checkDefinition({ items })).toMatchObject([{ path, code: 'NOT_COMPARABLE' }])
})

test('what a page shows is what the server asks for, whatever was answered', () => {
  const topics = [undefined, ['A'], ['B'], ['A', 'C']]
  for (const visited of [undefined, 'YES', 'NO']) for (const chosen of topics) for (const why of [undefined, '因为']) {
    const given = { ...good, visited, topics: chosen, why }
    const answers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const told = checkAnswers(questionnaire, answers).some((found) => found.code === 'NOT_ASKED')
    const hidden = Object.keys(answers).filter((key) => !visibleItems(questionnaire, answers).has(key))
    expect(told).toBe(hidden.length > 0)
    expect(checkAnswers(questionnaire, askedAnswers(questionnaire, answers)).every((found) => found.code === 'REQUIRED')).toBe(true)
  }
})

test('a published form is frozen, its hash does not depend on the order of keys, and its own copy cannot be changed through the draft', () => {
  const draft = structuredClone(questionnaire)
  const { definition, hash } = publishForm(draft)
  draft.items[0]!.title.zh = '改了'
  expect(definition.items[0]!.title.zh).toBe('题目')
  expect(() => { definition.items[0]!.title.zh = '改了' }).toThrow(TypeError)
  const reordered = { items: definition.items.map((one) => Object.fromEntries(Object.entries(one).reverse())) } as unknown as FormDefinition
  expect(definitionHash(reordered)).toBe(hash)
  expect(definitionHash(draft)).not.toBe(hash)
  expect(() => publishForm({ items: [] })).toThrow('cannot be published')
})

test('a later version keeps the meaning of the keys it keeps', () => {
  const next = structuredClone(questionnaire)
  next.items[0]!.title.zh = '您的姓名'
  next.items.pop()
  expect(checkSuccessor(questionnaire, next)).toEqual([])
  next.items[0]!.type = 'INTEGER'
  next.items[6]!.options![0]!.score = 90
  expect(checkSuccessor(questionnaire, next).map((found) => found.code)).toEqual(['KIND_CHANGED', 'SCORE_CHANGED'])
})

test('keys are made once', () => {
  const first = withKeys({ items: [{ title, type: 'TEXT' }, { key: 'kept', title, type: 'DAY' }] })
  expect(checkDefinition(first)).toEqual([])
  expect(withKeys(first)).toEqual(first)
  expect(first.items[1]!.key).toBe('kept')
})

test('an answer says nothing without a letter, a choice or a row that has one', () => {
  for (const nothing of [undefined, null, '', ' \n', [], {}, { cleanliness: '', courtesy: [] }]) expect(saysNothing(nothing)).toBe(true)
  for (const something of ['好', 0, ['A'], { cleanliness: '', courtesy: 'GOOD' }]) expect(saysNothing(something)).toBe(false)
})
