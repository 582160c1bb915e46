import { randomUUID } from 'node:crypto'
import { toldBy } from '../domain/accountability/index.ts'
import { evaluationJobs } from '../domain/evaluations/index.ts'
import { inspectionJobs } from '../domain/inspections/index.ts'
import { dropEnded } from '../kernel/access/index.ts'
import { auditHeads, headsFile, keepHeads } from '../kernel/audit/index.ts'
import { exportJobs, importJobs } from '../kernel/exchange/index.ts'
import { sweepFiles } from '../kernel/files/index.ts'
import { JobRunner, recurring, type JobHandler } from '../kernel/jobs/index.ts'
import { sweepKeys, type Office } from '../kernel/lifecycle/index.ts'
import { outboxJobs, smtpMailer, type Mailer } from '../kernel/notifications/index.ts'
import { sweepObligations } from '../kernel/obligations/index.ts'
import { sayKeyInUse } from '../kernel/protection/index.ts'
import { describeError, type LoggedError } from './mask-error.ts'
import type { OpenOffice } from './open-office.ts'

type Means = Pick<OpenOffice, 'files' | 'config'> & { mailer?: Mailer }

const handlers = (office: Office, { files, config, mailer }: Means): JobHandler[] => [
  sweepObligations(toldBy(office)),
  ...inspectionJobs(office),
  ...evaluationJobs(office),
  ...exportJobs(files),
  ...importJobs(office),
  ...outboxJobs(mailer),
  sweepFiles(files),
  sweepKeys(),
  recurring('access.dropEnded', { dailyAt: '03:00' }, ({ transaction, now }) => transaction((em) => dropEnded(em, now()))),
  recurring('audit.keepHeads', { everyMinutes: 60 }, async ({ transaction, now }) => keepHeads(headsFile(config.data), await transaction(auditHeads), now())),
]

/** Starts the work that runs beside requests; answers with what ends it. */
export async function startJobs({ store, office, files, config }: OpenOffice, log: (entry: LoggedError) => void): Promise<{ stop(): Promise<void> }> {
  const report = (error: unknown): string => {
    const id = randomUUID().slice(0, 8)
    log(describeError(error, id))
    return id
  }
  const mailer = config.mail && smtpMailer(config.mail)
  const runner = new JobRunner({ transaction: (work) => store.transaction(work), now: office.now, handlers: handlers(office, { files, config, mailer }), report, alone: store.kind === 'EMBEDDED' })
  await runner.prepare()
  const sealingNoMore = await sayKeyInUse((work) => store.transaction(work), office.now, report)
  runner.start()
  return {
    stop: async () => {
      sealingNoMore()
      await runner.stop()
    },
  }
}
