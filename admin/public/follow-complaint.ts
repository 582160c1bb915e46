import { newSubmissionKey } from '../data/new-submission-key.ts'
import { say } from '../i18n/locale.ts'
import { onCode, opened } from './code-form.ts'
import { button, element, facts, lead } from './element.ts'
import { filled, formOf, onSubmit } from './form.ts'
import { moment } from './moment.ts'
import { ask, perform } from './post.ts'
import { addToComplaint, agreeToReply, complaintProgress, objectToReply } from './public.documents.ts'

interface Progress {
  stateLabel: string
  receivedAt: string
  conclusion: string | null
  note: string | null
  canAdd: boolean
  canAnswer: boolean
  agreed: boolean
  messages: { at: string; kind: string; text: string }[]
}

const look = (trackingCode: string) => ask<{ found: Progress | null }>(complaintProgress, { trackingCode })

const messages = (list: Progress['messages']): HTMLElement => (list.length === 0
  ? element('p', { class: 'empty' }, say(['还没有答复。', 'There is no reply yet.']))
  : element('ol', { class: 'messages' }, ...list.map(({ at, kind, text }) =>
    element('li', {}, element('p', { class: 'meta' }, element('strong', {}, kind), ' ', element('time', { datetime: at }, moment(at)!)),
      element('p', { class: 'text' }, text)))))

/** After something was said the complaint is read again, so that what is shown is what the office has. */
async function again(code: string, done: string): Promise<void> {
  const { value } = await look(code)
  if (value?.found) show(value.found, code, done)
}

function offer(id: 'add' | 'object', mutation: string, code: string, done: string): void {
  const template = document.getElementById(id) as HTMLTemplateElement
  opened().append(template.content.cloneNode(true))
  const form = formOf(`${id}-form`)
  onSubmit(form, async (idempotencyKey) => {
    const { failure } = await perform(mutation, { trackingCode: code, idempotencyKey, input: filled(form) })
    if (!failure) await again(code, done)
    return failure
  })
}

function agreeing(code: string): HTMLElement {
  const idempotencyKey = newSubmissionKey()
  const told = element('p', { class: 'failure', role: 'alert', hidden: true })
  return element('div', { class: 'actions' }, button(say(['认可答复', 'I agree to the reply']), async () => {
    const { failure } = await perform(agreeToReply, { trackingCode: code, idempotencyKey })
    if (!failure) return again(code, say(['已记录您的认可', 'Noted: you agree']))
    Object.assign(told, { hidden: false, textContent: failure.text })
    return undefined
  }), told)
}

function show(progress: Progress, code: string, done?: string): void {
  const { stateLabel, receivedAt, conclusion, note, agreed, canAdd, canAnswer } = progress
  const heading = element('h2', {}, say(['办理情况', 'How it stands']))
  opened().replaceChildren(...(done ? [element('p', { class: 'done', role: 'status' }, done)] : []), heading,
    facts([
      [say(['状态', 'State']), stateLabel], [say(['收到时间', 'Received']), moment(receivedAt)], [say(['结论', 'Conclusion']), conclusion], [say(['说明', 'Note']), note],
      [say(['您的意见', 'Your answer']), agreed ? say(['认可答复', 'You agree to the reply']) : undefined],
    ]),
    element('h3', {}, say(['往来', 'Messages'])), messages(progress.messages))
  if (canAnswer) {
    opened().append(agreeing(code))
    offer('object', objectToReply, code, say(['异议已收到，将重新核查', 'Your objection was received: it will be looked into again']))
  }
  if (canAdd) offer('add', addToComplaint, code, say(['补充已收到', 'Received']))
  lead(heading)
}

export function begin(): void {
  onCode<Progress>(look, say(['没有找到该查询码对应的投诉，请核对后再试', 'No complaint has this code: check it and try again']), show)
}
