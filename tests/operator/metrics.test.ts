import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FileStore } from '../../api/kernel/files/index.ts'
import { createApp } from '../../api/server/app.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

type App = Awaited<ReturnType<typeof createApp>>
const token = 'q8Zr2Vw0mT5yN1xB7cK4pL9sD3fG6hJ0aE'
const folder = mkdtempSync(join(tmpdir(), 'wenxiao-metrics-'))
let city: TestOffice
let app: App

const makeApp = (metricsToken?: string): Promise<App> =>
  createApp({ store: city.store, office: city.office, config: { production: true, metricsToken }, files: new FileStore(folder), log: { level: 'silent' } })
const metrics = (from: App, authorization?: string) => from.inject({ url: '/metrics', headers: authorization ? { authorization } : {} })

beforeAll(async () => {
  city = await testOffice()
  app = await makeApp(token)
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

test('figures go to whoever brings the token, and to nobody else', async () => {
  for (const wrong of [undefined, 'Bearer', `Bearer ${token}x`, token]) expect((await metrics(app, wrong)).statusCode).toBe(404)
  const answer = await metrics(app, `Bearer ${token}`)
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, expect.stringContaining('text/plain')])
})

test('without a token in the settings there is no such route', async () => {
  const closed = await makeApp()
  expect((await metrics(closed, `Bearer ${token}`)).body).not.toContain('wenxiao_')
  await closed.close()
})

test('they tell requests by route and status, and the work that waits and since when, of no bureau', async () => {
  await app.inject({ url: '/healthz' })
  await city.store.transaction(async (em) => {
    await em.execute('delete from jobs')
    for (const [kind, state] of [['a', 'READY'], ['b', 'READY'], ['c', 'FAILED'], ['d', 'DONE']]) {
      await em.execute(`insert into jobs (id, version, created_at, updated_at, kind, payload, state, run_at, attempts) values (gen_random_uuid(), 1, ?, ?, ?, '{}', ?, ?, 0)`, [
        city.now(), city.now(), kind, state, new Date(city.now().getTime() - 90_000),
      ])
    }
  })
  const { body } = await metrics(app, `Bearer ${token}`)
  expect(body).toMatch(/wenxiao_request_seconds_count\{method="GET",route="\/healthz",status="200"\} \d/)
  expect(body).toContain('wenxiao_jobs{state="READY"} 2')
  expect(body).toContain('wenxiao_jobs{state="FAILED"} 1')
  expect(body).not.toContain('state="DONE"')
  expect(body).toContain('wenxiao_job_lag_seconds 90')
  expect(body).not.toContain(city.bureauId)
})
