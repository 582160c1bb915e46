import type { Acting } from '../access/index.ts'
import { enqueue, jobKind } from '../jobs/index.ts'
import { noRight, refuse, type Office } from '../lifecycle/index.ts'
import { inLocale, newId } from '../records/index.ts'
import { keptActing, type KeptActing } from './acting-kept.ts'
import { ExportJob, type ExportFormat } from './export-job.record.ts'
import { requestedList, type ListRequest } from './list-request.ts'

/** A list that somebody wants as a file. */
export interface ExportRequest extends ListRequest { format: ExportFormat }

export const makeExport = jobKind<{ exportId: string; acting: KeptActing }>('exchange.export')

/** Orders an export in the caller’s name and rights, audited; answers with its id. Refused where the list may not be read. */
export async function orderExport(office: Office, acting: Acting, request: ExportRequest): Promise<string> {
  const { spec, columns } = requestedList(acting, request)
  const kept = keptActing(acting)
  if (!kept?.userId) return refuse(noRight({ act: acting.locale === 'zh' ? '导出' : 'export' }))

  const now = office.now()
  const id = newId(now)
  const names = columns.map((column) => column.field.name)
  await office.transaction(async (em) => {
    em.create(ExportJob, {
      id, version: 1, createdAt: now, updatedAt: now, state: 'WAITING', requestedById: kept.userId!,
      title: inLocale(spec.label, acting.locale), recordName: spec.name, format: request.format,
      columns: names, filter: request.filter ?? {}, sort: request.sort ?? [],
    })
    await em.flush()
    await enqueue(em, makeExport, { payload: { exportId: id, acting: kept }, now })
    await office.audit(em, {
      at: now, acting, act: 'export', record: spec.name, recordId: id, bureauId: acting.bureauId, outcome: 'DONE', changed: names,
    })
  })
  return id
}
