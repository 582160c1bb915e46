import 'reflect-metadata'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mailSink, type MailSink } from '../../../tests/support/mail-sink.ts'
import { MailRefused, MailUncertain, notificationTemplate, smtpMailer, type Mailer } from './index.ts'
import { fill } from './template.ts'

test('facts fill the text in both languages; one that is no word but a text is cut', () => {
  expect(fill(['投诉{code}还有{days}天到期', '{code}: {days} days left'], { code: 'T-7', days: 2 })).toEqual(['投诉T-7还有2天到期', 'T-7: 2 days left'])
  expect(fill(['{title}', '{title}'], { title: '很'.repeat(500) })[0]).toHaveLength(80)
})

test('a mail never carries facts, and a kind is declared once', () => {
  expect(() => notificationTemplate('test.a', ['{who}', '{who}'], ['{who}投诉', '{who} complained'])).toThrow('out of the house')
  notificationTemplate('test.b', ['x', 'x'], ['x', 'x'])
  expect(() => notificationTemplate('test.b', ['x', 'x'], ['x', 'x'])).toThrow('declared twice')
})

let sink: MailSink
let mailer: Mailer

beforeEach(async () => {
  sink = await mailSink()
  mailer = smtpMailer({ url: sink.url, from: '效能办 <office@example.gov.cn>' })
})
afterEach(() => sink.close())

const mail = { id: '0190', to: 'zhang@example.gov.cn', subject: '您有一件待办', body: '请登录查看' }

test('a mail reaches the server with its words and an id that stays the same', async () => {
  await mailer.send(mail)
  await mailer.send(mail)
  expect(sink.received).toHaveLength(2)
  expect(sink.received[0]).toMatch(/^Message-ID: <0190@127\.0\.0\.1>$/m)
  expect(sink.received[0]).toMatch(/^To: zhang@example\.gov\.cn$/m)
  expect(sink.received[0]).toContain(`=?UTF-8?B?${Buffer.from('您有一件待办').toString('base64')}?=`)
  expect(sink.received[0]).toContain(Buffer.from('请登录查看').toString('base64'))
})

test('a recipient cannot smuggle in a second one or a header', async () => {
  await mailer.send({ ...mail, to: 'zhang@example.gov.cn\r\nBcc: other@example.com', subject: 'a\r\nBcc: other@example.com' }).catch(() => undefined)
  for (const text of sink.received) expect(text).not.toMatch(/^Bcc:/m)
})

test('what the server refuses for good is told apart from what may still go', async () => {
  sink.answers = { RCPT: '550 no such mailbox' }
  await expect(mailer.send(mail)).rejects.toBeInstanceOf(MailRefused)
  sink.answers = { RCPT: '451 try later' }
  await expect(mailer.send(mail)).rejects.not.toBeInstanceOf(MailRefused)
  sink.answers = {}
  await mailer.send(mail)
  expect(sink.received).toHaveLength(1)
})

test('a server that hangs up before it has the mail may be asked again; one that does so over the mail may have it', async () => {
  sink.answers = { MAIL: '' }
  await expect(mailer.send(mail)).rejects.not.toBeInstanceOf(MailUncertain)
  sink.answers = { '.': '' }
  await expect(mailer.send(mail)).rejects.toBeInstanceOf(MailUncertain)
  expect(sink.received).toHaveLength(1)
})

test('a mailbox that is not let in is no fault of the mail', async () => {
  sink.answers = { EHLO: '250-sink\r\n250 AUTH PLAIN', AUTH: '535 wrong password' }
  const locked = smtpMailer({ url: sink.url.replace('//', '//user:slip@'), from: 'office@example.gov.cn' })
  await expect(locked.send(mail)).rejects.not.toBeInstanceOf(MailRefused)
})

test('a server that is not there is no refusal', async () => {
  const nowhere = smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'office@example.gov.cn' })
  await expect(nowhere.send(mail)).rejects.not.toBeInstanceOf(MailRefused)
})
