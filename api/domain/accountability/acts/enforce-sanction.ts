import { act } from '../../../kernel/lifecycle/index.ts'
import { enterPoints } from '../points.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'

/** In force, the points are entered for the person and, where the pack says so, for the department and its head. */
export const enforceSanction = act(sanctionLifecycle, 'enforce', {
  run: (context) => enterPoints(context),
})
