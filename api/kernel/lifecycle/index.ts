import './words.ts'

export { allLifecycles, endsIn, lifecycle, lifecycleOf, mutationName, startsFrom, type ActRule, type Lifecycle } from './lifecycle.ts'
export { act, actOf, actsOf, type Act, type ActContext, type ActSpec, type New } from './act.ts'
export { asInput } from './as-input.ts'
export { listenedEvents, onEvent, type Decider, type Deed, type Listener, type ListenerContext, type Occurred, type Office } from './office.ts'
export { sweepKeys } from './idempotency.ts'
export { once } from './once.ts'
export { savePlain, savePlainIn, type PlainRequest } from './plain.ts'
export { perform, runAct, type ActRequest, type ActResult } from './runner.ts'
export {
  conflict, fieldRejection, invalid, noRight, notFound, refuse, Rejected, rejection, rejectionText, required, tooLarge, tooLong, tooShort, tooSmall, unfit, unknownLink, wrongState,
  type Facts as RejectionFacts, type FieldRejection, type Rejection,
} from './rejection.ts'
export { checkFields, checkLinks, sentLinks } from './validate.ts'
export { wrongInput } from './wrong-input.ts'
