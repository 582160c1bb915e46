import { say } from '../i18n/locale.ts'
import { onCode, opened } from './code-form.ts'
import { element, facts, lead } from './element.ts'
import { filled, formOf, onSubmit } from './form.ts'
import { dayInWords, deadline, moment } from './moment.ts'
import { ask, perform } from './post.ts'
import { caseProgress, rateCase } from './public.documents.ts'

interface Progress {
  number: string
  item: string
  department: string
  stateLabel: string
  resultLabel: string | null
  receivedAt: string
  acceptedAt: string | null
  dueAt: string | null
  completedAt: string | null
  missing: string[]
  supplementBy: string | null
  canBeRated: boolean
}

const supplement = ({ missing, supplementBy }: Progress): HTMLElement => element('section', { class: 'notice' },
  element('h3', {}, say(['请补正材料', 'Please bring what is missing'])),
  element('ul', {}, ...missing.map((name) => element('li', {}, name))),
  supplementBy ? element('p', {}, say(['补正截止日：{day}', 'By {day}'], { day: dayInWords(supplementBy)! })) : undefined)

function offerRating(trackingCode: string): void {
  const rating = element('section', {}, element('h2', {}, say(['评价', 'Rate it'])),
    (document.getElementById('rate') as HTMLTemplateElement).content.cloneNode(true))
  opened().append(rating)
  const form = formOf('rate-form')
  onSubmit(form, async (idempotencyKey) => {
    const { named, ...given } = filled(form)
    const { failure } = await perform(rateCase, { idempotencyKey, input: { ...given, trackingCode, named: named === 'true' } })
    if (failure) return failure
    const thanks = element('p', { class: 'done', role: 'status' }, say(['谢谢，您的评价已收到。', 'Thank you: your rating was received.']))
    rating.replaceChildren(thanks)
    lead(thanks)
    return undefined
  })
}

function show(progress: Progress, code: string): void {
  const { number, item, department, stateLabel, resultLabel, receivedAt, acceptedAt, dueAt, completedAt } = progress
  const heading = element('h2', {}, item)
  opened().replaceChildren(heading, facts([
    [say(['状态', 'State']), stateLabel], [say(['结果', 'Result']), resultLabel], [say(['办件编号', 'Case number']), number], [say(['承办科室', 'Department']), department],
    [say(['收件时间', 'Received']), moment(receivedAt)], [say(['受理时间', 'Accepted']), moment(acceptedAt)],
    [say(['应办结时间', 'Due']), deadline(dueAt)], [say(['办结时间', 'Completed']), moment(completedAt)],
  ]))
  if (progress.missing.length > 0) opened().append(supplement(progress))
  if (progress.canBeRated) offerRating(code)
  lead(heading)
}

export function begin(): void {
  onCode<Progress>((trackingCode) => ask(caseProgress, { trackingCode }), say([
    '没有找到该查询码对应的办件，请核对后再试',
    'No case has this code: check it and try again',
  ]), show)
}
