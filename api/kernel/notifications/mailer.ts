/** A mail ready to leave. Its id stays the same at every try, so that a mail system recognizes one it already has. */
export interface Mail { id: string; to: string; subject: string; body: string }

/** Thrown when the mail system will never take a mail: an unknown address, a forbidden content. */
export class MailRefused extends Error {}

export interface Mailer {
  /** Resolves when the mail system took it over. Throws MailRefused for good, any other error for now. */
  send(mail: Mail): Promise<void>
  close(): void
}

const SECOND = 1000

/** Codes of 500 and above are final (RFC 5321, 4.2.1), whatever the address. */
const isFinal = (error: unknown): boolean => error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500

/** Sends through an SMTP server, `smtp://user:password@mail.example.gov.cn:587`. Nothing is loaded before the first mail. */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const host = new URL(url).hostname
  const connect = async () => (await import('nodemailer')).createTransport(
    {
      url, connectionTimeout: 10 * SECOND, greetingTimeout: 10 * SECOND, socketTimeout: 30 * SECOND,
      disableFileAccess: true, disableUrlAccess: true,
    },
    { from },
  )
  let transport: ReturnType<typeof connect> | undefined
  return {
    async send({ id, to, subject, body }) {
      transport ??= connect()
      try {
        await (await transport).sendMail({ to: { name: '', address: to }, subject, text: body, messageId: `<${id}@${host}>` })
      } catch (error) {
        if (isFinal(error)) throw new MailRefused('The mail server refused the mail', { cause: error })
        throw error
      }
    },
    close: () => { void transport?.then((opened) => opened.close()) },
  }
}
