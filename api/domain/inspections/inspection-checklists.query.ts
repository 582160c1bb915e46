import 'reflect-metadata'
import { Field, ID, ObjectType } from 'type-graphql'
import { fields, readOne } from '../../kernel/query/index.ts'
import { inLocale, isId, specOf } from '../../kernel/records/index.ts'
import { operation } from '../../kernel/schema/index.ts'
import { checklists } from './inspection.provisions.ts'
import { Inspection } from './inspection.record.ts'

@ObjectType({ description: '检查要点 / A point that is scored', simpleResolvers: true })
export class InspectionChecklistPoint {
  @Field(() => String, { description: '代码 / Code' }) code!: string
  @Field(() => String, { description: '要点内容 / What it asks for' }) label!: string
}

@ObjectType({ description: '检查清单的一条规则 / A rule on a checklist', simpleResolvers: true })
export class InspectionChecklistItem {
  @Field(() => String, { description: '规则 / Rule' }) rule!: string
  @Field(() => String, { description: '条款 / Article' }) article!: string
  @Field(() => String, { description: '规则内容 / What it asks for' }) text!: string
  @Field(() => [InspectionChecklistPoint], { description: '要点 / Points' }) points!: InspectionChecklistPoint[]
}

@ObjectType({ description: '检查清单 / A checklist', simpleResolvers: true })
export class InspectionChecklist {
  @Field(() => String, { description: '代码 / Code' }) code!: string
  @Field(() => String, { description: '名称 / Label' }) label!: string
  @Field(() => [InspectionChecklistItem], { description: '规则 / Rules' }) items!: InspectionChecklistItem[]
}

operation({
  kind: 'query', name: 'inspectionChecklists', permission: 'inspections.read', type: () => [InspectionChecklist],
  description: '督查所用检查清单 / What an inspection scores', args: [{ name: 'inspectionId', type: () => ID }],
  resolve: async ({ inspectionId }, { acting, office, reader }): Promise<InspectionChecklist[]> => {
    const row = isId(inspectionId) ? await readOne(reader, specOf(Inspection), acting, inspectionId, fields('bureauId')) : null
    if (!row) return []
    const law = await office.transaction((em) => office.lawOf(em, String(row['bureauId']), office.now()))
    return checklists.all(law).map(({ code, label, items }) => ({
      code, label: inLocale(label, acting.locale), items: items.map(({ text, points, ...item }) => ({
        ...item, text: inLocale(text, acting.locale), points: points.map((point) => ({ code: point.code, label: inLocale(point.label, acting.locale) })),
      })),
    }))
  },
})
