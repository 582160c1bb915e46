// type-graphql's decorators need it before anything that uses them is loaded.
import 'reflect-metadata'
import { GraphQLJSON } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { answerCarries } from '../../kernel/access/index.ts'
import type { Table } from '../../kernel/exchange/index.ts'
import { notFound, Rejected, runAct, type Rejection as Refused } from '../../kernel/lifecycle/index.ts'
import { readOne, selectionOf } from '../../kernel/query/index.ts'
import { isId, specOf } from '../../kernel/records/index.ts'
import { demand, operation, Rejection, spoken, type RequestContext } from '../../kernel/schema/index.ts'
import { importCases, importRow, readCases } from './import-cases.ts'
import { ImportBatch, ImportMapping, ParkedRow } from './import-batch.record.ts'

@ObjectType({ description: '导入结果 / What became of an import', simpleResolvers: true })
export class ImportCasesPayload {
  @Field(() => ImportBatch, { nullable: true, description: '导入批次 / The batch' }) importBatch!: unknown
  @Field(() => Rejection, { nullable: true, description: '不予导入的原因 / Why not' }) rejection!: Rejection | null
}

answerCarries('ImportCasesPayload', 'ImportBatch')

@ObjectType({ description: '修复结果 / What became of a repair', simpleResolvers: true })
export class RepairParkedRowPayload {
  @Field(() => Boolean, { description: '已导入 / Imported' }) repaired!: boolean
  @Field(() => [String], { description: '仍有的问题 / What is still wrong' }) problems!: string[]
  @Field(() => Rejection, { nullable: true, description: '不予办理的原因 / Why not' }) rejection!: Rejection | null
}

/** A row that the caller may import into, or nothing: missing and not yours read alike. */
async function reachable<T>(cls: abstract new () => T & object, id: unknown, { acting, office, reader }: RequestContext): Promise<T | null> {
  if (!isId(id) || !(await readOne(reader, specOf(cls), acting, id, new Map()))) return null
  return office.transaction((em) => em.findOneOrFail(cls as never, id as never) as Promise<T>)
}

const refusedBy = (error: unknown): Refused => {
  if (error instanceof Rejected) return error.rejection
  throw error
}

operation({
  kind: 'mutation', name: 'importProvincialCases', permission: 'cases.import', type: () => ImportCasesPayload,
  description: '导入省平台办件 / Imports a provincial export; rows that do not fit are parked',
  args: [
    { name: 'mappingId', type: () => ID, description: '导入映射 / Saved mapping' },
    { name: 'fileName', type: () => String, description: '文件名 / Name of the file' },
    { name: 'content', type: () => String, description: '文件内容：文本，或 Excel 文件的 base64 / Text, or a workbook in base64 after `base64:`' },
    { name: 'provinceCount', type: () => Int, nullable: true, description: '省平台件数 / The province’s own count' },
  ],
  async resolve({ mappingId, fileName, content, provinceCount }, context, info) {
    demand(context, 'cases.import')
    const { acting, reader } = context
    const mapping = await reachable(ImportMapping, mappingId, context)
    if (!mapping) return { importBatch: null, rejection: spoken(notFound(), acting.locale) }
    const text = String(content)
    const source = text.startsWith('base64:') ? Buffer.from(text.slice(7), 'base64') : text
    try {
      const id = await importCases(context, { source, fileName: String(fileName).slice(0, 200), mapping, provinceCount: provinceCount as number | null })
      return { importBatch: await readOne(reader, specOf(ImportBatch), acting, id, selectionOf(info).get('importBatch') ?? new Map()), rejection: null }
    } catch (error) {
      return { importBatch: null, rejection: spoken(refusedBy(error), acting.locale) }
    }
  },
})

operation({
  kind: 'mutation', name: 'repairParkedRow', permission: 'cases.import', type: () => RepairParkedRowPayload,
  description: '修复待修复的行并导入 / Imports a parked row with its cells corrected',
  args: [
    { name: 'id', type: () => ID },
    { name: 'cells', type: () => GraphQLJSON, description: '更正后的单元格，按表头 / Corrected cells by heading; the others stay' },
  ],
  async resolve({ id, cells }, context) {
    demand(context, 'cases.import')
    const { acting, office } = context
    const parked = await reachable(ParkedRow, id, context)
    const batch = parked && await reachable(ImportBatch, parked.batchId, context)
    const mapping = batch && await reachable(ImportMapping, batch.mappingId, context)
    if (!mapping) return { repaired: false, problems: [], rejection: spoken(notFound(), acting.locale) }
    const corrected: Record<string, string> = { ...parked.cells, ...(cells as Record<string, string>) }
    const table: Table = { headers: Object.keys(corrected), headerRow: 0, rows: [{ row: parked.row, cells: Object.values(corrected).map(String) }] }
    const { rows, problems } = await readCases(table, mapping.mapping, context)
    const outcome = rows[0] ? await importRow(context, rows[0]) : { problems: problems.map(({ path }) => path) }
    if (typeof outcome !== 'string') return { repaired: false, problems: outcome.problems, rejection: null }
    const { rejection } = await runAct(office, acting, { record: 'ParkedRow', act: 'markRepaired', id: parked.id })
    return { repaired: !rejection, problems: [], rejection: rejection ? spoken(rejection, acting.locale) : null }
  },
})
