import { ApiClient, forbiddenScopes } from '../../access/index.ts'
import { addMonths, dayOf, instantAt } from '../../calendar/index.ts'
import { act, rejection } from '../../lifecycle/index.ts'
import { Day, DefineInput, Link, recordNamed, Text, Texts } from '../../records/index.ts'
import { clientLifecycle } from '../client.lifecycle.ts'

@DefineInput()
export class RegisterApiClientInput {
  @Text({ label: ['名称', 'Name'], max: 60 }) name!: string
  @Link(recordNamed('Bureau'), { label: ['单位', 'Bureau'], help: ['空则为全市', 'Empty: the whole city'], optional: true }) bureauId?: string | null
  @Texts({ label: ['权限范围', 'Permissions'], max: 80, vocabulary: 'ClientScope' }) scopes!: string[]
  @Day({ label: ['有效期至', 'Until'], help: ['含当日，最长一年', 'Inclusive, a year at most'] }) untilDay!: string
}

const clientNameTaken = rejection('CLIENT_NAME_TAKEN', ['已有名为{name}的接口客户端', 'There is an API client {name} already'])
const scopesForbidden = rejection('SCOPES_FORBIDDEN', ['不能授予接口客户端的权限：{scopes}', 'Not to be given to an API client: {scopes}'])
const clientDays = rejection('CLIENT_DAYS', ['有效期须在今日之后、一年之内', 'It must end after today and within a year'])

/** Registers another program; its token is issued apart and shown once. */
export const registerClient = act(clientLifecycle, 'register', {
  input: RegisterApiClientInput,
  check: async ({ input, em, now }) => {
    const today = dayOf(now)
    const forbidden = forbiddenScopes(input.scopes)
    if (forbidden.length > 0) return scopesForbidden({ scopes: forbidden.join('、') })
    if (input.untilDay < today || input.untilDay > addMonths(today, 12)) return clientDays()
    return (await em.findOne(ApiClient, { name: input.name })) ? clientNameTaken({ name: input.name }) : undefined
  },
  run: ({ input, create }) => create(ApiClient, {
    name: input.name, bureauId: input.bureauId ?? null, scopes: [...new Set(input.scopes)], expiresAt: instantAt(input.untilDay, 24 * 60),
    lastUsedAt: null, state: 'ACTIVE', tokenHash: null,
  }),
})
