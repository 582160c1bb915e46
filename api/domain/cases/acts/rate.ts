import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, Flag, LongText, Text } from '../../../kernel/records/index.ts'
import { badRatingEvents } from '../case.events.ts'
import { caseRatingLifecycle } from '../case-rating.lifecycle.ts'
import { CaseRating, isBad, RatingGrade } from '../case-rating.record.ts'
import { Case } from '../case.record.ts'

const unknownCode = rejection('UNKNOWN_TRACKING_CODE', ['没有找到该查询码对应的办件', 'No case has this tracking code'])
const notCompleted = rejection('NOT_COMPLETED', ['办件尚未办结，办结后可以评价', 'The case is not completed yet: it can be rated afterwards'])
const ratedAlready = rejection('RATED_ALREADY', ['该办件已评价过', 'This case has been rated already'])

const apart = (zh: string, en: string) => ({ label: [zh, en], optional: true }) as const

/** No grade stands in it unless the applicant chose it. */
@DefineInput()
export class RateCaseInput {
  @Text({ label: ['查询码', 'Tracking code'], max: 20 }) trackingCode!: string
  @Choice(() => RatingGrade, { label: ['总体评价', 'Grade'] }) grade!: RatingGrade
  @Choice(() => RatingGrade, apart('事项评价', 'Item')) itemGrade?: RatingGrade | null
  @Choice(() => RatingGrade, apart('窗口评价', 'Window')) windowGrade?: RatingGrade | null
  @Choice(() => RatingGrade, apart('平台评价', 'Platform')) platformGrade?: RatingGrade | null
  @Choice(() => RatingGrade, apart('人员评价', 'Person')) personGrade?: RatingGrade | null
  @LongText({ label: ['评价内容', 'Comment'], max: 500, optional: true }) comment?: string | null
  @Flag({ label: ['实名评价，可以回访', 'Named: may be called back'] }) named?: boolean | null
}

/** As it is read from a slip of paper: without spaces, in capitals. */
export const codeAsTyped = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase()

/** The applicant rates a completed case, once; there is no last day for it. A bad rating starts its clocks. */
export const rateCase = act(caseRatingLifecycle, 'rate', {
  input: RateCaseInput,
  bureauOf: async ({ em, input }) => (await em.findOne(Case, { trackingCode: codeAsTyped(input.trackingCode) }))?.bureauId,
  check: async ({ em, input }) => {
    const rated = await em.findOne(Case, { trackingCode: codeAsTyped(input.trackingCode) })
    if (!rated) return unknownCode()
    if (!rated.completedAt) return notCompleted()
    return (await em.count(CaseRating, { caseId: rated.id })) > 0 ? ratedAlready() : undefined
  },
  run: async ({ em, input, now, create, nextNumber, emit, facts }) => {
    const { trackingCode, named, ...given } = input
    const { id: caseId, bureauId, itemId, departmentId, handlerId } = await em.findOneOrFail(Case, { trackingCode: codeAsTyped(trackingCode) })
    const year = yearOf(dayOf(now))
    const last = await nextNumber(bureauId, 'CASE_RATING', year)
    facts({ named: named ?? false })
    if (isBad(given.grade)) emit(badRatingEvents.received)
    return create(CaseRating, {
      ...given, bureauId, caseId, itemId, departmentId, handlerId, number: `评${year}-${String(last).padStart(5, '0')}`,
      state: isBad(given.grade) ? 'BAD' : 'GIVEN', named: named ?? false, ratedOn: dayOf(now),
    })
  },
})
