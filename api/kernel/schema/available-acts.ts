import 'reflect-metadata'
import { GraphQLJSON } from 'graphql-scalars'
import { Field, ObjectType } from 'type-graphql'
import { actsOf, lifecycleOf, mutationName, rejectionText, startsFrom } from '../lifecycle/index.ts'
import { reachesRow, scopeOf } from '../query/index.ts'
import { inLocale, type Declared, type RecordSpec } from '../records/index.ts'
import type { RequestContext } from './request.ts'

@ObjectType({ description: '当前可办的操作 / An act that can be done now', simpleResolvers: true })
export class AvailableAct {
  @Field(() => String, { description: '操作 / Mutation' }) name!: string
  @Field(() => String, { description: '名称 / Label' }) label!: string
  @Field(() => Boolean, { description: '现在可以办 / Possible now' }) allowed!: boolean
  @Field(() => String, { nullable: true, description: '不可办的原因 / Why not' }) reason?: string
  @Field(() => GraphQLJSON, { nullable: true, description: '依据 / Citation' }) citation?: unknown
}

type Stateful = { state: string; bureauId?: string }

/**
 * The acts that the caller could do with one record in its present state: those that rights, state and the bureau's rules offer, each
 * with the reason where an input-free check stands against it. All that the console knows of buttons.
 */
export async function availableActs(spec: RecordSpec, { acting, office }: RequestContext, id: string): Promise<AvailableAct[]> {
  const machine = lifecycleOf(spec.name)!
  return office.transaction(async (em) => {
    const record = (await em.findOne(spec.cls as never, id as never)) as Stateful | null
    if (!record) return []
    const candidates = actsOf(machine).filter(({ rule }) => !rule.internal && startsFrom(rule, record.state) && acting.may(rule.by))
    const now = office.now()
    const law = await office.lawOf(em, record.bureauId, now)
    const calendar = await office.calendarOf(em, record.bureauId)
    const reached = new Map<string, boolean>()
    const found: AvailableAct[] = []
    for (const one of candidates) {
      const permission = one.rule.by
      if (!reached.has(permission)) reached.set(permission, await reachesRow(em.getKysely(), spec, scopeOf(spec, acting, permission), id))
      if (!reached.get(permission)) continue
      const { offered, allowed } = one.spec as { offered?: (context: object) => boolean; allowed?: (context: object) => Promise<never> }
      if (offered && !offered({ record, law })) continue
      const reason = await allowed?.({ record, acting, law, calendar, now, em })
      found.push({
        name: mutationName(machine, one.name), label: inLocale(one.rule.label, acting.locale), allowed: !reason,
        ...(reason ? { reason: rejectionText(reason, acting.locale), citation: (reason as { citation?: unknown }).citation } : {}),
      })
    }
    return found
  })
}

/** Adds `availableActs` to a lifecycle record's type; lists leave it empty, it is computed for one record only. */
export function addAvailableActs(cls: Declared): void {
  Field(() => [AvailableAct], { nullable: true, description: '当前可办的操作，仅单条查询时计算 / What can be done now; for one record only' })(cls.prototype as object, 'availableActs')
}
