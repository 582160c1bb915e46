import { createRequire } from 'node:module'
import { Department } from '../../api/domain/organization/index.ts'
import type { Acting } from '../../api/kernel/access/index.ts'
import { ImportBatch, importJobs, importKind, ImportMapping, ImportRow, importRoutes } from '../../api/kernel/exchange/index.ts'
import { JobRunner } from '../../api/kernel/jobs/index.ts'
import { fieldRejection, invalid, refuse } from '../../api/kernel/lifecycle/index.ts'
import { DefineInput, fieldsOf, Integer, Text } from '../../api/kernel/records/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

type App = Parameters<ReturnType<typeof importRoutes>>[0]
const Fastify = createRequire(import.meta.resolve('@wenxiao/api/package.json'))('fastify') as () => App

const unlucky = fieldRejection('TEST_UNLUCKY', ['不收第{place}个', 'Number {place} is not taken'])

/** An import that parks: departments under their names, none with the number 13. */
@DefineInput()
class ForeignDepartment {
  @Text({ label: ['名称', 'Name'], max: 10 }) name!: string
  @Integer({ label: ['序号', 'Number'] }) place!: number
}
importKind({
  key: 'test.departments', label: ['外来科室', 'Foreign departments'], permission: 'exchange.import', record: 'Department', mode: 'PARK', keys: ['name'],
  fields: [...fieldsOf(ForeignDepartment).values()],
  async write({ em, acting, now }, values) {
    const { name, place } = values as unknown as ForeignDepartment
    const known = await em.findOne(Department, { bureauId: acting.bureauId, name })
    if (known) return { id: known.id, known: true }
    if (place === 13) refuse(invalid({}, { fields: [unlucky('place', { place })] }))
    if (place === 666) throw new Error('the power failed')
    const id = crypto.randomUUID()
    em.create(Department, { id, version: 1, createdAt: now, updatedAt: now, bureauId: place === 77 ? id : acting.bureauId!, name, kind: 'INTERNAL', place, abolished: false })
    await em.flush()
    return { id }
  },
})

/** Whole files of what is never the same twice: nothing in the database tells a second import of them. */
importKind({
  key: 'test.whole', label: ['整体导入', 'Whole files'], permission: 'exchange.import', record: 'Department', mode: 'ALL',
  fields: [...fieldsOf(ForeignDepartment).values()],
  async write({ em, acting, now }, { name, place }) {
    const id = crypto.randomUUID()
    em.create(Department, { id, version: 1, createdAt: now, updatedAt: now, bureauId: acting.bureauId!, name: `${String(name)}${id.slice(0, 8)}`, kind: 'INTERNAL', place: Number(place), abolished: false })
    await em.flush()
    return { id }
  },
})

export const foreign = '外部科室名单\n科室,号\n一科,11\n十三科,13\n,12\n二科,14\n'

/** A bureau whose efficiency office imports files, with the routes and the job that stores rows. */
export class ImportDesk {
  app!: App
  runner!: JobRunner
  acting!: Acting
  reported: unknown[] = []

  private constructor(readonly t: TestOffice) {}

  static async open(): Promise<ImportDesk> {
    const desk = new ImportDesk(await testOffice())
    const { t } = desk
    await t.store.transaction((em) => em.execute('delete from jobs'))
    desk.acting = t.as('efficiency', { grants: [{ role: 'STAFF', bureauId: t.bureauId }, { role: 'SYSTEM_ADMIN', bureauId: t.bureauId }] })
    desk.app = Fastify()
    await desk.app.register(importRoutes({ office: t.office, acting: async () => desk.acting }))
    desk.runner = new JobRunner({ handlers: importJobs(t.office), now: t.now, transaction: t.office.transaction, report: (error) => `e${desk.reported.push(error)}` })
    return desk
  }

  async post(url: string, content: string, mappingId?: string, declared?: string) {
    const form = new FormData()
    if (mappingId) form.append('mappingId', mappingId)
    if (declared) form.append('declared', declared)
    form.append('file', new Blob([content]), '科室.csv')
    const request = new Response(form)
    return this.app.inject({ method: 'POST', url, payload: Buffer.from(await request.arrayBuffer()), headers: { 'content-type': request.headers.get('content-type')! } })
  }

  settle(id: string, verb: string, payload: object) {
    return this.app.inject({ method: 'POST', url: `/imports/rows/${id}/${verb}`, payload })
  }

  /** The departments that came by import, in their order. */
  async names(): Promise<string[]> {
    return (await this.t.store.em().find(Department, { bureauId: this.t.bureauId, place: { $gte: 10 } }, { orderBy: { place: 'asc' } })).map((one) => one.name)
  }

  batch(id: string): Promise<ImportBatch> {
    return this.t.find(ImportBatch, id)
  }

  async outcomes(batchId: string) {
    return (await this.t.store.em().find(ImportRow, { batchId, outcome: { $ne: null } }, { orderBy: { rowNumber: 'asc' } })).map(({ outcome }) => outcome)
  }

  parked(): Promise<ImportRow[]> {
    return this.t.store.em().find(ImportRow, { bureauId: this.t.bureauId, state: 'PARKED' }, { orderBy: { rowNumber: 'asc' } })
  }

  theirMapping(): Promise<ImportMapping> {
    return this.t.have(ImportMapping, { name: '省平台', kind: 'test.departments', columns: { 科室: 'name', 号: 'place' } })
  }
}
