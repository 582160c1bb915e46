import { Field, ID, ObjectType } from 'type-graphql'
import { confirmSecondPerson, isRefusal, type Acting } from '../access/index.ts'
import { notFound, refuse, Rejected, rejection, wrongState, type Rejection as Refusal } from '../lifecycle/index.ts'
import { reachesRow, scopeOf } from '../query/index.ts'
import { inLocale, isId, labelOfChoice, specOf, vocabulary, type AnyChoices, type Declared, type Label } from '../records/index.ts'
import { operation, Rejection, spoken, type RequestContext } from '../schema/index.ts'
import type { EntityManager } from '../store/index.ts'

@ObjectType({ description: '只显示一次的密文 / A secret that is shown once', simpleResolvers: true })
export class SecretPayload {
  @Field(() => String, { nullable: true, description: '密文 / Secret' }) secret?: string | null
  @Field(() => Rejection, { nullable: true, description: '不予办理的原因 / Why not' }) rejection?: Rejection | null
}

const secondAdministrator = rejection('SECOND_ADMINISTRATOR_NEEDED', [
  '这是管理员的账号：重设密码须另一位安全管理员或审计管理员当场输入本人的登录名和密码', 'This account is an administrator’s: a security or audit administrator other than its holder has to consent on the spot, by login and password',
])

type Held = { id: string; state: string; bureauId?: string | null }

interface SecretAct<R extends Held> {
  name: string
  label: Label
  permission: string
  record: Declared<R>
  states: AnyChoices
  /** States in which no secret is made any more. */
  closed: string
  /** Why this caller makes no secret of this row. */
  check?(caller: Acting, row: R): Refusal | undefined
  /** Whether a second person has to agree, and by which right. */
  second?: { permission: string; needed(em: EntityManager, id: string, now: Date): Promise<boolean> }
  make(em: EntityManager, id: string, now: Date): Promise<string>
}

interface Asked { id: string; second?: { login: string; password: string } }

/** The row, if the caller reaches it and its state allows a secret; otherwise the refusal is thrown. */
async function rowOf<R extends Held>(em: EntityManager, { label, permission, record, states, closed, check }: SecretAct<R>, acting: Acting, id: string): Promise<R> {
  const spec = specOf(record)
  if (!isId(id) || !(await reachesRow(em.getKysely(), spec, scopeOf(spec, acting, permission), id))) return refuse(notFound())
  const row = await em.findOneOrFail(record as never, { id } as never) as R
  if (row.state === closed) refuse(wrongState({ state: inLocale(labelOfChoice(states, row.state), acting.locale), act: inLocale(label, acting.locale) }))
  const reason = check?.(acting, row)
  return reason ? refuse(reason) : row
}

/** Asks the second person, where one is needed. Apart from the act's own transaction, for a password is looked at slowly. */
async function consented<R extends Held>(secretAct: SecretAct<R>, { acting, office }: RequestContext, { id, second }: Asked): Promise<void> {
  const consent = secretAct.second
  if (!consent) return
  const now = office.now()
  const row = await office.transaction(async (em) => {
    const found = await rowOf(em, secretAct, acting, id)
    return (await consent.needed(em, id, now)) ? found : undefined
  })
  if (!row) return
  if (!second) return refuse(secondAdministrator())
  const person = await confirmSecondPerson(office, { ...second, address: acting.address ?? '', now }, {
    permission: consent.permission, bureauId: row.bureauId ?? undefined, but: [acting.userId, id],
  })
  if (isRefusal(person)) refuse(person)
}

/** Makes the secret in one transaction with its audit entry; what it is stands nowhere but in the answer. */
async function perform<R extends Held>(secretAct: SecretAct<R>, context: RequestContext, asked: Asked): Promise<string> {
  const { name, record, make } = secretAct
  const { acting, office } = context
  const { id } = asked
  await consented(secretAct, context, asked)
  const now = office.now()
  return office.transaction(async (em) => {
    const row = await rowOf(em, secretAct, acting, id)
    const secret = await make(em, id, now)
    await office.audit(em, { at: now, acting, act: name, record: specOf(record).name, recordId: id, bureauId: row.bureauId ?? undefined, outcome: 'DONE', changed: [] })
    return secret
  })
}

/** Declares a mutation that makes a secret, shown once. */
export function declareSecret<R extends Held>(secretAct: SecretAct<R>): void {
  const { name, label, permission, record, second } = secretAct
  vocabulary('Act', () => [[name, label]])
  operation({
    kind: 'mutation', name, permission, refusesItself: true, refusals: 'BY_THE_ACT', type: () => SecretPayload, description: label.join(' / '),
    args: [
      { name: 'id', type: () => ID },
      ...(second ? [
        { name: 'secondLogin', type: () => String, nullable: true, description: '另一管理员的登录名 / Login of the second administrator' },
        { name: 'secondPassword', type: () => String, nullable: true, description: '另一管理员的密码 / Password of the second administrator' },
      ] : []),
    ],
    resolve: async (args, context) => {
      const { acting, office } = context
      const id = String(args['id'])
      const [login, password] = [args['secondLogin'], args['secondPassword']]
      try {
        const secret = await perform(secretAct, context, { id, second: login && password ? { login: String(login), password: String(password) } : undefined })
        return { secret, rejection: null }
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
