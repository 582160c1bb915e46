import { addDays, daysBetween, instantAt, type Day } from '../kernel/calendar/index.ts'
import { ImportMapping, importJobs, importParking, readImport } from '../kernel/exchange/index.ts'
import { JobRunner } from '../kernel/jobs/index.ts'
import { savePlain } from '../kernel/lifecycle/index.ts'
import { specOf } from '../kernel/records/index.ts'
import { provincialCases } from '../domain/cases/index.ts'
import type { Offer } from './catalogue.ts'
import type { Founded } from './found-bureau.ts'
import { fileOf, MAPPING, provincialCase, rowOf, type ProvincialCase } from './provincial-export.ts'
import type { Story } from './story.ts'

/** The share of cases that came in during the last ten days: some are open, and the morning's file has news. */
const LATELY = 0.2
/** Before office hours of the next day, in minutes after midnight. */
const NIGHT = 6 * 60 + 30

/** What the last night brings that nobody can match: an item that is not in the catalogue, and a word for a state that is not mapped. */
const UNMATCHED = [
  ',MZ-999,办理中,临江市东溪文化传媒有限公司,10012340001,新设事项,MZ0203,', ',MZ-003,挂起待查,临江市青石养老服务中心,10012340002,设立社区养老服务中心,MZ0203,',
] as const

/** The nightly files of one bureau. */
class ProvincialDesk {
  #told = new Map<string, string>()

  constructor(
    private readonly story: Story, private readonly bureau: Founded, private readonly cases: readonly ProvincialCase[],
  ) {}

  /** Saves once how the province's columns and words become ours. */
  async saveMapping(): Promise<string> {
    const { story, bureau } = this
    const spec = specOf(ImportMapping)
    const input = { bureauId: bureau.bureauId, name: '省一体化平台办件', kind: provincialCases.key, ...MAPPING }
    const fields = [...spec.fields.values()].filter(({ name }) => name in input)
    const { id, rejection } = await savePlain(story.office, await story.as(bureau.efficiency[1]!), { spec, fields, input })
    if (rejection) throw new Error(rejection.code)
    return id
  }

  /** Imports what the platform has news of since the last file; on the last night with two rows that do not fit. */
  async night(mappingId: string, day: Day, last: boolean): Promise<void> {
    const { story, bureau } = this
    const { office, now } = story
    const until = instantAt(day, NIGHT - 60)
    const rows = this.cases.filter(({ receivedAt }) => receivedAt <= until).flatMap((known) => {
      const row = rowOf(known, until)
      if (this.#told.get(known.number) === row) return []
      this.#told.set(known.number, row)
      return [row]
    })
    const received = `${addDays(day, -1)} 10:20`
    if (last) rows.push(...UNMATCHED.map((row, at) => `35MZ${day.replaceAll('-', '')}990${at}${row}${received},,,,`))
    if (rows.length === 0) return
    const acting = await story.as(bureau.efficiency[1]!)
    const bytes = fileOf(rows)
    const name = `省平台办件_${bureau.plan.shortName}_${day.replaceAll('-', '')}.csv`
    const read = await office.transaction((em) => readImport({ office, em, acting, now }, provincialCases, bytes, mappingId))
    await importParking({ office, acting, kind: provincialCases, file: { name, bytes }, read, declared: rows.length })
    let failure: unknown
    await new JobRunner({
      transaction: office.transaction, now: office.now, handlers: importJobs(office), report: (error) => {
        failure = error
        return 'seed'
      },
    }).tick()
    if (failure) throw failure
  }
}

/** Tells `count` cases that come from the province, in the files of the nights on which it had news of them. */
export function tellImports(story: Story, bureaus: readonly Founded[], offers: readonly Offer[], count: number): void {
  const { dice } = story
  const provincial = offers.filter(({ plan }) => plan.source === 'PROVINCIAL')
  const days = daysBetween(story.today, story.endDay)
  const first = addDays(story.today, 3)
  const cases = Array.from({ length: count }, (_, at) => {
    const offer = dice.pick(provincial)
    const after = dice.chance(LATELY) ? days - dice.between(4, 14) : dice.between(0, days - 4)
    return provincialCase(story, offer, addDays(first, after), at + 1)
  }).sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
  for (const [at, bureau] of bureaus.entries()) {
    const own = cases.filter(({ offer }) => offer.bureau === bureau)
    if (own.length === 0) continue
    const desk = new ProvincialDesk(story, bureau, own)
    story.tell(story.workTime(first), async () => {
      const mappingId = await desk.saveMapping()
      for (let day = addDays(first, 1); ; day = addDays(day, 1)) {
        await story.until(new Date(instantAt(day, NIGHT).getTime() + at * 60_000))
        await desk.night(mappingId, day, at === 0 && addDays(day, 1) > story.endDay)
      }
    })
  }
}
