import { act, asInput } from '../../../kernel/lifecycle/index.ts'
import { isOurDepartment } from '../../organization/index.ts'
import { draftOf, lastOf, materialsOf } from '../item-version.ts'
import { ItemContentInput } from '../service-item.input.ts'
import { serviceItemLifecycle } from '../service-item.lifecycle.ts'
import { ServiceItemVersion } from '../service-item-version.record.ts'
import { checkForm, writeVersion } from './write-version.ts'

/** Writes the next version, its name and department with it. What is published stays as it is until the new one is published. */
export const reviseServiceItem = act(serviceItemLifecycle, 'revise', {
  input: ItemContentInput,
  begin: async ({ record, em }) => {
    const last = await lastOf(em, record)
    return asInput(ItemContentInput, { ...last, materials: await materialsOf(em, last.id) })
  },
  check: async ({ record, input, em }) => {
    const current = record.currentVersionId ? await em.findOneOrFail(ServiceItemVersion, record.currentVersionId) : undefined
    return (await isOurDepartment(em, record.bureauId, 'departmentId', input.departmentId)) ?? checkForm(input.form, current?.form)
  },
  run: async (context) => {
    const { record, input, em } = context
    const draft = await draftOf(em, record)
    await writeVersion(context, record, draft, draft?.number ?? (await lastOf(em, record)).number + 1, input)
    if (record.state === 'DRAFT') Object.assign(record, { name: input.name, departmentId: input.departmentId })
  },
})
