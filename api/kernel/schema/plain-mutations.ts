import { ID, Int } from 'type-graphql'
import { savePlain } from '../lifecycle/index.ts'
import { selectionOf } from '../query/index.ts'
import type { RecordSpec } from '../records/index.ts'
import { createType, formFields, updateType } from './input-types.ts'
import { operation } from './operation.ts'
import { payloadType, spoken } from './payload.ts'
import { readWithActs } from './queries.ts'
import type { RequestContext } from './request.ts'
import type { GraphQLResolveInfo } from 'graphql'

/** `createX` and `updateX` of a record that has no lifecycle. */
export function declarePlainMutations(spec: RecordSpec): void {
  const save = async (context: RequestContext, info: GraphQLResolveInfo, args: Record<string, unknown>, form: 'create' | 'update'): Promise<object> => {
    const result = await savePlain(context.office, context.acting, {
      spec, id: args['id'] as string | undefined, version: args['version'] as number | undefined,
      idempotencyKey: args['idempotencyKey'] as string | null, fields: formFields(spec, form), input: args['input'] as Record<string, unknown>,
    })
    if (result.rejection) return { [spec.one]: null, rejection: spoken(result.rejection, context.acting.locale) }
    const below = selectionOf(info).get(spec.one)
    return { [spec.one]: below && context.acting.may(spec.access.read) ? await readWithActs(spec, context, result.id, below) : null, rejection: null }
  }
  const key = { name: 'idempotencyKey', type: () => String, nullable: true }

  if (spec.access.create) {
    operation({
      kind: 'mutation', name: `create${spec.name}`, permission: spec.access.create, refusesItself: true, refusals: 'BY_THE_ACT', type: () => payloadType(spec),
      description: `新建${spec.label[0]} / New ${spec.label[1].toLowerCase()}`,
      args: [key, { name: 'input', type: () => createType(spec) }],
      resolve: (args, context, info) => save(context, info, args, 'create'),
    })
  }
  if (spec.access.update) {
    operation({
      kind: 'mutation', name: `update${spec.name}`, permission: spec.access.update, refusesItself: true, refusals: 'BY_THE_ACT', type: () => payloadType(spec),
      description: `修改${spec.label[0]} / Change a ${spec.label[1].toLowerCase()}`,
      args: [{ name: 'id', type: () => ID }, { name: 'version', type: () => Int }, key, { name: 'input', type: () => updateType(spec) }],
      resolve: (args, context, info) => save(context, info, args, 'update'),
    })
  }
}
