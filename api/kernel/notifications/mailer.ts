/** A mail ready to leave. Its id stays the same at every try, so that a mail system recognizes one it already has. */
export interface Mail { id: string; to: string; subject: string; body: string }

/** Thrown when the mail system will never take a mail: an unknown address, a forbidden content. */
export class MailRefused extends Error {}

/** Thrown when the connection broke after the mail was handed over and before the mail system answered: it may have it. */
export class MailUncertain extends Error {}

export interface Mailer {
  /** Resolves when the mail system took it over. Throws MailRefused for good, MailUncertain when nobody can tell, any other error for now. */
  send(mail: Mail): Promise<void>
}

const SECOND = 1000

const answered = (error: unknown): error is Error & { responseCode: number } => error instanceof Error && 'responseCode' in error && Number(error.responseCode) > 0
/** Codes of 500 and above are final (RFC 5321, 4.2.1), whatever the address; but for a wrong password the mail can do nothing. */
const isFinal = (error: unknown): boolean => answered(error) && error.responseCode >= 500 && !('code' in error && error.code === 'EAUTH')

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Notes when the last byte of a mail went to the server: what its connection tells to nobody but its log. */
const listening = (onHandedOver: () => void) => {
  const quiet = (): void => {}
  const info = (entry: { tnx?: string }): void => { if (entry.tnx === 'message') onHandedOver() }
  return { level: quiet, trace: quiet, debug: quiet, info, warn: quiet, error: quiet, fatal: quiet }
}

/** Sends through an SMTP server, `smtp://user:password@mail.example.gov.cn:587`. Nothing is loaded before the first mail. */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const host = new URL(url).hostname
  const server = {
    url, connectionTimeout: 10 * SECOND, greetingTimeout: 10 * SECOND, socketTimeout: 30 * SECOND,
    disableFileAccess: true, disableUrlAccess: true,
  }
  return {
    async send({ id, to, subject, body }) {
      const { createTransport } = await import('nodemailer')
      let handedOver = false
      const transport = createTransport({ ...server, logger: listening(() => { handedOver = true }) }, { from })
      try {
        await transport.sendMail({ to: { name: '', address: to }, subject, text: body, messageId: `<${id}@${host}>` })
      } catch (error) {
        if (isFinal(error)) throw new MailRefused(reasonOf(error), { cause: error })
        if (handedOver && !answered(error)) throw new MailUncertain(reasonOf(error), { cause: error })
        throw error
      }
    },
  }
}
