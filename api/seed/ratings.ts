import { Case, CaseRating } from '../domain/cases/index.ts'
import type { Telling } from './case-paths.ts'
import { BAD_COMMENTS, FAIR_COMMENTS, GOOD_COMMENTS, MISTAKEN_RATING } from './case-texts.ts'

/** A bad rating is verified, put right and called back; or it was meant for somebody else, and is left out. */
async function followUp(
  { story, offer: { bureau, department } }: Telling, id: string, text: (typeof BAD_COMMENTS)[number] | undefined,
): Promise<void> {
  const officer = story.dice.pick(bureau.efficiency)
  const by = (staffId: string, act: string, input: Record<string, unknown>): Promise<string> =>
    story.by(staffId, 'CaseRating', act, { id, input })
  if (!text) {
    await story.until(story.soon(30, 120))
    await by(department.headId, 'objectTo', { objection: MISTAKEN_RATING.objection })
    await story.days(1)
    await by(officer, 'exclude', { exclusion: MISTAKEN_RATING.exclusion })
    return
  }
  await story.days(story.dice.between(0, 1))
  await by(officer, 'verify', { finding: text.finding })
  await story.days(story.dice.between(2, 10))
  await by(department.headId, 'correct', { correction: text.correction })
  const { state } = await story.store.em().findOneOrFail(CaseRating, id)
  if (state !== 'CORRECTED') return
  await story.days(story.dice.between(1, 4))
  await by(officer, 'callBack', { callBack: text.callBack })
}

type Grade = CaseRating['grade']
const GRADES: readonly (readonly [Grade, number])[] = [
  ['VERY_SATISFIED', 46], ['SATISFIED', 30], ['FAIRLY_SATISFIED', 13], ['DISSATISFIED', 7], ['VERY_DISSATISFIED', 4],
]

async function rate(told: Telling, worst: boolean): Promise<void> {
  const { story, id } = told
  const { dice } = story
  const { trackingCode } = await story.store.em().findOneOrFail(Case, id)
  const grade = worst ? 'VERY_DISSATISFIED' : dice.weighted(GRADES)
  const bad = grade === 'DISSATISFIED' || grade === 'VERY_DISSATISFIED'
  const text = bad ? dice.pick([...BAD_COMMENTS, undefined]) ?? (worst ? BAD_COMMENTS[0] : undefined) : undefined
  const praise = dice.chance(0.4) ? dice.pick(grade === 'FAIRLY_SATISFIED' ? FAIR_COMMENTS : GOOD_COMMENTS) : undefined
  const comment = bad ? (text ?? MISTAKEN_RATING).comment : praise
  const apart = bad ? 'FAIRLY_SATISFIED' : grade
  const rating = await story.act(story.citizen, 'CaseRating', 'rate', {
    key: `rating-${id}`,
    input: {
      trackingCode, grade, comment, named: worst || dice.chance(bad ? 0.8 : 0.5), itemGrade: apart, windowGrade: grade, platformGrade: apart,
      personGrade: grade,
    },
  })
  if (bad) await followUp(told, rating, text)
}

/** Somewhat less than one in three rates a completed case, within the week. */
export function mayRate(told: Telling): void {
  const { dice } = told.story
  if (dice.chance(0.3)) told.story.tell(told.story.workTime(told.story.today, dice.between(0, 5)), () => rate(told, false))
}

/** The story's third moment: somebody very dissatisfied, whose rating is corrected and called back by today. */
export const rateWorst = (told: Telling): Promise<void> => rate(told, true)

