import { Obligation } from '../../../kernel/obligations/index.ts'
import { act, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { Choice, Decimal, DefineInput, LongText } from '../../../kernel/records/index.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'
import type { Sanction } from '../sanction.record.ts'
import { SanctionKind } from '../sanction-kind.ts'
import { appeal } from '../sanction.provisions.ts'
import { enterPoints, takePointsBack } from '../points.ts'
import { authorized } from './decide-sanction.ts'
import { concernsCaller } from './hear-defence.ts'

@DefineInput()
export class AppealInput {
  @LongText({ label: ['申诉理由', 'Reasons'], max: 4000, min: 5 }) appeal!: string
}

@DefineInput()
export class AnswerAppealInput {
  @LongText({ label: ['答复', 'Answer'], max: 2000 }) appealAnswer!: string
}

@DefineInput()
export class ChangeSanctionInput extends AnswerAppealInput {
  @Choice(() => SanctionKind, { label: ['变更为', 'Changed to'] }) kind!: SanctionKind
  @Decimal({ label: ['扣分', 'Points'], scale: 2, min: 0, max: 100, optional: true }) points?: number | null
}

const tooLate = rejection('APPEAL_TOO_LATE', ['申诉期限已过', 'The time to appeal has ended'])

export const appealAgainstSanction = act(sanctionLifecycle, 'appeal', {
  input: AppealInput,
  allowed: async ({ record, acting, em, now, law }) => {
    const notYours = concernsCaller({ record, acting })
    if (notYours) return notYours
    const open = await em.findOne(Obligation, { subjectId: record.id, provision: appeal.key })
    return open?.dueAt && open.dueAt < now ? tooLate({}, { citation: appeal.of(law)[0]?.citation }) : undefined
  },
  run: ({ record, input }) => { record.appeal = input.appeal },
})

const answered = ({ record, input }: ActContext<Sanction, AnswerAppealInput>): void => { record.appealAnswer = input.appealAnswer }

/** The sanction stands; one that was appealed against before it was in force now is. */
export const upholdSanction = act(sanctionLifecycle, 'uphold', {
  input: AnswerAppealInput,
  allowed: authorized,
  run: async (context) => {
    answered(context)
    await enterPoints(context)
  },
})

/** A milder one takes its place, and its points. */
export const changeSanction = act(sanctionLifecycle, 'change', {
  input: ChangeSanctionInput,
  begin: ({ record: { kind, points } }) => ({ kind, points }),
  allowed: authorized,
  run: async (context) => {
    answered(context)
    await takePointsBack(context.em, context.record.id)
    context.record.kind = context.input.kind
    context.record.points = context.input.points
    await context.em.flush()
    await enterPoints(context)
  },
})

/** Taken back with its points; it no longer counts as an offence. */
export const revokeSanction = act(sanctionLifecycle, 'revoke', {
  input: AnswerAppealInput,
  allowed: authorized,
  run: async (context) => {
    answered(context)
    await takePointsBack(context.em, context.record.id)
  },
})
