import { addDays, dayOf, instantAt, officialCalendar } from '../kernel/calendar/index.ts'
import type { Label } from '../kernel/records/index.ts'
import type { OpenOffice } from '../server/open-office.ts'
import { tellCases } from './cases.ts'
import { publishItems, shortenPromise } from './catalogue.ts'
import { tellComplaints } from './complaints.ts'
import { tellEvaluations } from './evaluations.ts'
import { adoptPacks, foundCity } from './found-city.ts'
import { tellInspections } from './inspections.ts'
import { tellRegularInspections } from './regular-inspections.ts'
import { tellOpenCases } from './open-cases.ts'
import { establishPosts, tellLeaves } from './organization.ts'
import { tellPapers } from './papers.ts'
import { tellImports } from './provincial-imports.ts'
import { publishChannels } from './public-channels.ts'
import { tellReports } from './reports.ts'
import { SanctionDesk } from './sanctions.ts'
import { SignalDesk } from './signals.ts'
import { Story } from './story.ts'
import { tellSweeps } from './sweeps.ts'

const YEAR = 365
const SEED = 20_260_101
/** After how many days one promise is shortened. */
const SHORTENED_AFTER = 190

/** How many of each there are to be. */
export interface DemoSize {
  /** Cases in all; a tenth of them comes from the province. Complaints are a tenth as many, ballots as many. */
  cases: number
  /** Tells how far it is. */
  say?(line: Label): void
}

/** Tells the story of a year in one city by driving the real acts with a clock of its own, anchored on today. */
export async function seedDemoCity(
  { store, office }: Pick<OpenOffice, 'store' | 'office'>, { cases, say = () => {} }: DemoSize,
): Promise<void> {
  const end = office.now()
  const begin = instantAt(addDays(dayOf(end), -YEAR), 9 * 60)
  const story = new Story(store, officialCalendar(), begin, end, SEED)
  const bureaus = await foundCity(story, end)
  await adoptPacks(story, bureaus)
  story.skipTo(story.calendar.openingOf(story.calendar.nextWorkingDay(story.today)))
  await establishPosts(story, bureaus)
  await publishChannels(story, bureaus)
  const offers = await publishItems(story, bureaus)
  story.tell(story.workTime(addDays(story.today, SHORTENED_AFTER)), () => shortenPromise(story, offers))

  const signals = new SignalDesk(story, bureaus)
  const sanctions = new SanctionDesk(story, bureaus)
  tellSweeps(story, async () => {
    await signals.takeUp()
    await sanctions.takeUp()
  })
  tellLeaves(story, bureaus)
  const imported = Math.round(cases / 10)
  tellImports(story, bureaus, offers, imported)
  const open = tellOpenCases(story, offers)
  tellCases(story, offers, cases - open - imported)
  tellPapers(story, bureaus)
  tellComplaints(story, bureaus, Math.round(cases / 10))
  tellInspections(story, bureaus)
  tellRegularInspections(story, bureaus)
  tellEvaluations(story, bureaus, cases)
  tellReports(story, bureaus)
  await story.run((day) => say([`  ${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月`, day.slice(0, 7)]))
}
