import { addDays, dayOf, instantAt, officialCalendar } from '../../api/kernel/calendar/index.ts'
import { publishItems } from '../../api/seed/catalogue.ts'
import { adoptPacks, foundCity } from '../../api/seed/found-city.ts'
import { establishPosts } from '../../api/seed/organization.ts'
import { Story } from '../../api/seed/story.ts'
import type { OpenOffice } from '../../api/server/open-office.ts'

/** The demo city before anything happened in it: bureaus, people, posts, packs and service items, by the demo's own acts. */
export async function firstCity({ store, office }: OpenOffice): Promise<void> {
  const today = office.now()
  const begin = instantAt(addDays(dayOf(today), -30), 9 * 60)
  const story = new Story(store, officialCalendar(), begin, today, 1)
  const bureaus = await foundCity(story, today)
  await adoptPacks(story, bureaus)
  await establishPosts(story, bureaus)
  await publishItems(story, bureaus)
}
