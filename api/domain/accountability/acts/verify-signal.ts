import { act, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, LongText } from '../../../kernel/records/index.ts'
import { signalLifecycle } from '../signal.lifecycle.ts'
import { SignalCause, type Signal } from '../signal.record.ts'

@DefineInput()
export class VerifySignalInput {
  @Choice(() => SignalCause, { label: ['核实原因', 'Cause found'] }) cause!: SignalCause
  @LongText({ label: ['核实意见', 'Finding'], max: 2000 }) verdict!: string
}

const ownMatter = rejection('OWN_MATTER', ['涉及本人的异常应由他人核实', 'A signal about oneself is verified by somebody else'])
const noFault = rejection('CAUSE_IS_NO_FAULT', ['原因为“{cause}”的，应核实为不属实', 'With this cause the signal is dismissed: {cause}'])

function verified({ record, input, acting, now }: ActContext<Signal, VerifySignalInput>): void {
  record.cause = input.cause
  record.verdict = input.verdict
  record.verifiedById = acting.staffId
  record.verifiedAt = now
}

const notOneself = ({ record, acting }: Pick<ActContext<Signal>, 'record' | 'acting'>): ReturnType<typeof ownMatter> | undefined =>
  record.staffId && record.staffId === acting.staffId ? ownMatter() : undefined

/** Not a fault: late entry, upstream delay, an absent applicant, a data fault, tolerance. */
export const dismissSignal = act(signalLifecycle, 'dismiss', { input: VerifySignalInput, allowed: notOneself, run: verified })

/** A delay of the office's own. What follows, a card or nothing, is decided next and by people. */
export const confirmSignal = act(signalLifecycle, 'confirm', {
  input: VerifySignalInput,
  allowed: notOneself,
  check: ({ input, acting }) =>
    input.cause === 'OWN_DELAY' ? undefined : noFault({ cause: SignalCause.$labels[input.cause][acting.locale === 'zh' ? 0 : 1] }),
  run: verified,
})
