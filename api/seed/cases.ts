import { addDays, daysBetween, type Day } from '../kernel/calendar/index.ts'
import {
  accepted, askMore, conclude, decideRefusal, endEarly, inTime, neverSupplemented, proposeRefusal, register, supplement, suspend, transfer,
} from './case-paths.ts'
import type { Offer } from './catalogue.ts'
import { mayRate } from './ratings.ts'
import type { Story } from './story.ts'

type Path = (story: Story, offer: Offer) => Promise<void>

const plain: Path = async (story, offer) => {
  const told = await accepted(story, offer)
  await story.days(inTime(story, offer.promised))
  await conclude(told)
}

const PATHS: readonly (readonly [Path, number])[] = [
  [plain, 62],
  [async (story, offer) => {
    const told = await register(story, offer, false)
    await supplement(told, story.dice.between(1, 8))
    await story.days(inTime(story, offer.promised))
    await conclude(told)
  }, 10],
  [async (story, offer) => neverSupplemented(await register(story, offer, false)), 1],
  // late: past the promise, and now and then past the statutory limit
  [async (story, offer) => {
    const told = await accepted(story, offer)
    await story.days(offer.promised + (story.dice.chance(0.15) ? 14 : story.dice.between(1, 4)))
    await conclude(told)
  }, 9],
  [async (story, offer) => {
    const told = await accepted(story, offer)
    await story.days(1)
    if (offer.plan.permit) await suspend(told, story.dice.between(4, 15))
    await story.days(inTime(story, offer.promised - 1))
    await conclude(told)
  }, 5],
  [async (story, offer) => {
    const told = await accepted(story, offer)
    await story.days(Math.max(offer.promised - 2, 1))
    const approved = story.dice.chance(0.8)
    await askMore(told, 5, approved)
    await story.days(approved ? story.dice.between(2, 5) : 1)
    await conclude(told)
  }, 4],
  [async (story, offer) => {
    const told = await accepted(story, offer)
    await story.days(inTime(story, offer.promised - 2))
    await proposeRefusal(told)
    await story.until(story.soon(20, 120))
    const refuse = story.dice.chance(0.75)
    await decideRefusal(told, refuse)
    if (refuse) return
    await story.days(1)
    await conclude(told)
  }, 4],
  [async (story, offer) => {
    const told = await register(story, offer)
    await story.until(story.soon(20, 90))
    await endEarly(told, 'declineToAccept')
  }, 2],
  [async (story, offer) => {
    const told = await accepted(story, offer)
    await story.days(1)
    await endEarly(told, story.dice.pick(['withdraw', 'withdraw', 'return']))
  }, 3],
  [async (story, offer) => {
    const told = await accepted(story, offer)
    await story.days(1)
    await transfer(told)
    await story.days(inTime(story, offer.promised - 1))
    await conclude(told)
  }, 3],
]

/** Done while the applicant waits. */
const immediate: Path = async (story, offer) => mayRate(await register(story, offer))

/** A paper is answered in time; one that is not lapses into consent. */
const paper: Path = async (story, offer) => {
  const told = await accepted(story, offer)
  if (story.dice.chance(0.12)) return
  await story.days(inTime(story, offer.promised))
  await conclude(told)
}

const pathOf = ({ dice }: Story, { plan }: Offer): Path => {
  if (plan.kind === 'IMMEDIATE') return immediate
  if (plan.paper) return paper
  return plan.kind === 'FORWARDED' ? plain : dice.weighted(PATHS)
}

/** Immediate items are asked for most, relief and permits often, the rest now and then; those of the province come by import. */
const demand = ({ plan: { kind, bureau, source } }: Offer): number => {
  if (source === 'PROVINCIAL') return 0
  if (kind === 'IMMEDIATE') return 11
  return bureau === 'KX' || kind === 'FORWARDED' ? 2 : 6
}

/** In the first days the bureaus set themselves up. */
const FIRST_DAY = 12

/** Tells `count` cases over the year, at whatever counter they come in. */
export function tellCases(story: Story, offers: readonly Offer[], count: number): void {
  const { dice, calendar } = story
  const days = daysBetween(story.today, story.endDay)
  const weights = offers.map((offer) => [offer, demand(offer)] as const)
  for (let told = 0; told < count; told += 1) {
    const day: Day = addDays(story.today, dice.between(FIRST_DAY, days - 1))
    story.tell(story.workTime(calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day)), () => {
      const offer = dice.weighted(weights)
      return pathOf(story, offer)(story, offer)
    })
  }
}
