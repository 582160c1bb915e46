import { actingOfUser } from '../access/index.ts'
import { enqueue, jobKind } from '../jobs/index.ts'
import { reachesRow, readScope } from '../query/index.ts'
import { allRecords, inLocale, newId, specOf, type Label } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { mailboxesOf, mailedConsole, type Mailbox } from './mail-settings.ts'
import { Notification } from './notification.record.ts'
import { OutboxMessage } from './outbox-message.record.ts'

export const sendMessage = jobKind<{ messageId: string }>('notifications.send')

const PRODUCT: Label = ['问效', 'Wenxiao']
const NO_MORE: Label = ['这是系统自动发送的提醒。不再接收：右上角本人菜单 → 邮件提醒。', 'Sent by the system. To receive no more: your menu at the top right, Mail reminders.']

/** A member of staff and the notification in the house. */
export interface Told { id: string; bureauId: string; noticeId: string }
interface Written { words: Label; to: readonly Told[]; subject?: { type: string; id: string }; now: Date }

/** Leads to the record where the console has a page for it and its address may name the kind, to the notifications otherwise. */
function linkTo(console: string, subject: Written['subject']): string {
  const spec = subject && allRecords().get(subject.type)
  return spec && !spec.internal && !spec.discreet ? `${console}/${spec.name}/${subject.id}/show` : `${console}/Notification`
}

/** Whether the reader finds the notification itself: one of what is kept from them, come to them by a cover, is not mailed either. */
async function finds(em: EntityManager, { userId }: Mailbox, noticeId: string, now: Date): Promise<boolean> {
  const reader = await actingOfUser(em, userId, now)
  const spec = specOf(Notification)
  return reader !== undefined && reachesRow(em.getKysely(), spec, readScope(spec, reader), noticeId)
}

/** Puts a mail into the outbox for each of those told who has a mailbox and finds the notification, in the caller's transaction; they leave when it has committed. */
export async function writeMails(em: EntityManager, { words, to, subject, now }: Written): Promise<void> {
  const console = mailedConsole()
  if (!console || to.length === 0) return
  const mailboxes = await mailboxesOf(em, to.map(({ id }) => id))
  for (const { id, bureauId, noticeId } of to) {
    const mailbox = mailboxes.get(id)
    if (mailbox && (await finds(em, mailbox, noticeId, now))) await post(em, { bureauId, recipientId: id, ...written(mailbox, words, linkTo(console, subject)) }, now)
  }
}

const written = ({ address, locale }: Mailbox, words: Label, link: string) => {
  const said = inLocale(words, locale)
  return {
    to: address, subject: locale === 'zh' ? `【${inLocale(PRODUCT, locale)}】${said}` : `${inLocale(PRODUCT, locale)}: ${said}`,
    body: `${said}\n\n${link}\n\n${inLocale(NO_MORE, locale)}\n`,
  }
}

type Letter = Pick<OutboxMessage, 'bureauId' | 'recipientId' | 'to' | 'subject' | 'body'>

async function post(em: EntityManager, letter: Letter, now: Date): Promise<void> {
  const message = em.create(OutboxMessage, { ...letter, id: newId(now), version: 1, createdAt: now, updatedAt: now, state: 'WAITING', attempts: 0 })
  await em.flush()
  await enqueue(em, sendMessage, { payload: { messageId: message.id }, now })
}
