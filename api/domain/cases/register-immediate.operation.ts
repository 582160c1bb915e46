// type-graphql's decorators need it before anything that uses them is loaded.
import 'reflect-metadata'
import { Field, ID, ObjectType } from 'type-graphql'
import { actOf, perform, Rejected, rejection } from '../../kernel/lifecycle/index.ts'
import { DefineInput, Text } from '../../kernel/records/index.ts'
import { declaredInput, operation, Rejection, spoken } from '../../kernel/schema/index.ts'

/** What a clerk writes down of somebody served at once. */
@DefineInput()
export class ImmediateCaseRow {
  @Text({ label: ['申请人姓名或名称', 'Applicant'], max: 100 }) applicantName!: string
  @Text({ label: ['联系电话', 'Phone'], max: 40, optional: true }) phone?: string | null
  @Text({ label: ['证件号码', 'Id number'], max: 40, optional: true }) idNumber?: string | null
  @Text({ label: ['申请内容', 'Matter'], max: 200, optional: true }) matter?: string | null
}

@ObjectType({ description: '批量登记的结果 / What became of a bulk registration', simpleResolvers: true })
export class RegisterImmediateCasesPayload {
  @Field(() => [ID], { description: '登记的办件 / The cases made; none when one row is wrong' }) caseIds!: string[]
  @Field(() => Rejection, { nullable: true, description: '不予登记的原因 / Why not' }) rejection!: Rejection | null
}

const MOST = 200
const tooMany = rejection('TOO_MANY_ROWS', ['一次登记1至{max}行', 'Between 1 and {max} rows at a time'])

operation({
  kind: 'mutation', name: 'registerImmediateCases', permission: 'cases.register', refusals: { record: 'Case', act: 'registerImmediate' }, type: () => RegisterImmediateCasesPayload,
  description: '批量登记即办件，全部成功或全部不登记 / Registers immediate items in bulk: all rows or none',
  args: [
    { name: 'itemId', type: () => ID, description: '服务事项 / Service item' },
    { name: 'rows', type: () => [declaredInput(ImmediateCaseRow)], description: '每人一行 / One row a person' },
    { name: 'idempotencyKey', type: () => String, description: '提交标识 / Key of this submission: sent again it does nothing' },
  ],
  async resolve({ itemId, rows, idempotencyKey }, context): Promise<RegisterImmediateCasesPayload> {
    const { office, acting } = context
    const lines = rows as ImmediateCaseRow[]
    if (lines.length < 1 || lines.length > MOST) return { caseIds: [], rejection: spoken(tooMany({ max: MOST }), acting.locale) }
    let row = 0
    try {
      const caseIds = await office.transaction(async (em) => {
        const made: string[] = []
        for (row = 0; row < lines.length; row++) {
          made.push(await perform(office, em, acting, actOf('Case', 'registerImmediate'), {
            record: 'Case', act: 'registerImmediate', idempotencyKey: `${String(idempotencyKey)}:${row}`, input: { itemId, ...lines[row] },
          }))
        }
        return made
      })
      return { caseIds, rejection: null }
    } catch (error) {
      if (!(error instanceof Rejected)) throw error
      const { fields, ...refused } = error.rejection
      return { caseIds: [], rejection: spoken({ ...refused, fields: fields.map((field) => ({ ...field, path: `rows.${row}.${field.path}` })) }, acting.locale) }
    }
  },
})
