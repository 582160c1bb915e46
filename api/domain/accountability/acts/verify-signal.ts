import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, LongText } from '../../../kernel/records/index.ts'
import { signalLifecycle } from '../signal.lifecycle.ts'
import { SignalCause, type Signal } from '../signal.record.ts'
import { explanation } from '../signals.provisions.ts'
import { timePassed } from '../time-passed.ts'

@DefineInput()
export class VerifySignalInput {
  @Choice(() => SignalCause, { label: ['核实原因', 'Cause found'] }) cause!: SignalCause
  @LongText({ label: ['核实意见', 'Finding'], max: 2000 }) verdict!: string
}

const ownMatter = rejection('OWN_MATTER', ['涉及本人的异常应由他人核实', 'A signal about oneself is verified by somebody else'])
const notHeard = rejection('SIGNAL_NOT_HEARD', ['科室尚未说明情况，说明期限也未届满，不能核实为属实', 'The department has not explained yet and its time to do so still runs: the signal cannot be confirmed'])
const noFault = rejection('CAUSE_IS_NO_FAULT', ['原因为“{cause}”的，应核实为不属实', 'With this cause the signal is dismissed: {cause}'])

function verified({ record, input, acting, now }: ActContext<Signal, VerifySignalInput>): void {
  record.cause = input.cause
  record.verdict = input.verdict
  record.verifiedById = acting.staffId
  record.verifiedAt = now
}

/** Neither the person concerned nor whoever explained for the department. */
const notOneself = ({ record, acting }: Pick<ActContext<Signal>, 'record' | 'acting'>): Rejection | undefined =>
  acting.staffId && [record.staffId, record.explainedById].includes(acting.staffId) ? ownMatter() : undefined

/** Heard first: the department has explained, or has let its time pass. Nobody is left unheard where somebody is concerned. */
async function heard(context: Pick<ActContext<Signal>, 'record' | 'acting' | 'law' | 'em' | 'now'>): Promise<Rejection | undefined> {
  const { record, law, em, now } = context
  const own = notOneself(context)
  if (own || record.state === 'EXPLAINED' || !(record.departmentId ?? record.staffId)) return own
  return (await timePassed(em, record.id, explanation, now)) ? undefined : notHeard({}, { citation: explanation.of(law)[0]?.citation })
}

/** Not a fault: late entry, upstream delay, an absent applicant, a data fault, tolerance. */
export const dismissSignal = act(signalLifecycle, 'dismiss', { input: VerifySignalInput, allowed: notOneself, run: verified })

/** A delay of the office's own. What follows, a card or nothing, is decided next and by people. */
export const confirmSignal = act(signalLifecycle, 'confirm', {
  input: VerifySignalInput,
  allowed: heard,
  check: ({ input, acting }) =>
    input.cause === 'OWN_DELAY' ? undefined : noFault({ cause: SignalCause.$labels[input.cause][acting.locale === 'zh' ? 0 : 1] }),
  run: verified,
})
