import { act, type Act, type ActSpec } from '../../kernel/lifecycle/index.ts'
import type { Facts } from '../../kernel/regulations/index.ts'
import { caseFacts } from './case-facts.ts'
import { caseLifecycle } from './case.lifecycle.ts'
import type { Case } from './case.record.ts'

type Spec<I> = ActSpec<Case, I>
type With<F> = F extends ((context: infer C) => infer R) | undefined ? (context: C, known: Facts) => R : never

/** An act on a case: its code is also given what is known of the case. */
interface CaseActSpec<I> {
  input?: Spec<I>['input']
  allowed?: With<Spec<I>['allowed']>
  check?: With<Spec<I>['check']>
  run?: With<Spec<I>['run']>
}

/** An act on an existing case. Its events carry the facts of the case, which the clocks need. */
export function caseAct<A extends keyof typeof caseLifecycle.acts, I = Record<string, never>>(name: A, spec: CaseActSpec<I>): Act {
  const { input, allowed, check, run } = spec
  return act<Case, A, I>(caseLifecycle, name, {
    input,
    allowed: allowed && (async (context) => allowed(context, await caseFacts(context.em, context.record))),
    check: check && (async (context) => check(context, await caseFacts(context.em, context.record))),
    run: async (context) => {
      const known = await caseFacts(context.em, context.record)
      context.facts(known)
      return run?.(context, known)
    },
  })
}
