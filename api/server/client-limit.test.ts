import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { addClientLimit, clientLimit, type TooManyRequests } from './client-limit.ts'

test('an API client that runs wild is asked to wait, others and people go on', async () => {
  const app = Fastify()
  app.setErrorHandler((error: TooManyRequests, _request, reply) => reply.code(error.statusCode).send({ code: error.code, text: error.text }))
  await addClientLimit(app)
  app.get('/graphql', { config: { rateLimit: clientLimit } }, () => 'ok')
  const asked = (authorization?: string) => app.inject({ url: '/graphql', headers: authorization ? { authorization } : {} })
  for (let times = 0; times < 1200; times++) await asked('Bearer wild')
  const refused = await asked('Bearer wild')
  expect(refused.statusCode).toBe(429)
  expect(refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await asked('Bearer other')).statusCode).toBe(200)
  expect((await asked()).statusCode).toBe(200)
  await app.close()
})
