import { say } from '../i18n/locale.ts'
import { showCode } from './code-card.ts'
import { filled, formOf, onSubmit } from './form.ts'
import { perform } from './post.ts'
import { submitComplaint } from './public.documents.ts'

/** Departments of the chosen office only; without an office none can be chosen. */
function followOffice(office: HTMLSelectElement, department: HTMLSelectElement): void {
  const all = [...department.options]
  const narrow = (): void => {
    const chosen = department.value
    department.replaceChildren(...all.filter((option) => option.value === '' || option.dataset['bureau'] === office.value))
    department.value = [...department.options].some(({ value }) => value === chosen) ? chosen : ''
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
  followOffice(form.elements.namedItem('bureauId') as HTMLSelectElement, form.elements.namedItem('accusedDepartmentId') as HTMLSelectElement)
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
