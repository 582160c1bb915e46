import { randomUUID } from 'node:crypto'
import { allHandlers, JobRunner } from '../kernel/jobs/index.ts'
import type { Config } from './config.ts'
import { describeError, type LoggedError } from './mask-error.ts'
import type { OpenOffice } from './open-office.ts'

/** Starts the work that runs beside requests: the sweep of clocks, mail, exports, nightly cleaning. */
export async function startJobs({ store, office }: OpenOffice, _config: Config, log: (entry: LoggedError) => void): Promise<JobRunner> {
  const runner = new JobRunner({
    transaction: (work) => store.transaction(work),
    now: office.now,
    handlers: allHandlers(),
    report: (error) => {
      const id = randomUUID().slice(0, 8)
      log(describeError(error, id))
      return id
    },
  })
  await runner.prepare()
  runner.start()
  return runner
}
