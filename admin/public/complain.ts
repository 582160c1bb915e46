import { say } from '../i18n/locale.ts'
import { showCode } from './code-card.ts'
import { filled, formOf, onSubmit } from './form.ts'
import { perform } from './post.ts'
import { submitComplaint } from './public.documents.ts'

/** Departments and grounds of the chosen office only; without an office none can be chosen. A list with nothing to choose is hidden. */
function followOffice(office: HTMLSelectElement, list: HTMLSelectElement | null, around?: HTMLElement | null): void {
  if (!list) return
  const all = [...list.options]
  const narrow = (): void => {
    const chosen = list.value
    list.replaceChildren(...all.filter((option) => option.value === '' || option.dataset['bureau'] === office.value))
    list.value = [...list.options].some(({ value }) => value === chosen) ? chosen : ''
    if (around) around.hidden = list.options.length < 2
  }
  office.addEventListener('change', narrow)
  narrow()
}

/** Name and phone are asked only of those who chose to give them: hidden, they are not sent. */
function followIdentity(form: HTMLFormElement): void {
  const person = document.getElementById('person')!
  const adapt = (): void => {
    const chosen = form.querySelector<HTMLInputElement>('[name="identityProtection"]:checked')?.value
    person.hidden = chosen === undefined || chosen === 'ANONYMOUS'
  }
  form.addEventListener('change', adapt)
  adapt()
}

export function begin(): void {
  const form = formOf('complain-form')
  const list = (name: string): HTMLSelectElement => form.elements.namedItem(name) as HTMLSelectElement
  followOffice(list('bureauId'), list('accusedDepartmentId'))
  followOffice(list('bureauId'), list('ground'), document.getElementById('grounds'))
  followIdentity(form)
  onSubmit(form, async (idempotencyKey) => {
    const { value, failure } = await perform<{ trackingCode: string }>(submitComplaint, { idempotencyKey, input: { ...filled(form), channel: 'ONLINE' } })
    if (failure) return failure
    showCode({
      title: say(['投诉已收到', 'Your complaint has been received']), label: say(['查询码', 'Tracking code']), code: value.trackingCode,
      advice: say(['查询码只显示这一次，请记下或打印。凭它查看办理情况、补充情况、对答复提出异议。',
        'It is shown this once: write it down or print it. With it you follow the complaint, add to it, and object to the reply.']),
      where: 'complaint', instead: document.getElementById('main')!,
    })
    return undefined
  })
}
