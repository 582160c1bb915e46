// type-graphql's decorators need it before anything that uses them is loaded.
import 'reflect-metadata'
import { Field, ObjectType } from 'type-graphql'
import { answerCarries } from '../../kernel/access/index.ts'
import { once, Rejected } from '../../kernel/lifecycle/index.ts'
import { readOne, selectionOf } from '../../kernel/query/index.ts'
import { specOf } from '../../kernel/records/index.ts'
import { declaredInput, operation, Rejection, spoken } from '../../kernel/schema/index.ts'
import { ImportedCaseInput } from './acts/import.ts'
import { Case } from './case.record.ts'
import { provincialCases } from './provincial-import.ts'

@ObjectType({ description: '推送结果 / What became of a pushed case', simpleResolvers: true })
export class PushProvincialCasePayload {
  @Field(() => Case, { nullable: true, description: '办件 / The case' }) case!: unknown
  @Field(() => Boolean, { description: '此前已有 / It was here already' }) known!: boolean
  @Field(() => Rejection, { nullable: true, description: '不予接收的原因 / Why not' }) rejection!: Rejection | null
}
answerCarries('PushProvincialCasePayload', 'Case')

operation({
  kind: 'mutation', name: 'pushProvincialCase', permission: 'cases.import', refusals: { record: 'Case', act: 'import' }, type: () => PushProvincialCasePayload,
  description: '接收省平台推送的办件：新的登记，已有的更新，相同的不变 / Takes in a case of the province: made, followed, or known already',
  args: [
    { name: 'idempotencyKey', type: () => String, nullable: true, description: '提交标识，接口客户端必填 / Key of this submission: programs send one' },
    { name: 'input', type: () => declaredInput(ImportedCaseInput) },
  ],
  async resolve({ idempotencyKey, input }, context, info): Promise<PushProvincialCasePayload> {
    const { office, acting, reader } = context
    try {
      const now = office.now()
      const { id, known } = await office.transaction((em) => once(
        em, { acting, key: idempotencyKey as string | null | undefined, operation: 'pushProvincialCase', body: input, now },
        () => provincialCases.write({ office, em, acting, now }, input as Record<string, unknown>),
      ))
      return { case: await readOne(reader, specOf(Case), acting, id, selectionOf(info).get('case') ?? new Map()), known: known ?? false, rejection: null }
    } catch (error) {
      if (!(error instanceof Rejected)) throw error
      return { case: null, known: false, rejection: spoken(error.rejection, acting.locale) }
    }
  },
})
