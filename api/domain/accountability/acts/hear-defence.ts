import { attachFiles, StoredFile } from '../../../kernel/files/index.ts'
import { Obligation } from '../../../kernel/obligations/index.ts'
import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Links, LongText } from '../../../kernel/records/index.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'
import { headed } from '../accountability.access.ts'
import type { Sanction } from '../sanction.record.ts'
import { defence } from '../sanction.provisions.ts'

@DefineInput()
export class DefendInput {
  @LongText({ label: ['陈述申辩', 'Defence'], max: 4000 }) defence!: string
  @Links(() => StoredFile, { label: ['佐证附件', 'Evidence'], optional: true }) fileIds?: string[]
}

const notYours = rejection('NOT_ABOUT_YOU', ['只有被处理人本人可以陈述申辩或申诉', 'Only the person concerned can do this'])
const stillOpen = rejection('DEFENCE_STILL_OPEN', ['陈述申辩期限尚未届满', 'The time for a defence has not ended'])

/** The person concerned, or for a department whoever heads it. */
export const concernsCaller = ({ record, acting }: Pick<ActContext<Sanction>, 'record' | 'acting'>): Rejection | undefined => {
  const own = record.staffId ? record.staffId === acting.staffId : headed(acting).includes(record.departmentId ?? '')
  return own ? undefined : notYours()
}

/** What the person brings forward with words is read with the sanction. */
export const attachToSanction = async (
  { record, input, acting, em, now }: Pick<ActContext<Sanction, { fileIds?: string[] }>, 'record' | 'input' | 'acting' | 'em' | 'now'>,
): Promise<void> => {
  await attachFiles(em, { acting, ids: input.fileIds ?? [], subject: { type: 'Sanction', id: record.id }, now })
}

/** The person is heard before anybody decides. */
export const defendAgainstSanction = act(sanctionLifecycle, 'defend', {
  input: DefendInput,
  allowed: concernsCaller,
  run: async (context) => {
    context.record.defence = context.input.defence
    await attachToSanction(context)
  },
})

/** When the time for a defence has passed unused; not before. */
export const waiveDefence = act(sanctionLifecycle, 'waiveDefence', {
  allowed: async ({ record, em, now, law }) => {
    const running = await em.findOne(Obligation, { subjectId: record.id, provision: defence.key, state: 'RUNNING' })
    return running?.dueAt && running.dueAt > now ? stillOpen({}, { citation: defence.of(law)[0]?.citation }) : undefined
  },
})
