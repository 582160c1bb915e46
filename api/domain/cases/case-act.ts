import { act, type Act, type ActRule, type ActSpec, type Lifecycle } from '../../kernel/lifecycle/index.ts'
import type { Facts } from '../../kernel/regulations/index.ts'
import { caseFacts } from './case-facts.ts'
import { caseLifecycle } from './case.lifecycle.ts'
import type { Case } from './case.record.ts'
import { inOtherHands } from './in-hand.ts'

type Spec<I> = ActSpec<Case, I>
type With<F> = NonNullable<F> extends (context: infer C) => infer R ? (context: C, known: Facts) => R : never

/** An act on a case: its code is also given what is known of the case. */
interface CaseActSpec<I> {
  input?: Spec<I>['input']
  begin?: Spec<I>['begin']
  allowed?: With<Spec<I>['allowed']>
  check?: With<Spec<I>['check']>
  run?: With<Spec<I>['run']>
}

const machine: Lifecycle<Case> & { acts: Readonly<Record<string, ActRule>> } = caseLifecycle

/** An act on an existing case, by whoever has it in hand. Its events carry the facts of the case, which the clocks need. */
export function caseAct<I = Record<string, never>>(name: keyof typeof caseLifecycle.acts, spec: CaseActSpec<I>): Act {
  const { input, begin, allowed, check, run } = spec
  const rule = machine.acts[name]!
  return act<Case, string, I>(machine, name, {
    input,
    ...(begin ? { begin } : {}),
    allowed: async (context) => (await inOtherHands(rule, context)) ?? allowed?.(context, await caseFacts(context.em, context.record)),
    check: check && (async (context) => check(context, await caseFacts(context.em, context.record))),
    run: async (context) => {
      const known = await caseFacts(context.em, context.record)
      context.facts(known)
      // Whoever first goes on with a case that nobody handles has it in hand from then on.
      if (rule.by === 'cases.handle') context.record.handlerId ??= context.acting.staffId
      return run?.(context, known)
    },
  })
}
