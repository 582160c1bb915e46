import english from 'ra-language-english'
import { expect, it } from 'vitest'
import { chinese } from './zh-CN.ts'

const flat = (messages: object, before = ''): [string, string][] => Object.entries(messages).flatMap(([key, value]) =>
  typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value as object, `${before}${key}.`))

const placeholders = (text: string): string[] => [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name!))].sort()

const theirs = new Map(flat(english))
const ours = new Map(flat(chinese))

it('has every key of the English messages, and no other', () => {
  expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort())
})

it.each([...theirs].map(([key, text]) => [key, text] as const))('%s keeps its placeholders', (key, text) => {
  // `smart_count` may stand in one half only; Chinese has no plural, so it may say the number where English does not.
  const wanted = placeholders(text).filter((name) => name !== 'smart_count')
  expect(placeholders(ours.get(key)!).filter((name) => name !== 'smart_count')).toEqual(wanted)
})
