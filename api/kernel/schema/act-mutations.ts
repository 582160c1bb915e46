import { ID, Int } from 'type-graphql'
import { actsOf, mutationName, runAct, type Lifecycle } from '../lifecycle/index.ts'
import { selectionOf } from '../query/index.ts'
import { specOf, type Declared } from '../records/index.ts'
import { declaredInput } from './input-types.ts'
import { operation } from './operation.ts'
import { payloadType, spoken } from './payload.ts'
import { readWithActs } from './queries.ts'

/** The mutations of a lifecycle, one an act: `acceptCase(id, version, idempotencyKey, input)`. */
export function declareActs(machine: Lifecycle): void {
  const spec = specOf(machine.record)
  for (const { name, rule, spec: rules } of actsOf(machine)) {
    if (rule.internal) continue
    const creates = rule.from === null
    operation({
      kind: 'mutation', name: mutationName(machine, name), permission: rule.by, refusesItself: true, refusals: 'BY_THE_ACT', type: () => payloadType(spec),
      description: `${rule.label[0]} / ${rule.label[1]}`,
      args: [
        ...(creates ? [] : [{ name: 'id', type: () => ID }, { name: 'version', type: () => Int, nullable: true }]),
        { name: 'idempotencyKey', type: () => String, nullable: true },
        ...(rules.input ? [{ name: 'input', type: () => declaredInput(rules.input as Declared) }] : []),
      ],
      resolve: async (args, context, info) => {
        const result = await runAct(context.office, context.acting, {
          record: spec.name, act: name, id: args['id'] as string | undefined, version: args['version'] as number | null,
          idempotencyKey: args['idempotencyKey'] as string | null, input: args['input'] as Record<string, unknown> | null,
        })
        if (result.rejection) return { [spec.one]: null, rejection: spoken(result.rejection, context.acting.locale) }
        const below = selectionOf(info).get(spec.one)
        const answers = Object.entries(rules.answers ?? {}).map(([key, { of }]) => [key, of(result.id)])
        return { ...Object.fromEntries(answers), [spec.one]: below && context.acting.may(spec.access.read) ? await readWithActs(spec, context, result.id, below) : null, rejection: null }
      },
    })
  }
}
