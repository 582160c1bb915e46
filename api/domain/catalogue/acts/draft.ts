import { act, invalid, rejection } from '../../../kernel/lifecycle/index.ts'
import { isOurDepartment } from '../../organization/index.ts'
import { DraftServiceItemInput } from '../service-item.input.ts'
import { serviceItemLifecycle } from '../service-item.lifecycle.ts'
import { ServiceItem } from '../service-item.record.ts'
import { checkForm, writeVersion } from './write-version.ts'

const codeTaken = rejection('ITEM_CODE_TAKEN', ['事项编码{code}已被使用', 'The code {code} is taken'])

/** Makes an item with its first version, seen by nobody outside until it is published. */
export const draftServiceItem = act(serviceItemLifecycle, 'draft', {
  input: DraftServiceItemInput,
  check: async ({ input, acting, em }) => {
    const taken = await em.count(ServiceItem, { bureauId: acting.bureauId!, code: input.code })
    if (taken === 0) return (await isOurDepartment(em, acting.bureauId, 'departmentId', input.departmentId)) ?? checkForm(input.form)
    const { code, label, facts } = codeTaken({ code: input.code })
    return invalid({}, { fields: [{ path: 'code', code, label, facts }] })
  },
  run: async (context) => {
    const { input, acting, create } = context
    const item = create(ServiceItem, {
      bureauId: acting.bureauId!, code: input.code, name: input.name, departmentId: input.departmentId, kind: input.kind, source: input.source,
      permit: input.permit ?? false, paper: input.paper ?? false, matter: input.matter ?? null, state: 'DRAFT',
    })
    await writeVersion(context, item, null, 1, input)
    return item
  },
})
