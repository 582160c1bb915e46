import { sql } from 'kysely'
import { newId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { fill, type FactsOf, type NotificationTemplate } from './template.ts'
import { writeMails, type Told } from './write-mail.ts'

export interface Recipient {
  /** The staff member. */
  id: string
  bureauId: string
}

export interface Notice<Names extends string> {
  template: NotificationTemplate<Names>
  facts: FactsOf<Names>
  to: readonly Recipient[]
  /** What it is about; the console links to it, and whoever may not read it finds nothing there. */
  subject?: { type: string; id: string }
  now: Date
  /** Tells each recipient once under this key, however often it is asked for. */
  uniqueKey?: string
}

/** Tells members of staff something, in the caller's transaction; mails follow when it has committed. Answers how many were told anew. */
export async function notify<Names extends string>(em: EntityManager, notice: Notice<Names>): Promise<number> {
  const { template, facts, to, subject, now, uniqueKey } = notice
  const [text, textEn] = fill(template.text, facts)
  const at = now.toISOString()
  const told: Told[] = []
  for (const recipient of to) {
    const { rows } = await sql<{ id: string }>`insert into notifications
      (id, version, created_at, updated_at, bureau_id, recipient_id, kind, text, text_en, subject_type, subject_id, read, unique_key)
      values (${newId(now)}, 1, ${at}, ${at}, ${recipient.bureauId}, ${recipient.id}, ${template.kind}, ${text}, ${textEn},
        ${subject?.type ?? null}, ${subject?.id ?? null}, false, ${uniqueKey ?? null})
      on conflict (bureau_id, recipient_id, unique_key) do nothing returning id`.execute(em.getKysely())
    if (rows[0]) told.push({ ...recipient, noticeId: rows[0].id })
  }
  await writeMails(em, { words: template.mail, to: told, subject, now })
  return told.length
}
