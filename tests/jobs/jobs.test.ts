import { beforeEach, expect, test } from 'vitest'
import { enqueue, handles, jobKind, JobRunner, recurring, type Job, type JobHandler } from '../../api/kernel/jobs/index.ts'
import type { Store } from '../../api/kernel/store/index.ts'
import { testStore } from '../support/database.ts'

const greet = jobKind<{ name: string }>('test.greet')
let store: Store
let now: Date
let greeted: string[]
let reported: string[]

beforeEach(async () => {
  store = await testStore()
  await store.transaction((em) => em.execute('delete from jobs'))
  now = new Date('2026-11-20T09:00:00+08:00')
  greeted = []
  reported = []
})

const later = (seconds: number): void => { now = new Date(now.getTime() + seconds * 1000) }
const greeting = handles(greet, async ({ name }) => { greeted.push(name) })
const runner = (...handlers: JobHandler[]) => new JobRunner({
  handlers, now: () => now, transaction: (work) => store.transaction(work), report: (error) => `e${reported.push((error as Error).message)}`,
})
const order = (name: string, more: object = {}) => store.transaction((em) => enqueue(em, greet, { payload: { name }, now, ...more }))
const jobs = (): Promise<Pick<Job, 'state' | 'attempts' | 'lastErrorId'>[]> => store.transaction((em) => em.execute(
  `select state, attempts, last_error_id as "lastErrorId" from jobs where kind like 'test.%' order by id`))

test('work is done once, in the order it was due', async () => {
  await order('later', { runAt: new Date(now.getTime() + 60_000) })
  await order('first')
  later(1)
  await order('second')
  const worker = runner(greeting)
  expect(await worker.tick()).toBe(2)
  expect(greeted).toEqual(['first', 'second'])
  later(60)
  expect(await worker.tick()).toBe(1)
  expect(await worker.tick()).toBe(0)
  expect(greeted).toEqual(['first', 'second', 'later'])
  expect((await jobs()).map((job) => job.state)).toEqual(['DONE', 'DONE', 'DONE'])
})

test('work ordered in a transaction that rolls back is never done', async () => {
  await expect(store.transaction(async (em) => {
    await enqueue(em, greet, { payload: { name: 'nobody' }, now })
    throw new Error('the act was refused')
  })).rejects.toThrow('the act was refused')
  expect(await runner(greeting).tick()).toBe(0)
})

test('the same key orders once, also when the work is done already', async () => {
  expect(await order('one', { uniqueKey: 'k' })).toBe(true)
  expect(await order('two', { uniqueKey: 'k' })).toBe(false)
  await runner(greeting).tick()
  expect(await order('three', { uniqueKey: 'k' })).toBe(false)
  await runner(greeting).tick()
  expect(greeted).toEqual(['one'])
})

test('what fails is tried again after growing pauses, then given up with the number of its error', async () => {
  const worker = runner(handles(greet, async () => { throw new Error('no answer') }, { attempts: 3 }))
  await order('x')
  await worker.tick()
  expect(await jobs()).toEqual([{ state: 'READY', attempts: 1, lastErrorId: 'e1' }])
  later(9)
  expect(await worker.tick()).toBe(0)
  later(1)
  expect(await worker.tick()).toBe(1)
  later(60)
  expect(await worker.tick()).toBe(1)
  expect(await jobs()).toEqual([{ state: 'FAILED', attempts: 3, lastErrorId: 'e3' }])
  later(100_000)
  expect(await worker.tick()).toBe(0)
})

test('one piece that fails does not stop the next', async () => {
  await order('bad')
  later(1)
  await order('good')
  await runner(handles(greet, async ({ name }) => {
    if (name === 'bad') throw new Error(name)
    greeted.push(name)
  })).tick()
  expect(greeted).toEqual(['good'])
  expect(reported).toEqual(['bad'])
})

test('work of a process that died is taken over when its lease ends, and the dead one cannot record it any more', async () => {
  await order('x')
  let finishFirst = (): void => {}
  const first = runner(handles(greet, () => new Promise<void>((resolve) => { finishFirst = resolve })))
  const hanging = first.tick()
  await expect.poll(async () => (await jobs())[0]!.attempts).toBe(1)
  const second = runner(handles(greet, async () => { throw new Error('failed at the second try') }))
  expect(await second.tick()).toBe(0)
  later(119)
  expect(await second.tick()).toBe(0)
  later(1)
  expect(await second.tick()).toBe(1)
  finishFirst()
  await hanging
  expect(await jobs()).toEqual([{ state: 'READY', attempts: 2, lastErrorId: 'e1' }])
})

