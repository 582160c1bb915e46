import { html, type Html } from '../../kernel/documents/index.ts'
import { labelOfChoice, valuesOf, type AnyChoices, type Label } from '../../kernel/records/index.ts'
import { ComplaintKind, ComplaintSubject, IdentityProtection } from '../../domain/complaints/index.ts'
import { channelFacts, type Channel } from './channels.ts'
import { checkbox, codeForm, form, radios, selectField, textField, type Option } from './form-parts.ts'
import { bureausDocument, channelsDocument, complaintTermsDocument, departmentsDocument } from './public.documents.ts'
import { askAll, type Page, type Visit } from './visit.ts'

interface Bureau { id: string; name: string }
interface Department { id: string; bureauId: string; name: string }
interface Terms { bureauId: string; assurances: { text: string; source: string }[]; grounds: { code: string; label: string }[] }

/** Who will see what, said before anything is sent. What it promises is what the protection room and the scope of complaints do. */
const seenBy: Record<IdentityProtection, Label> = {
  OPEN: [
    '受理投诉的人员说明理由后可以查看您的姓名和电话，每次查看都有记录。',
    'Officers who handle complaints can open your name and phone for a stated reason; every look is logged.',
  ],
  CONFIDENTIAL: [
    '只有承办这件投诉的人，以及承办人的领导指定的人，说明理由后可以查看您的姓名和电话，每次查看都有记录。',
    'Only the officer in charge of this complaint, and whom that officer’s leader names, can open your name and phone for a stated reason; every look is logged.',
  ],
  ANONYMOUS: [
    '不填写姓名和电话，谁也不知道您是谁。我们无法联系您，只能凭查询码往来。',
    'No name, no phone: nobody knows who you are. We cannot reach you; we can only write to each other by the tracking code.',
  ],
}

const options = ({ say }: Visit, choices: AnyChoices, first?: string): Option[] =>
  valuesOf(choices).map((value) => ({ value, label: say(labelOfChoice(choices, value)), checked: value === first }))

const explained = ({ say }: Visit): Html => html`<section class="notice" aria-labelledby="who-sees">
<h2 id="who-sees">${say(['谁会看到什么', 'Who sees what'])}</h2><ul>
<li>${say([
  '被投诉的科室和人员在任何情况下都看不到是谁投诉的，也看不到这件投诉的记录。',
  'The department and the person you complain about never see who complained, nor the record of this complaint.',
])}</li>
<li>${say(['姓名和电话加密后与投诉内容分开保存。', 'Name and phone are encrypted and kept apart from the complaint.'])}</li>
<li>${say([
  '投诉内容由本单位受理投诉的人员、效能办和领导查看。请不要在内容里写能认出您的话，除非您愿意公开。',
  'What you write is read by the complaint officers, the efficiency office and the leaders. Do not write what tells who you are, unless you agree to be known.',
])}</li>
<li>${say(['不记录您的网络地址和提交设备。', 'Neither your network address nor your device is recorded.'])}</li>
</ul></section>`

function places({ say, asked }: Visit, bureaus: Bureau[], departments: Department[]): Html {
  const chosen = asked['bureau']
  return html`${selectField({
  name: 'bureauId', label: say(['向哪个单位投诉', 'Which office']), required: true,
  options: html`<option value="">${say(['请选择', 'Please choose'])}</option>
${bureaus.map(({ id, name }) => html`<option value="${id}"${id === chosen && html` selected`}>${name}</option>`)}`,
})}
${selectField({
  name: 'accusedDepartmentId', label: say(['被投诉科室', 'Department']), hint: say([
    '选了科室，系统就对它隐去这件投诉；不清楚可以不选。',
    'From the department you choose the complaint is hidden; leave it open if you do not know.',
  ]),
  options: html`<option value="">${say(['不清楚', 'I do not know'])}</option>
${departments.map(({ id, bureauId, name }) => html`<option value="${id}" data-bureau="${bureauId}">${name}</option>`)}`,
})}`
}

/** What each office has published of how to complain, and what it assures whoever does. */
function ways(visit: Visit, bureaus: Bureau[], channels: Channel[], terms: Terms[]): Html | undefined {
  const { say, asked } = visit
  const all = bureaus.map((bureau) => ({
    ...bureau, channels: channels.filter(({ bureauId }) => bureauId === bureau.id), assurances: terms.find(({ bureauId }) => bureauId === bureau.id)?.assurances ?? [],
  })).filter((bureau) => bureau.channels.length + bureau.assurances.length > 0)
  return all.length === 0 ? undefined : html`<section><h2>${say(['各单位的投诉渠道', 'Other ways to complain'])}</h2>
${all.map((bureau) => html`<details${(bureau.id === asked['bureau'] || all.length === 1) && html` open`}><summary>${bureau.name}</summary>
<dl class="facts">${channelFacts(visit, bureau.channels)}</dl>
${bureau.assurances.length > 0 && html`<ul>${bureau.assurances.map(({ text, source }) => html`<li>${text}<small>${source}</small></li>`)}</ul>`}</details>`)}</section>`
}

