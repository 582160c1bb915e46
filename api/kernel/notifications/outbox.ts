import { LockMode } from '@mikro-orm/core'
import { sql } from 'kysely'
import { handles, recurring, type JobContext, type JobHandler } from '../jobs/index.ts'
import type { EntityManager } from '../store/index.ts'
import { MailRefused, MailUncertain, type Mailer } from './mailer.ts'
import { OutboxMessage, type OutboxState } from './outbox-message.record.ts'
import { sendMessage } from './write-mail.ts'

const DAY = 24 * 3_600_000
const KEPT_DAYS = 30
/** Tries, over some three hours, before a mail is given up. */
const MOST_TRIES = 6
/** A run more than tries: the last finds what a process that ended has left. */
const RUNS = MOST_TRIES + 1

async function settle(em: EntityManager, id: string, state: OutboxState, now: Date, failure?: unknown): Promise<void> {
  await em.nativeUpdate(OutboxMessage, { id }, {
    state, updatedAt: now, failure: failure instanceof Error ? failure.message.slice(0, 200) : null, ...(state === 'SENT' ? { sentAt: now } : {}),
  })
}

/**
 * Counts the try and answers with the message; nothing when there is nothing to send. A message that is being sent already was left by a
 * process that ended over it: whether it went out nobody knows, so it is not sent again.
 */
async function take(em: EntityManager, id: string, now: Date): Promise<OutboxMessage | undefined> {
  const message = await em.findOne(OutboxMessage, { id, state: { $in: ['WAITING', 'SENDING'] } }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!message) return undefined
  if (message.state === 'SENDING') {
    em.assign(message, { state: 'UNKNOWN', updatedAt: now })
    return undefined
  }
  return em.assign(message, { state: 'SENDING', attempts: message.attempts + 1, updatedAt: now })
}

function stateAfter(failure: unknown, attempts: number): OutboxState {
  if (failure === undefined) return 'SENT'
  if (failure instanceof MailRefused) return 'REFUSED'
  if (failure instanceof MailUncertain) return 'UNKNOWN'
  return attempts < MOST_TRIES ? 'WAITING' : 'GIVEN_UP'
}

/** Sends one message. The network is called between two transactions, never inside one. */
async function send(id: string, mailer: Mailer | undefined, { transaction, now }: JobContext): Promise<void> {
  const message = await transaction((em) => take(em, id, now()))
  if (!message) return
  if (!mailer) return transaction((em) => settle(em, id, 'NO_CHANNEL', now()))
  const { to, subject, body, attempts } = message
  const failure = await mailer.send({ id, to, subject, body }).then(() => undefined, (error: unknown) => error)
  const state = stateAfter(failure, attempts)
  await transaction((em) => settle(em, id, state, now(), failure))
  // What the mail server said may name the mailbox: it stands with the message, not in the log.
  if (failure !== undefined) throw new Error(`Mail ${id} was not sent at try ${attempts}: ${state}`)
}

/** The jobs that empty the outbox. Without a mailer what is left in it is marked as not sent. */
export function outboxJobs(mailer: Mailer | undefined): JobHandler[] {
  return [
    handles(sendMessage, ({ messageId }, context) => send(messageId, mailer, context), { attempts: RUNS, outside: true }),
    recurring('notifications.purge', { dailyAt: '03:30' }, ({ transaction, now }) => transaction(async (em) => {
      const before = new Date(now().getTime() - KEPT_DAYS * DAY).toISOString()
      await sql`delete from mail_resendings where message_id in (select id from outbox_messages where created_at < ${before})`.execute(em.getKysely())
      await sql`delete from outbox_messages where created_at < ${before}`.execute(em.getKysely())
    })),
  ]
}
