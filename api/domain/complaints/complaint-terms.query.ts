import 'reflect-metadata'
import { Field, ID, ObjectType } from 'type-graphql'
import { inLocale } from '../../kernel/records/index.ts'
import { citedOnPaper } from '../../kernel/regulations/index.ts'
import { operation } from '../../kernel/schema/index.ts'
import { Bureau } from '../organization/index.ts'
import { assurances, grounds } from './complaint.provisions.ts'

@ObjectType({ description: '向投诉人说明的一项 / Something that complainants are assured of', simpleResolvers: true })
export class ComplaintAssurance {
  @Field(() => String, { description: '内容 / Text' }) text!: string
  @Field(() => String, { description: '依据 / System and article' }) source!: string
}

@ObjectType({ description: '可选的举报情形 / A ground that can be chosen', simpleResolvers: true })
export class ComplaintGround {
  @Field(() => String, { description: '代码 / Code' }) code!: string
  @Field(() => String, { description: '名称 / Label' }) label!: string
}

@ObjectType({ description: '一个单位受理投诉的规定 / On what terms a bureau takes complaints', simpleResolvers: true })
export class ComplaintTerms {
  @Field(() => ID, { description: '单位 / Bureau' }) bureauId!: string
  @Field(() => [ComplaintAssurance], { description: '向投诉人说明的事项 / What complainants are assured of' }) assurances!: ComplaintAssurance[]
  @Field(() => [ComplaintGround], { description: '可选的举报情形 / Grounds that can be chosen' }) grounds!: ComplaintGround[]
}

operation({
  kind: 'query', name: 'complaintTerms', permission: 'complaints.submit', type: () => [ComplaintTerms],
  description: '各单位受理投诉的规定 / On what terms each bureau takes complaints', args: [],
  resolve: (_, { acting, office }) => office.transaction(async (em): Promise<ComplaintTerms[]> => {
    const terms: ComplaintTerms[] = []
    for (const { id } of await em.find(Bureau, { dissolved: false }, { fields: ['id'], orderBy: { code: 'ASC' } })) {
      const law = await office.lawOf(em, id, office.now())
      terms.push({
        bureauId: id,
        grounds: grounds.all(law).map(({ code, label }) => ({ code, label: inLocale(label, acting.locale) })),
        assurances: assurances.all(law).map(({ label, citation }) => ({ text: inLocale(label, acting.locale), source: citation.rules.map(citedOnPaper).join('、') })),
      })
    }
    return terms
  }),
})