/** What the rules of each office name as grounds; the script shows those of the chosen one. */
const ground = ({ say }: Visit, terms: Terms[]): Html | undefined => (terms.some(({ grounds }) => grounds.length > 0) ? html`<div id="grounds" hidden>${selectField({
  name: 'ground', label: say(['举报情形', 'Ground']), hint: say(['都不符合可以不选。', 'Leave it open if none fits.']),
  options: html`<option value="">${say(['不选择', 'None of these'])}</option>
${terms.flatMap(({ bureauId, grounds }) => grounds.map(({ code, label }) => html`<option value="${code}" data-bureau="${bureauId}">${label}</option>`))}`,
})}</div>` : undefined)

/** The complaint form. */
export async function complainPage(visit: Visit): Promise<Page> {
  const { say } = visit
  const bureaus = await askAll<Bureau>(visit, bureausDocument)
  const departments = await askAll<Department>(visit, departmentsDocument)
  const channels = await askAll<Channel>(visit, channelsDocument, { filter: { state: 'PUBLISHED' } })
  const { complaintTerms } = await visit.ask<{ complaintTerms: Terms[] }>(complaintTermsDocument)
  const title = say(['投诉举报', 'Make a complaint'])
  return {
    title, script: 'complain',
    main: html`<h1>${title}</h1>
<p class="lead">${say(['提交后会得到一个查询码，凭它查看办理情况、补充和提出异议。', 'You get a tracking code: with it you follow the complaint, add to it and object.'])}</p>
${explained(visit)}
${ways(visit, bureaus, channels, complaintTerms)}
${form(visit, { id: 'complain-form', submit: say(['提交', 'Send']) }, html`${radios({
  name: 'identityProtection', label: say(['您的身份', 'Your identity']), required: true,
  options: options(visit, IdentityProtection).map((option) => ({ ...option, hint: say(seenBy[option.value as IdentityProtection]) })),
})}
<div id="person" hidden>${textField({ name: 'complainantName', label: say(['姓名', 'Name']), max: 30, required: true, autocomplete: 'name' })}
${textField({
  name: 'complainantPhone', label: say(['电话', 'Phone']), max: 20, type: 'tel', autocomplete: 'tel',
  hint: say(['可以不填；填写便于联系您。', 'Optional; with it we can reach you.']),
})}</div>
${places(visit, bureaus, departments)}
${textField({ name: 'accusedName', label: say(['被投诉人', 'Person']), max: 60, hint: say([
  '姓名、工号或窗口号，不清楚可以不填。',
  'Name, number or window; leave it open if you do not know.',
]) })}
${radios({ name: 'kind', label: say(['类别', 'Kind']), required: true, row: true, options: options(visit, ComplaintKind, 'COMPLAINT') })}
${radios({
  name: 'subject', label: say(['内容', 'About']), required: true, row: true, options: options(visit, ComplaintSubject, 'EFFICIENCY'),
  hint: say(['效能投诉：拖延、推诿、态度、违规收费等。', 'Efficiency: delay, being sent from door to door, manners, wrong fees and the like.']),
})}
${ground(visit, complaintTerms)}
${textField({ name: 'matter', label: say(['事由', 'Matter']), max: 200, required: true, hint: say(['一句话说明。', 'In one sentence.']) })}
${textField({
  name: 'content', label: say(['经过', 'What happened']), max: 4000, long: true, required: true,
  hint: say(['什么时候、在哪里、发生了什么。', 'When, where, and what happened.']),
})}
${checkbox('urgent', say(['重大或紧急', 'Urgent or grave']), say(['例如正在造成损失或危险', 'For instance where harm is being done right now']))}`)}`,
  }
}

/** Following a complaint by its code. */
export function followComplaintPage(visit: Visit): Page {
  const { say } = visit
  const title = say(['查询投诉', 'Follow my complaint'])
  const words = (id: string, label: Label, submit: Label): Html => html`<template id="${id}">${form(visit, { id: `${id}-form`, submit: say(submit) },
    textField({ name: 'text', label: say(label), max: 4000, long: true, required: true }))}</template>`
  return {
    title, script: 'follow-complaint',
    main: html`<h1>${title}</h1>
${codeForm(visit, {
  label: say(['查询码', 'Tracking code']),
  hint: say([
  '提交投诉时得到的十二位查询码。',
  'The twelve characters you got when you complained.',
]),
  submit: say(['查询', 'Look up']),
})}
${words('add', ['补充情况', 'Add something'], ['提交补充', 'Send'])}
${words('object', ['对答复有异议', 'Object to the reply'], ['提出异议，要求重新核查', 'Object and ask for reinvestigation'])}`,
  }
}
