import { StoredFile } from '../../../kernel/files/index.ts'
import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, Decimal, DefineInput, inLocale, Links, LongText, valuesOf } from '../../../kernel/records/index.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'
import type { Sanction } from '../sanction.record.ts'
import { SanctionKind } from '../sanction-kind.ts'
import { appeal } from '../sanction.provisions.ts'
import { consequenceOf } from '../consequences.ts'
import { decidersOf } from '../deciders.ts'
import { groundFell } from '../ground-fell.ts'
import { enterPoints, lowerPoints, takePointsBack } from '../points.ts'
import { timePassed } from '../time-passed.ts'
import { Violation } from '../violation.record.ts'
import { writeDecision } from '../write-decision.ts'
import { mayDecide } from './decide-sanction.ts'
import { attachToSanction, concernsCaller } from './hear-defence.ts'
import { pointsMissing } from './propose-sanction.ts'

@DefineInput()
export class AppealInput {
  @LongText({ label: ['申诉理由', 'Reasons'], max: 4000, min: 5 }) appeal!: string
  @Links(() => StoredFile, { label: ['佐证附件', 'Evidence'], optional: true }) fileIds?: string[]
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

const deciderAnswers = rejection('DECIDER_ANSWERS', ['作出原决定的人不得答复申诉，请由其他{offices}人员答复', 'Whoever decided does not answer the appeal. Another may: {offices}'])
const notMilder = rejection('NOT_MILDER', ['申诉不得加重：变更后的处理应轻于原处理（{kind}）', 'An appeal makes nothing worse: the change must be milder than {kind}'])
const notOnLadder = rejection('CHANGE_NOT_ON_THE_LADDER', ['“{kind}”不在处理阶梯之内', 'Not a rung of the ladder: {kind}'])
const tooLate = rejection('APPEAL_TOO_LATE', ['申诉期限已过', 'The time to appeal has ended'])

export const appealAgainstSanction = act(sanctionLifecycle, 'appeal', {
  input: AppealInput,
  allowed: async ({ record, acting, em, now }) => {
    const notYours = concernsCaller({ record, acting })
    if (notYours) return notYours
    const passed = await timePassed(em, record.id, appeal, now)
    return passed && tooLate({}, { citation: passed.citation })
  },
  // Whoever decided is out of it now: the authority above may have to answer, and is to find it among what waits.
  run: async (context) => {
    const { record, input, em, law, now } = context
    record.appeal = input.appeal
    await attachToSanction(context)
    record.decidingOffices = [...(await decidersOf(em, law, record, record.decidedById, now)).offices]
  },
})

const answered = ({ record, input }: ActContext<Sanction, AnswerAppealInput>): void => { record.appealAnswer = input.appealAnswer }

/** The authority of the pack, by somebody else than who decided. */
const byAnother = (context: Parameters<typeof mayDecide>[0], kind?: SanctionKind): Promise<Rejection | undefined> =>
  mayDecide(context, kind, context.record.decidedById, deciderAnswers)

/** What rests on a card that was withdrawn neither stands nor changes: it is taken back. */
const onItsGround = async (context: Parameters<typeof mayDecide>[0]): Promise<Rejection | undefined> =>
  (await byAnother(context)) ?? groundFell(context.em, context.law, context.record.violationId)

/** The sanction stands; one that was appealed against before it was in force now is. */
export const upholdSanction = act(sanctionLifecycle, 'uphold', {
  input: AnswerAppealInput,
  allowed: onItsGround,
  run: async (context) => {
    answered(context)
    await enterPoints(context)
  },
})

/** By kind the same or a lighter one (in the order of `SanctionKind`), with no more points than before, and not both as they were. */
function milder(sanction: Sanction, { kind, points }: ChangeSanctionInput): boolean {
  const weight = (each: SanctionKind): number => valuesOf(SanctionKind).indexOf(each)
  const [before, after] = [sanction.points ?? 0, points ?? 0]
  return weight(kind) <= weight(sanction.kind) && after <= before && (kind !== sanction.kind || after < before)
}

/** A milder one takes its place, and its points: from the ladder, by who may decide the new one as well. */
export const changeSanction = act(sanctionLifecycle, 'change', {
  input: ChangeSanctionInput,
  begin: ({ record: { kind, points } }) => ({ kind, points }),
  allowed: onItsGround,
  check: async (context) => {
    const { record, input, em, law, acting } = context
    if (input.kind === 'POINT_DEDUCTION' && !input.points) return pointsMissing()
    const refused = await byAnother(context, input.kind)
    if (refused) return refused
    const { kinds, citation } = await consequenceOf(em, law, await em.findOneOrFail(Violation, record.violationId), record.staffId, true)
    if (kinds && input.kind !== record.kind && !kinds.includes(input.kind)) return notOnLadder({ kind: inLocale(SanctionKind.$labels[input.kind], acting.locale) }, { citation })
    return milder(record, input) ? undefined : notMilder({ kind: inLocale(SanctionKind.$labels[record.kind], acting.locale) })
  },
  run: async (context) => {
    answered(context)
    context.record.kind = context.input.kind
    context.record.points = context.input.points
    await writeDecision(context, { occasion: 'APPEAL', decision: context.input.appealAnswer })
    await lowerPoints(context)
  },
})

/** Taken back with its points; it no longer counts as an offence. */
export const revokeSanction = act(sanctionLifecycle, 'revoke', {
  input: AnswerAppealInput,
  allowed: (context) => byAnother(context),
  run: async (context) => {
    answered(context)
    await takePointsBack(context)
  },
})
