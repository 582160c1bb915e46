import 'reflect-metadata'
import { Field, ID, ObjectType } from 'type-graphql'
import { formsOf, papersOf } from '../documents/index.ts'
import { inLocale, type Declared, type RecordSpec } from '../records/index.ts'
import type { RequestContext } from './request.ts'

@ObjectType({ description: '可打印的文书 / A paper that a record has: `GET /documents/KEY?ids=…` prints it', simpleResolvers: true })
export class Paper {
  @Field(() => String, { description: '文书 / Which form' }) key!: string
  @Field(() => String, { description: '名称 / Label' }) label!: string
  @Field(() => Boolean, { description: '可否导出为 Excel / Whether it is to be had as an Excel workbook' }) sheet!: boolean
  @Field(() => [ID], { description: '据以打印的记录 / The records that it is printed from' }) ids!: string[]
}

/** Whether records of this kind can have papers. */
export const hasPapers = (spec: RecordSpec): boolean => formsOf(spec).length > 0

/** The papers that one record has now, its own and those of what belongs to it, within the caller's rights. */
export async function recordPapers(spec: RecordSpec, { reader, acting }: RequestContext, id: string): Promise<Paper[]> {
  const papers = await papersOf(reader, acting, spec, id)
  return papers.map(({ form: { key, label, sheet }, ids }) => ({ key, label: inLocale(label, acting.locale), sheet, ids }))
}

/** Adds `papers` to a record's type; lists leave it empty, it is asked for one record only. */
export function addPapers(cls: Declared): void {
  Field(() => [Paper], { nullable: true, description: '可打印的文书，仅单条查询时给出 / What can be printed of it; for one record only' })(cls.prototype as object, 'papers')
}
