import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { isId } from '../records/index.ts'
import { demand, type RequestContext } from './request.ts'
import { boundTries } from './tries.ts'

type Resolve = (args: Record<string, unknown>, context: RequestContext, info: GraphQLResolveInfo) => Promise<unknown>
interface Argument { name: string; type: () => object; nullable?: boolean; description?: string }

/** What refusals of a mutation stand for in the audit log; `id` names the argument that says of which record. */
export interface Refusals { record: string; act: string; id?: string }

export interface Operation {
  kind: 'query' | 'mutation'
  name: string
  description: string
  type: () => object
  nullable?: boolean
  args: Argument[]
  /** Who may call it: proven at start to be declared, demanded before `resolve`. */
  permission: string
  /**
   * Acts answer a missing right of somebody known with a rejection, which is audited; everything else, and whoever did not sign in,
   * is stopped before it begins: nobody's tries must not fill the log.
   */
  refusesItself?: boolean
  /** Of a mutation: acts note their refusals themselves (`BY_THE_ACT`); of a ballot nothing may be noted (`NEVER`); those of others are noted here. */
  refusals?: Refusals | 'BY_THE_ACT' | 'NEVER'
  resolve: Resolve
}

const declared = new Map<string, Operation>()
const guarded = new Map<string, string>()

/** Declares an operation. Two of one name are a programming error. */
export function operation(op: Operation): void {
  if (declared.has(op.name)) throw new Error(`Operation ${op.name} is declared twice`)
  if (op.kind === 'mutation' && !op.refusals) throw new Error(`Mutation ${op.name} does not say how its refusals are noted`)
  declared.set(op.name, op)
  guarded.set(op.name, op.permission)
}

/** The permission each operation asks for: what the proof of access at start reads. */
export const permissionsByOperation = (): ReadonlyMap<string, string> => guarded

/**
 * For whoever did not sign in. What is refused leaves a row in the audit log, which nobody may fill: refusals are counted by address,
 * while what was carried out is not, for a whole hall may file from one.
 */
async function asNobody(op: Operation, args: Record<string, unknown>, context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
  demand(context, op.permission)
  if (op.kind === 'query') return op.resolve(args, context, info)
  const done = boundTries(context, op.name)
  const answer = await op.resolve(args, context, info)
  if (!(answer as { rejection?: unknown } | null)?.rejection) done()
  return answer
}

/** For somebody known. Whatever a mutation refuses them is in the log: each try at somebody's identity, too. */
async function asSomebody(op: Operation, args: Record<string, unknown>, context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
  if (!op.refusesItself && !context.acting.may(op.permission)) {
    await noteRefusal(op, args, context, 'FORBIDDEN')
    demand(context, op.permission)
  }
  const answer = await op.resolve(args, context, info)
  const refused = (answer as { rejection?: { code: string } | null } | null)?.rejection
  if (refused) await noteRefusal(op, args, context, refused.code)
  return answer
}

async function noteRefusal({ refusals }: Operation, args: Record<string, unknown>, { office, acting }: RequestContext, code: string): Promise<void> {
  if (typeof refusals !== 'object') return
  const { record, act, id } = refusals
  const recordId = id !== undefined && isId(args[id]) ? args[id] : undefined
  await office.transaction((em) => office.audit(em, { at: office.now(), acting, act, record, recordId, bureauId: acting.bureauId, outcome: 'REJECTED', code, changed: [] }))
}

/** type-graphql reads resolver classes; ours is made from the declared operations. */
export function resolverClass(): new () => object {
  const cls = class GeneratedResolver {}
  const prototype = cls.prototype as Record<string, unknown>
  for (const op of declared.values()) {
    // Types made on demand must be known before the schema is put together.
    for (const { type } of [op, ...op.args]) type()
    prototype[op.name] = (...values: unknown[]) => {
      const args = Object.fromEntries(op.args.map(({ name }, index) => [name, values[index]]))
      const [context, info] = values.slice(op.args.length) as [RequestContext, GraphQLResolveInfo]
      return context.acting.kind === 'PUBLIC' ? asNobody(op, args, context, info) : asSomebody(op, args, context, info)
    }
    const descriptor = Object.getOwnPropertyDescriptor(prototype, op.name)!
    const options = { name: op.name, description: op.description, nullable: op.nullable ?? false }
    const decorate = op.kind === 'query' ? Query(op.type as never, options) : Mutation(op.type as never, options)
    decorate(prototype, op.name, descriptor)
    op.args.forEach(({ name, type, nullable, description }, index) => {
      Arg(name, type as never, { nullable: nullable ?? false, description, validate: false })(prototype, op.name, index)
    })
    Ctx()(prototype, op.name, op.args.length)
    Info()(prototype, op.name, op.args.length + 1)
  }
  Resolver()(cls)
  return cls
}
