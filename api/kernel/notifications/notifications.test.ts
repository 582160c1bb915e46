import 'reflect-metadata'
import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MailRefused, notificationTemplate, smtpMailer, type Mailer } from './index.ts'
import { fill } from './template.ts'

test('facts fill the text in both languages; one that is no word but a text is cut', () => {
  expect(fill(['投诉{code}还有{days}天到期', '{code}: {days} days left'], { code: 'T-7', days: 2 })).toEqual(['投诉T-7还有2天到期', 'T-7: 2 days left'])
  expect(fill(['{title}', '{title}'], { title: '很'.repeat(500) })[0]).toHaveLength(80)
})

test('a mail never carries facts, and a kind is declared once', () => {
  expect(() => notificationTemplate('test.a', ['{who}', '{who}'], ['{who}投诉', '{who} complained'])).toThrow('out of the house')
  notificationTemplate('test.b', ['x', 'x'])
  expect(() => notificationTemplate('test.b', ['x', 'x'])).toThrow('declared twice')
})

/** A mail server that takes what it is told, or answers a command with the code given for it. */
let sink: Server
let mailer: Mailer
let received: string[]
let answers: Record<string, string>
let open: Set<Socket>

beforeEach(async () => {
  received = []
  answers = {}
  open = new Set()
  sink = createServer((socket) => {
    open.add(socket)
    socket.setEncoding('utf8').on('close', () => open.delete(socket)).write('220 sink\r\n')
    let mail: string[] | undefined
    let rest = ''
    socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop()!
      for (const line of lines) {
        if (mail && line !== '.') mail.push(line)
        else if (mail) {
          received.push(mail.join('\n'))
          mail = undefined
          socket.write('250 taken\r\n')
        } else {
          const verb = line.split(' ')[0]!.toUpperCase()
          if (verb === 'DATA') mail = []
          socket.write(`${answers[verb] ?? (verb === 'DATA' ? '354 go on' : verb === 'QUIT' ? '221 bye' : '250 ok')}\r\n`)
        }
      }
    })
  })
  await new Promise<void>((resolve) => { sink.listen(0, '127.0.0.1', resolve) })
  const { port } = sink.address() as { port: number }
  mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: '效能办 <office@example.gov.cn>' })
})
afterEach(async () => {
  mailer.close()
  for (const socket of open) socket.destroy()
  await new Promise((resolve) => { sink.close(resolve) })
})

const mail = { id: '0190', to: 'zhang@example.gov.cn', subject: '您有一件待办', body: '请登录查看' }

test('a mail reaches the server with its words and an id that stays the same', async () => {
  await mailer.send(mail)
  await mailer.send(mail)
  expect(received).toHaveLength(2)
  expect(received[0]).toMatch(/^Message-ID: <0190@127\.0\.0\.1>$/m)
  expect(received[0]).toMatch(/^To: zhang@example\.gov\.cn$/m)
  expect(received[0]).toContain(`=?UTF-8?B?${Buffer.from('您有一件待办').toString('base64')}?=`)
  expect(received[0]).toContain(Buffer.from('请登录查看').toString('base64'))
})

test('a recipient cannot smuggle in a second one or a header', async () => {
  await mailer.send({ ...mail, to: 'zhang@example.gov.cn\r\nBcc: other@example.com', subject: 'a\r\nBcc: other@example.com' }).catch(() => undefined)
  for (const text of received) expect(text).not.toMatch(/^Bcc:/m)
})

test('what the server refuses for good is told apart from what may still go', async () => {
  answers = { RCPT: '550 no such mailbox' }
  await expect(mailer.send(mail)).rejects.toBeInstanceOf(MailRefused)
  answers = { RCPT: '451 try later' }
  await expect(mailer.send(mail)).rejects.not.toBeInstanceOf(MailRefused)
  answers = {}
  await mailer.send(mail)
  expect(received).toHaveLength(1)
})

test('a server that is not there is no refusal', async () => {
  const nowhere = smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'office@example.gov.cn' })
  await expect(nowhere.send(mail)).rejects.not.toBeInstanceOf(MailRefused)
  nowhere.close()
})
