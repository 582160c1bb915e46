import { recurring, type JobHandler } from '../jobs/index.ts'
import { sweep, type Told } from './sweep.ts'

/** Looks at the clocks each minute, a bounded number of rows at a time. What could not be told is logged, and tried again later. */
export const sweepObligations = (told: Told): JobHandler => recurring('obligations.sweep', { everyMinutes: 1 }, async ({ transaction, now }) => {
  const failed: unknown[] = []
  for (let more = true; more;) {
    const swept = await transaction((em) => sweep(em, now(), told))
    failed.push(...swept.failed.map(({ obligationId, error }) => new Error(`Obligation ${obligationId}`, { cause: error })))
    more = swept.more
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} obligations could not be told of`)
}, { attempts: 1 })
