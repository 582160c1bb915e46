import { createServer, type Socket } from 'node:net'

/** A small mail server on this machine that takes what it is told. */
export interface MailSink {
  url: string
  /** The mails it took, as they came. */
  received: string[]
  /** What it answers to a command, or to the end of a mail (`.`), instead of yes; an empty answer hangs up. */
  answers: Record<string, string>
  close(): Promise<void>
}

const USUAL: Record<string, string> = { DATA: '354 go on', QUIT: '221 bye' }

export async function mailSink(): Promise<MailSink> {
  const open = new Set<Socket>()
  const sink: Pick<MailSink, 'received' | 'answers'> = { received: [], answers: {} }
  const server = createServer((socket) => {
    open.add(socket)
    socket.setEncoding('utf8').on('error', () => {}).on('close', () => open.delete(socket)).write('220 sink\r\n')
    let mail: string[] | undefined
    let rest = ''
    const answer = (command: string): void => {
      const text = sink.answers[command] ?? USUAL[command] ?? '250 ok'
      if (text === '') socket.destroy()
      else socket.write(`${text}\r\n`)
    }
    socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop()!
      for (const line of lines) {
        if (mail && line !== '.') mail.push(line)
        else if (mail) {
          sink.received.push(mail.join('\n'))
          mail = undefined
          answer('.')
        } else {
          const verb = line.split(' ')[0]!.toUpperCase()
          if (verb === 'DATA') mail = []
          answer(verb)
        }
      }
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as { port: number }
  return Object.assign(sink, {
    url: `smtp://127.0.0.1:${port}`,
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => { server.close(resolve) })
    },
  })
}
