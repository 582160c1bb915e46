import { act, fieldRejection, rejection } from '../../../kernel/lifecycle/index.ts'
import { yearOf, dayOf } from '../../../kernel/calendar/index.ts'
import { Choice, DefineInput, Link, LongText } from '../../../kernel/records/index.ts'
import { cardLifecycle } from '../card.lifecycle.ts'
import { Card, CardColour } from '../card.record.ts'
import { cardAnswer, cardAuthority, cardLevels } from '../signals.provisions.ts'
import { Signal } from '../signal.record.ts'
import { timePassed } from '../time-passed.ts'
import type { EntityManager } from '../../../kernel/store/index.ts'

@DefineInput()
export class IssueCardInput {
  @Link(() => Signal, { label: ['异常', 'Signal'] }) signalId!: string
  @Choice(() => CardColour, { label: ['牌别', 'Colour'] }) colour!: CardColour
  @LongText({ label: ['整改要求', 'What to correct'], max: 1000 }) demand!: string
}

const notConfirmed = rejection('SIGNAL_NOT_CONFIRMED', ['异常尚未核实属实，不能发牌', 'The signal has not been confirmed: no card can be issued'])
const cardStands = rejection('CARD_STANDS', ['该异常已发{colour}（{number}）', 'A card stands for this signal already: {number}'])
const notThisCard = rejection('NOT_THIS_CARD', ['该情形不适用{colour}', 'This overrun does not call for this card: {colour}'])

const callsFor = fieldRejection('CARD_CALLED_FOR', ['该情形按规定适用{cards}', 'The rules have for this overrun: {cards}'])
const callsForNone = fieldRejection('NO_CARD_CALLED_FOR', ['该情形按规定不发牌', 'The rules have no card for this overrun'])

/** A yellow card on the signal, or the one that the signal is about, that was left without an answer until its time was over. */
async function leftUnanswered(em: EntityManager, { id, subjectType, subjectId }: Signal, now: Date): Promise<string | undefined> {
  const about = subjectType === 'Card' ? [{ id: subjectId }] : []
  for (const yellow of await em.find(Card, { colour: 'YELLOW', state: { $in: ['ISSUED', 'KEPT'] }, answer: null, $or: [{ signalId: id }, ...about] })) {
    if (await timePassed(em, yellow.id, cardAnswer, now)) return yellow.id
  }
  return undefined
}

/** The level that calls for the card by the overrun itself, whatever became of other cards. */
const byOverrun = (levels: ReturnType<typeof cardLevels.all>, { colour }: IssueCardInput, { level }: Signal) =>
  levels.find((each) => each.card === colour && each.overrun?.includes(level))

/** Only on a verified signal, only in the colour that the pack gives for the overrun, and only by people. */
export const issueCard = act(cardLifecycle, 'issue', {
  input: IssueCardInput,
  check: async ({ input, acting, law, em, now }) => {
    const signal = await em.findOneOrFail(Signal, input.signalId)
    if (signal.state !== 'CONFIRMED') return notConfirmed()
    const colour = CardColour.$labels[input.colour][acting.locale === 'zh' ? 0 : 1]
    const standing = await em.find(Card, { signalId: signal.id, state: { $ne: 'WITHDRAWN' } })
    const same = standing.find((card) => card.colour === input.colour)
    if (same) return cardStands({ colour, number: same.number })
    const unanswered = await leftUnanswered(em, signal, now)
    const levels = cardLevels.all(law)
    const called = levels.length === 0 || byOverrun(levels, input, signal) !== undefined ||
      levels.some((level) => level.card === input.colour && level.unansweredYellow === true && unanswered !== undefined)
    if (!called) {
      const cards = levels.filter(({ overrun }) => overrun?.includes(signal.level)).map(({ card }) => CardColour.$labels[card][acting.locale === 'zh' ? 0 : 1])
      const field = cards.length > 0 ? callsFor('colour', { cards: cards.join(acting.locale === 'zh' ? '、' : ', ') }) : callsForNone('colour')
      return notThisCard({ colour }, { citation: levels[0]?.citation, fields: [field] })
    }
    return cardAuthority.allows(law, acting, { bureauId: signal.bureauId, departmentId: signal.departmentId ?? undefined })
  },
  run: async ({ input, acting, law, em, create, nextNumber, now, facts }) => {
    const signal = await em.findOneOrFail(Signal, input.signalId)
    const year = yearOf(dayOf(now))
    const number = await nextNumber(signal.bureauId, `CARD_${input.colour}`, year)
    facts({ colour: input.colour })
    const levels = cardLevels.all(law)
    const level = byOverrun(levels, input, signal) ?? levels.find((each) => each.card === input.colour && each.unansweredYellow === true)
    return create(Card, {
      ...input, bureauId: signal.bureauId, departmentId: signal.departmentId, staffId: signal.staffId, state: 'ISSUED', issuedAt: now,
      issuedById: acting.staffId, number: `${CardColour.$labels[input.colour][0]}〔${year}〕${number}号`,
      restsOnId: level?.unansweredYellow ? await leftUnanswered(em, signal, now) : undefined, citation: level?.citation,
    })
  },
})
