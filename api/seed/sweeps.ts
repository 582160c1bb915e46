import { addDays, instantAt } from '../kernel/calendar/index.ts'
import { sweep } from '../kernel/obligations/index.ts'
import { toldBy } from '../domain/accountability/index.ts'
import type { Story } from './story.ts'

/** Half past seven and a quarter past six, in minutes after midnight. */
const HOURS = [7 * 60 + 30, 18 * 60 + 15]

/** Looks at the clocks before and after office hours of each day, as the product does each minute. */
export function tellSweeps(story: Story, after: () => Promise<void> = async () => {}): void {
  const told = toldBy(story.office)
  const look = async (): Promise<void> => {
    for (let more = true; more;) {
      const swept = await story.store.transaction((em) => sweep(em, story.now, told))
      if (swept.failed.length > 0) throw swept.failed[0]!.error
      more = swept.more
    }
    await after()
  }
  for (let day = addDays(story.today, 1); day <= story.endDay; day = addDays(day, 1)) {
    for (const minutes of HOURS) story.tell(instantAt(day, minutes), look)
  }
}
