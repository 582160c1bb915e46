import type { EntityManager } from '../../kernel/store/index.ts'
import { Card, type CardState } from './card.record.ts'
import type { LeadSource } from './lead.record.ts'
import { Signal } from './signal.record.ts'
import { cardObjection } from './signals.provisions.ts'
import { timePassed } from './time-passed.ts'

/**
 * Whether a lead can rest on a record, answered by the room that the record belongs to: the ids under which the matter is known (a
 * signal and its cards are one), or nothing where it does not stand, is not there or is another bureau's.
 */
export type Origin = (em: EntityManager, id: string, at: { bureauId: string; now: Date }) => Promise<string[] | undefined>

const origins = new Map<LeadSource, Origin>()

/** Lets leads rest on records of a room. */
export function leadsFrom(source: LeadSource, origin: Origin): void {
  if (origins.has(source)) throw new Error(`Leads from ${source} are declared twice`)
  origins.set(source, origin)
}

/** The origin of such leads; nothing for a source without records here, whose facts a person writes down. */
export const originOf = (source: LeadSource): Origin | undefined => origins.get(source)

const CLOSED: readonly CardState[] = ['ANSWERED', 'KEPT']

/** A card that was answered, was kept on its objection, or can no longer be objected to (practice.md: only then a lead). */
async function settled(em: EntityManager, { id, state }: Card, now: Date): Promise<boolean> {
  return CLOSED.includes(state) || (state === 'ISSUED' && (await timePassed(em, id, cardObjection, now)) !== undefined)
}

leadsFrom('CARD', async (em, id, { bureauId, now }) => {
  const card = await em.findOne(Card, { id, bureauId })
  return card && (await settled(em, card, now)) ? [card.id, card.signalId] : undefined
})

/** A confirmed signal without a card, or one of whose cards has come to its end. */
leadsFrom('SIGNAL', async (em, id, { bureauId, now }) => {
  const signal = await em.findOne(Signal, { id, bureauId, state: 'CONFIRMED' })
  if (!signal) return undefined
  const cards = await em.find(Card, { signalId: id })
  for (const card of cards.filter(({ state }) => state !== 'WITHDRAWN')) if (!(await settled(em, card, now))) return undefined
  return cards.length === 0 || cards.some(({ state }) => state !== 'WITHDRAWN') ? [id, ...cards.map((card) => card.id)] : undefined
})
