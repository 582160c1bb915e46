import { expect, test } from 'vitest'
import { describeError } from './mask-error.ts'

test('the log shows what lies behind an error: several that failed together, and their causes', () => {
  const database = Object.assign(new Error('Key (id_number)=(110101199003070012) exists'), { severity: 'ERROR', code: '23505' })
  const swept = new AggregateError([new Error('first', { cause: database }), 'a text'], 'The sweep failed')
  const told = describeError(swept, 'id1')
  expect(told).toMatchObject({
    id: 'id1', message: 'The sweep failed', causes: [{ message: 'first', causes: [{ code: '23505', message: undefined }] }, { name: 'string' }],
  })
  expect(JSON.stringify(told)).not.toContain('110101')
})

test('a circle of causes ends', () => {
  const error = new Error('one')
  error.cause = error
  expect(JSON.stringify(describeError(error, 'id2')).split('"one"')).toHaveLength(5)
})
