import { addDays, type Day } from '../kernel/calendar/index.ts'
import { accepted, askMore, conclude, proposeRefusal, register, suspend, supplement } from './case-paths.ts'
import type { Offer } from './catalogue.ts'
import { awayNow } from './organization.ts'
import { rateWorst } from './ratings.ts'
import type { Story } from './story.ts'

/** How a case that is on somebody's desk today came to stand there; `back` working days ago it came in. */
interface Standing { item: string; back: (promised: number) => number; tell: (story: Story, offer: Offer) => Promise<unknown> }

/** What lies after the end of the story is left undone. */
const never = 400

const waiting = (item: string, back: Standing['back']): Standing => ({ item, back, tell: accepted })
/** The first clerk at the window: the desk that a newcomer looks at first. */
const atWindow = ({ department }: Offer): string => department.staff[1]!
const waitingAtWindow = (item: string, back: Standing['back']): Standing => ({ item, back, tell: (story, offer) => accepted(story, offer, atWindow(offer)) })

const STANDING: readonly Standing[] = [
  // due today, tomorrow and the day after
  waitingAtWindow('社会团体成立登记', (promised) => promised), waiting('临时救助审核', (promised) => promised), waiting('店招店牌设置备案', (promised) => promised),
  waiting('临时占用城市道路审批', (promised) => promised - 1), waiting('人力资源服务许可', (promised) => promised - 1),
  waiting('市级学会入会审核', (promised) => promised - 2), waiting('企业职工基本养老保险关系转移', (promised) => promised - 2),
  // overdue: past the promise, and past the law's limit as well
  waiting('养老机构备案', (promised) => promised + 1), waiting('大型户外广告设施设置审批', (promised) => promised + 2),
  waiting('最低生活保障对象认定', (promised) => promised + 4), waiting('店招店牌设置备案', () => 12), waiting('临时救助审核', () => 11),
  // begun lately
  waitingAtWindow('社会团体变更登记', () => 1), waiting('最低生活保障对象认定', () => 6), waiting('大型户外广告设施设置审批', () => 2), waiting('学术会议经费请示', () => 2),
  // came in and not yet looked at
  { item: '社会团体成立登记', back: () => 0, tell: (story, offer) => register(story, offer, true, atWindow(offer)) },
  { item: '市级学会入会审核', back: () => 0, tell: register },
  { item: '社会团体变更登记', back: () => 0, tell: register },
  // somebody else's turn
  { item: '社会团体成立登记', back: () => 4, tell: async (story, offer) => supplement(await register(story, offer, false), never) },
  { item: '临时占用城市道路审批', back: () => 2, tell: async (story, offer) => supplement(await register(story, offer, false), never) },
  { item: '最低生活保障对象认定', back: () => 7, tell: async (story, offer) => supplement(await register(story, offer, false), never) },
  // standing still: for a while, and for too long
  { item: '大型户外广告设施设置审批', back: () => 9, tell: async (story, offer) => suspend(await accepted(story, offer), 15, never) },
  { item: '社会团体成立登记', back: () => 48, tell: async (story, offer) => suspend(await accepted(story, offer), 20, never) },
  { item: '临时占用城市道路审批', back: () => 30, tell: async (story, offer) => suspend(await accepted(story, offer), 12, never) },
  // waiting for a leader
  { item: '社会团体变更登记', back: () => 3, tell: async (story, offer) => { await refuseSoon(story, offer, 2) } },
  { item: '大型户外广告设施设置审批', back: () => 5, tell: async (story, offer) => { await refuseSoon(story, offer, 4) } },
  { item: '人力资源服务许可', back: () => 6, tell: async (story, offer) => {
    const told = await accepted(story, offer)
    await story.days(5)
    await askMore(told, 5, undefined)
  } },
  { item: '临时占用城市道路审批', back: () => 5, tell: async (story, offer) => {
    const told = await accepted(story, offer)
    await story.days(5)
    await askMore(told, 3, undefined)
  } },
]

async function refuseSoon(story: Story, offer: Offer, days: number): Promise<void> {
  const told = await accepted(story, offer)
  await story.days(days)
  await proposeRefusal(told)
}

/** The last Saturday or Sunday before the end that was worked for a holiday; none where no calendar of the year is published. */
function lastMadeUpDay({ calendar, endDay, today }: Story): Day | undefined {
  for (let day = addDays(endDay, -1); day > addDays(today, 10); day = addDays(day, -1)) {
    if (calendar.kindOf(day) === 'ADJUSTED_WORKING_DAY') return day
  }
  return undefined
}

/** Tells the cases that are open today, and three that the story of the demo shows. Answers with how many they are. */
export function tellOpenCases(story: Story, offers: readonly Offer[]): number {
  const { calendar, endDay } = story
  const named = (name: string): Offer => offers.find(({ plan }) => plan.name === name)!
  const today = calendar.isWorkingDay(endDay) ? endDay : calendar.nextWorkingDay(endDay)
  const back = (count: number): Day => {
    const day = calendar.workingDaysFrom(today, -count)
    return day < endDay || calendar.isWorkingDay(endDay) ? day : calendar.previousWorkingDay(endDay)
  }
  for (const { item, back: count, tell } of STANDING) {
    const offer = named(item)
    const promised = item === '社会团体变更登记' ? offer.promised - 2 : offer.promised
    const morning = calendar.openingOf(back(count(promised))).getTime()
    story.tell(new Date(morning + story.dice.between(8, 100) * 60_000), async () => void (await tell(story, offer)))
  }
  const relief = named('最低生活保障对象认定')
  const madeUp = lastMadeUpDay(story)
  story.tell(story.workTime(calendar.previousWorkingDay(madeUp ?? back(10))), async () => {
    const told = await accepted(story, relief)
    await story.days(relief.promised - 1)
    await conclude(told)
  })
  const change = named('社会团体变更登记')
  story.tell(story.workTime(back(5)), async () => {
    const told = await accepted(story, change, awayNow(change.bureau))
    await story.days(4)
    await conclude(told)
  })
  story.tell(story.workTime(back(34)), async () => {
    const told = await accepted(story, named('临时救助审核'))
    await story.days(2)
    await conclude(told, false)
    await rateWorst(told)
  })
  return STANDING.length + 3
}
