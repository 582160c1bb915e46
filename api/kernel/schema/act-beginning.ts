import 'reflect-metadata'
import { GraphQLJSON } from 'graphql-scalars'
import { ID } from 'type-graphql'
import { actsOf, lifecycleOf, mutationName, startsFrom, type ActSpec } from '../lifecycle/index.ts'
import { reachesRow, scopeOf } from '../query/index.ts'
import { isId, specOf } from '../records/index.ts'
import { operation } from './operation.ts'

operation({
  kind: 'query', name: 'actBeginning', permission: 'console.use', type: () => GraphQLJSON, nullable: true,
  description: '整体修订的操作以何内容开始：现有内容 / What the form of an act that writes something anew begins with: what stands there. Nothing for others, nor where the act is not the caller’s.',
  args: [
    { name: 'act', type: () => String, description: '操作 / Mutation' },
    { name: 'record', type: () => String, description: '记录类型 / Type of the record' },
    { name: 'id', type: () => ID, description: '记录 / Record' },
  ],
  async resolve({ act, record: name, id }, { acting, office }) {
    const machine = lifecycleOf(String(name))
    const one = machine && actsOf(machine).find((each) => mutationName(machine, each.name) === act)
    const { begin } = (one?.spec ?? {}) as Pick<ActSpec, 'begin'>
    if (!one || !begin || one.rule.internal || !isId(id) || !acting.may(one.rule.by)) return null
    const spec = specOf(machine!.record)
    return office.transaction(async (em) => {
      if (!(await reachesRow(em.getKysely(), spec, scopeOf(spec, acting, one.rule.by), id))) return null
      const record = (await em.findOneOrFail(spec.cls as never, id as never)) as { state: string }
      return startsFrom(one.rule, record.state) ? begin({ record, em, acting }) : null
    })
  },
})