test('work that ends its process each time is given up, and not tried for ever', async () => {
  await order('x')
  const left: string[] = []
  const deadly = () => runner(handles(greet, () => new Promise<void>(() => {}), { attempts: 2, givenUp: async ({ name }) => { left.push(name) } }))
  for (const attempts of [1, 2]) {
    void deadly().tick()
    await expect.poll(async () => (await jobs())[0]!.attempts).toBe(attempts)
    later(120)
  }
  expect(await deadly().tick()).toBe(1)
  expect([await jobs(), reported]).toEqual([[{ state: 'FAILED', attempts: 3, lastErrorId: 'e1' }], ['The process ended 2 times while doing test.greet']])
  expect(left).toEqual(['x'])
})

test('on a store of one process work that was cut off goes on at the next start', async () => {
  await order('x')
  void runner(handles(greet, () => new Promise<void>(() => {}))).tick()
  await expect.poll(async () => (await jobs())[0]!.attempts).toBe(1)
  const next = new JobRunner({ handlers: [greeting], now: () => now, transaction: (work) => store.transaction(work), report: () => '', alone: true })
  await next.prepare()
  await next.tick()
  expect(greeted).toEqual(['x'])
})

test('what is on a schedule does not wait for a long piece that somebody ordered', async () => {
  let finish = (): void => {}
  let swept = (): void => {}
  const sweep = new Promise<void>((resolve) => { swept = resolve })
  const begun = Promise.withResolvers<void>()
  await order('long')
  const worker = runner(handles(greet, () => new Promise<void>((resolve) => { finish = resolve; begun.resolve() })), recurring('test.sweep', { everyMinutes: 1 }, async () => swept()))
  await worker.prepare()
  later(60)
  const ticking = worker.tick()
  await sweep
  // That it was claimed would not do: it has to be at work, or nothing is there to be ended.
  await begun.promise
  finish()
  expect(await ticking).toBe(2)
})

test('while a long piece is at work, what comes to its time and what goes out over a network are done', async () => {
  const send = jobKind<null>('test.send')
  let finish = (): void => {}
  const begun = Promise.withResolvers<void>()
  const done: string[] = []
  const long = handles(greet, () => new Promise<void>((resolve) => { finish = resolve; begun.resolve() }))
  const worker = runner(long, recurring('test.sweep', { everyMinutes: 1 }, async () => { done.push('swept') }), handles(send, async () => { done.push('sent') }, { outside: true }))
  await worker.prepare()
  await order('long')
  const first = worker.tick()
  await begun.promise
  await store.transaction((em) => enqueue(em, send, { payload: null, now }))
  later(60)
  const second = worker.tick()
  await expect.poll(() => done.toSorted()).toEqual(['sent', 'swept'])
  finish()
  await Promise.all([first, second])
})

test('several workers do no piece twice', async () => {
  for (let at = 0; at < 20; at++) await order(`n${at}`)
  await Promise.all([runner(greeting), runner(greeting), runner(greeting)].map((worker) => worker.tick()))
  expect(greeted.toSorted()).toEqual(Array.from({ length: 20 }, (_, at) => `n${at}`).toSorted())
})

test('a kind that nobody here handles waits for a process that does', async () => {
  await order('x')
  expect(await runner().tick()).toBe(0)
  expect(await runner(greeting).tick()).toBe(1)
})

test('recurring work runs on its schedule, once for all processes, and does not catch up what was missed', async () => {
  let sweeps = 0
  const make = () => runner(recurring('test.sweep', { everyMinutes: 1 }, async () => { sweeps += 1 }))
  const [one, two] = [make(), make()]
  await one.prepare()
  await two.prepare()
  await one.tick()
  expect(sweeps).toBe(0)
  later(60)
  await Promise.all([one.tick(), two.tick()])
  expect(sweeps).toBe(1)
  later(3600)
  await one.tick()
  expect(sweeps).toBe(2)
  expect(await jobs()).toEqual([{ state: 'READY', attempts: 0, lastErrorId: null }])
})

test('recurring work that keeps failing goes on at its next time', async () => {
  const worker = runner(recurring('test.sweep', { everyMinutes: 1 }, async () => { throw new Error('x') }, { attempts: 1 }))
  await worker.prepare()
  later(60)
  await worker.tick()
  expect(await jobs()).toEqual([{ state: 'READY', attempts: 0, lastErrorId: 'e1' }])
  later(60)
  expect(await worker.tick()).toBe(1)
})

test('stopping finishes the piece in hand and begins no other', async () => {
  await order('one')
  later(1)
  await order('two')
  let worker = runner()
  worker = runner(handles(greet, async ({ name }) => {
    void worker.stop()
    greeted.push(name)
  }))
  await worker.tick()
  await worker.stop()
  expect(greeted).toEqual(['one'])
  expect((await jobs()).map((job) => job.state)).toEqual(['DONE', 'READY'])
})

test('work done a month ago is forgotten, given-up work is not', async () => {
  const worker = runner(handles(greet, async ({ name }) => { if (name === 'bad') throw new Error(name) }, { attempts: 1 }))
  await worker.prepare()
  await order('good')
  await order('bad')
  await worker.tick()
  later(31 * 24 * 3600)
  await worker.tick()
  expect((await jobs()).map((job) => job.state)).toEqual(['FAILED'])
})
