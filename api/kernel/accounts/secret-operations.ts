import { Field, ID, ObjectType } from 'type-graphql'
import { ApiClient, invite, issueToken, User } from '../access/index.ts'
import { notFound, refuse, Rejected, wrongState } from '../lifecycle/index.ts'
import { reachesRow, scopeOf } from '../query/index.ts'
import { inLocale, isId, labelOfChoice, specOf, vocabulary, type AnyChoices, type Declared, type Label } from '../records/index.ts'
import { operation, Rejection, spoken, type RequestContext } from '../schema/index.ts'
import type { EntityManager } from '../store/index.ts'
import { ApiClientState, UserState } from '../access/index.ts'

@ObjectType({ description: '只显示一次的密文 / A secret that is shown once', simpleResolvers: true })
export class SecretPayload {
  @Field(() => String, { nullable: true, description: '密文 / Secret' }) secret?: string | null
  @Field(() => Rejection, { nullable: true, description: '不予办理的原因 / Why not' }) rejection?: Rejection | null
}

interface SecretAct {
  name: string
  label: Label
  permission: string
  record: Declared<{ id: string; state: string; bureauId?: string | null }>
  states: AnyChoices
  /** States in which no secret is made any more. */
  closed: string
  make(em: EntityManager, id: string, now: Date): Promise<string>
}

/** Makes the secret in one transaction with its audit entry; what it is stands nowhere but in the answer. */
async function perform(secretAct: SecretAct, { acting, office }: RequestContext, id: string): Promise<string> {
  const { name, label, permission, record, states, closed, make } = secretAct
  const spec = specOf(record)
  const now = office.now()
  return office.transaction(async (em) => {
    if (!isId(id) || !(await reachesRow(em.getKysely(), spec, scopeOf(spec, acting, permission), id))) refuse(notFound())
    const row = await em.findOneOrFail(record as new () => { id: string; state: string; bureauId?: string | null }, { id })
    if (row.state === closed) {
      refuse(wrongState({ state: inLocale(labelOfChoice(states, row.state), acting.locale), act: inLocale(label, acting.locale) }))
    }
    const secret = await make(em, id, now)
    await office.audit(em, { at: now, acting, act: name, record: spec.name, recordId: id, bureauId: row.bureauId ?? undefined, outcome: 'DONE', changed: [] })
    return secret
  })
}

function declareSecret(secretAct: SecretAct): void {
  const { name, label, permission, record } = secretAct
  vocabulary('Act', () => [[name, label]])
  operation({
    kind: 'mutation', name, permission, refusesItself: true, type: () => SecretPayload, description: label.join(' / '),
    args: [{ name: 'id', type: () => ID }],
    resolve: async (args, context) => {
      const { acting, office } = context
      const id = String(args['id'])
      try {
        return { secret: await perform(secretAct, context, id), rejection: null }
      } catch (error) {
        if (!(error instanceof Rejected)) throw error
        await office.transaction((em) => office.audit(em, {
          at: office.now(), acting, act: name, record: specOf(record).name, recordId: isId(id) ? id : undefined, bureauId: acting.bureauId,
          outcome: 'REJECTED', code: error.rejection.code, changed: [],
        }))
        return { secret: null, rejection: spoken(error.rejection, acting.locale) }
      }
    },
  })
}

declareSecret({
  name: 'inviteUser', label: ['发出邀请（设置或重设密码的一次性链接）', 'Invite: a one-time link to set a password'], permission: 'accounts.manage',
  record: User, states: UserState, closed: 'DISABLED', make: invite,
})
declareSecret({
  name: 'issueApiClientToken', label: ['签发令牌', 'Issue a token'], permission: 'clients.manage',
  record: ApiClient, states: ApiClientState, closed: 'REVOKED', make: (em, id) => issueToken(em, id),
})
