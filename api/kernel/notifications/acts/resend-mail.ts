import { LockMode } from '@mikro-orm/core'
import { enqueue } from '../../jobs/index.ts'
import { act, rejection } from '../../lifecycle/index.ts'
import { DefineInput, inLocale, labelOfChoice, Link } from '../../records/index.ts'
import { MailResending, resendingLifecycle } from '../mail-resending.record.ts'
import { OutboxMessage, OutboxState } from '../outbox-message.record.ts'
import { sendMessage } from '../write-mail.ts'

@DefineInput()
export class ResendMailInput {
  @Link(() => OutboxMessage, { label: ['提醒邮件', 'Mail reminder'] }) messageId!: string
}

/** Ended without having gone out, as far as anybody knows. */
const NOT_SENT: readonly OutboxState[] = ['REFUSED', 'GIVEN_UP', 'UNKNOWN', 'NO_CHANNEL']

const notToResend = rejection('MAIL_NOT_TO_RESEND', ['这封邮件{state}，无需重发', 'This mail needs no sending again: {state}'])

/** Puts a mail back into the outbox, with its tries counted anew. */
export const resendMail = act(resendingLifecycle, 'order', {
  input: ResendMailInput,
  async check({ input, em, acting }) {
    const { state } = await em.findOneOrFail(OutboxMessage, input.messageId)
    return NOT_SENT.includes(state) ? undefined : notToResend({ state: inLocale(labelOfChoice(OutboxState, state), acting.locale) })
  },
  async run({ input, em, now, create }) {
    const message = await em.findOneOrFail(OutboxMessage, input.messageId, { lockMode: LockMode.PESSIMISTIC_WRITE })
    em.assign(message, { state: 'WAITING', attempts: 0, failure: null, updatedAt: now })
    await enqueue(em, sendMessage, { payload: { messageId: message.id }, now })
    return create(MailResending, { bureauId: message.bureauId, messageId: message.id, state: 'ORDERED' })
  },
})
