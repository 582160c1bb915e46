import { sql } from 'kysely'
import { handles, recurring, type JobContext, type JobHandler } from '../jobs/index.ts'
import type { EntityManager } from '../store/index.ts'
import { MailRefused, type Mailer } from './mailer.ts'
import { sendMessage } from './notify.ts'
import { OutboxMessage, type OutboxState } from './outbox-message.record.ts'

const DAY = 24 * 3_600_000
const KEPT_DAYS = 30

async function settle(em: EntityManager, id: string, state: OutboxState, now: Date): Promise<void> {
  await em.nativeUpdate(OutboxMessage, { id }, { state, updatedAt: now, ...(state === 'SENT' ? { sentAt: now } : {}) })
}

/** Counts the try and answers with the message; nothing when it is settled already. */
async function take(em: EntityManager, id: string, now: Date): Promise<OutboxMessage | undefined> {
  const message = await em.findOne(OutboxMessage, { id, state: 'WAITING' })
  if (message) em.assign(message, { attempts: message.attempts + 1, updatedAt: now })
  return message ?? undefined
}

/** Sends one message. The network is called between two transactions, never inside one. */
async function send(id: string, mailer: Mailer | undefined, origin: string | undefined, { transaction, now }: JobContext): Promise<void> {
  const message = await transaction((em) => take(em, id, now()))
  if (!message) return
  const state = mailer ? await delivered(mailer, message, origin) : 'NO_CHANNEL'
  await transaction((em) => settle(em, id, state, now()))
}

async function delivered(mailer: Mailer, { id, to, subject, body }: OutboxMessage, origin: string | undefined): Promise<OutboxState> {
  try {
    await mailer.send({ id, to, subject, body: origin ? `${body}\n\n${origin}\n` : body })
    return 'SENT'
  } catch (error) {
    if (error instanceof MailRefused) return 'REFUSED'
    throw error
  }
}

/**
 * The jobs that empty the outbox. Without a mailer messages are marked as not sent: notifications stay inside the product.
 * `origin` is the product's address, put under each mail.
 */
export function outboxJobs(mailer: Mailer | undefined, origin?: string): JobHandler[] {
  return [
    handles(sendMessage, ({ messageId }, context) => send(messageId, mailer, origin, context)),
    recurring('notifications.purge', { dailyAt: '03:30' }, ({ transaction, now }) => transaction(async (em) => {
      const before = new Date(now().getTime() - KEPT_DAYS * DAY).toISOString()
      await sql`delete from outbox_messages where created_at < ${before}`.execute(em.getKysely())
    })),
  ]
}
