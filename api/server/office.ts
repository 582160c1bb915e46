import { appendAudit } from '../kernel/audit/index.ts'
import type { Office } from '../kernel/lifecycle/index.ts'
import { applyEvents } from '../kernel/obligations/index.ts'
import { loadCalendar } from '../kernel/worktime/index.ts'
import { loadLaw } from '../kernel/regulations/index.ts'
import { dayOf } from '../kernel/calendar/index.ts'
import type { Store } from '../kernel/store/index.ts'

/** Puts the kernel's rooms together: what the act runner works with, on this store and by this clock. */
export function composeOffice(store: Store, now: () => Date): Office {
  return {
    orm: store.orm,
    now,
    transaction: (work, limit) => store.transaction(work, limit),
    lawOf: (em, bureauId, at) => loadLaw(em, bureauId, dayOf(at)),
    calendarOf: (em, bureauId) => loadCalendar(em, bureauId),
    applyEvents,
    // Whoever complains, rates or votes leaves no address behind.
    audit: (em, deeds) => appendAudit(em, [deeds].flat().map((deed) => (deed.acting.kind === 'PUBLIC' ? { ...deed, acting: { kind: 'PUBLIC', name: deed.acting.name } } : deed))),
  }
}
