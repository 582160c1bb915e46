import { expect, test } from 'vitest'
import { articleOnPaper, citedOnPaper } from './index.ts'

test.each([
  ['第15条', '第十五条'], ['第10条', '第十条'], ['第20条第2款', '第二十条第二款'], ['第101条', '第一百零一条'], ['第110条', '第一百一十条'], ['第七条第(七)项', '第七条第（七）项'], ['第二部分第3项', '第二部分第3项'], ['四、', '四'], ['四、(一)', '四、（一）'],
])('%s is written %s on a paper', (article, written) => expect(articleOnPaper(article)).toBe(written))

test('a rule is cited by system and article', () => {
  expect(citedOnPaper({ system: '一次性告知制度', article: '第9条' })).toBe('《一次性告知制度》第九条')
})
