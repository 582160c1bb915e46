import { say } from '../i18n/locale.ts'
import { showCode } from './code-card.ts'
import { onCode, opened } from './code-form.ts'
import { element, facts, lead } from './element.ts'
import { formOf, onSubmit } from './form.ts'
import { dayInWords, lastDay } from './moment.ts'
import { perform, type Answer } from './post.ts'
import { ballotPaper, castBallot } from './public.documents.ts'
import { answersOf, questions, type Definition } from './questions.ts'

interface Paper {
  name: string
  bureau: string
  evaluators: string
  periodFrom: string
  periodUntil: string
  closesOn: string
  questions: Definition | null
  marks: { code: string; label: string }[]
  departments: { id: string; name: string }[]
}

async function look(code: string): Promise<Answer<{ found: Paper }>> {
  const { value, failure } = await perform<{ ballotPaper: Paper }>(ballotPaper, { code })
  // Why a code opens no ballot is said at the code.
  return failure ? { failure: { ...failure, fields: [{ path: 'code', text: failure.text }] } } : { value: { found: value.ballotPaper } }
}

const chosen = (form: HTMLFormElement): { departmentId: string; mark: string }[] =>
  [...form.querySelectorAll<HTMLInputElement>('.department input:checked')].map(({ name, value }) => ({ departmentId: name, mark: value }))

const departmentField = ({ marks }: Paper, { id, name }: Paper['departments'][number]): HTMLElement =>
  element('fieldset', { class: 'field radios row department', id: `department-${id}` }, element('legend', {}, name),
    ...marks.map(({ code, label }) => element('label', { class: 'choice' }, element('input', { type: 'radio', name: id, value: code }), element('span', {}, label))))

function paperForm(paper: Paper): HTMLFormElement {
  const progress = element('p', { class: 'progress', role: 'status' })
  const form = element('form', { id: 'ballot-form', method: 'dialog', novalidate: true },
    element('p', { class: 'failure', role: 'alert', tabindex: '-1', hidden: true }),
    element('div', { class: 'fields' },
      element('p', { class: 'error', id: 'marks-error', hidden: true }),
      element('h2', {}, say(['各科室评价', 'Marks for the departments'])),
      ...paper.departments.map((department) => departmentField(paper, department)),
      ...(paper.questions ? [element('h2', {}, say(['问卷', 'Questions'])), ...questions(paper.questions)] : [])),
    progress, element('button', { type: 'submit' }, say(['投票', 'Cast the ballot'])))
  const follow = (): void => {
    const left = paper.departments.length - chosen(form).length
    progress.textContent = left === 0 ? say(['全部科室都已评价。', 'All departments are marked.'])
      : say(['还有 {left} 个科室没有评价；不评价的不计入。', '{left} departments are not marked; those left out do not count.'], { left })
    if (paper.questions) answersOf(form, paper.questions)
  }
  form.addEventListener('change', follow)
  follow()
  return form
}

function show(paper: Paper, code: string): void {
  const heading = element('h2', {}, paper.name)
  const period = `${dayInWords(paper.periodFrom)!} – ${dayInWords(paper.periodUntil)!}`
  opened().replaceChildren(heading, facts([
    [say(['被评单位', 'Office']), paper.bureau], [say(['您的身份', 'You evaluate as']), paper.evaluators], [say(['评议期', 'Period']), period],
    [say(['截止日', 'Last day']), lastDay(paper.closesOn)],
  ]), paperForm(paper))
  formOf('code-form').hidden = true
  const form = formOf('ballot-form')
  onSubmit(form, async () => {
    const answers = paper.questions ? { answers: answersOf(form, paper.questions) } : {}
    const { value, failure } = await perform<{ ballotCheckCode: string }>(castBallot, { code, input: { marks: chosen(form), ...answers } })
    if (failure?.unanswered) return { ...failure, text: say([
      '连接不上服务器。请原样再投一次；如果提示评议码已使用，说明您的票已经投出，只是看不到核验码了。',
      'The server does not answer. Cast it again unchanged; if you are told that the code was used, your ballot is in, and only its check code is lost.',
    ]) }
    if (failure) return failure
    showCode({
      title: say(['投票成功', 'Your ballot was cast']), label: say(['核验码', 'Check code']), code: value.ballotCheckCode,
      advice: say(['核验码只显示这一次。统计后可以凭它核对您的票已计入；它不显示票面内容。',
        'It is shown this once. After the count it shows that your ballot is in the tally; what it says is never shown.']),
      where: 'ballot-check', instead: document.getElementById('main')!,
    })
    return undefined
  })
  lead(heading)
}

/** The code may stand after `#`; it is taken out of the address at once, so that no history keeps it. */
function codeOfAddress(): string {
  const code = decodeURIComponent(location.hash.slice(1))
  if (code === '' || code === 'main') return ''
  history.replaceState(null, '', location.pathname)
  return code
}

export function begin(): void {
  onCode<Paper>(look, '', show)
  const code = codeOfAddress()
  if (code === '') return
  const form = formOf('code-form')
  ;(form.elements.namedItem('code') as HTMLInputElement).value = code
  form.requestSubmit()
}
