import { Card, Signal } from '../domain/accountability/index.ts'
import { CARD_ANSWERS, CARD_DEMANDS, EXPLANATIONS, KEPT, OBJECTION, UNANSWERED, WITHDRAWAL } from './accountability-texts.ts'
import type { Founded } from './found-bureau.ts'
import type { Story } from './story.ts'

/** What becomes of cards, in the order in which they come: most are answered, one in some is objected to or left without an answer. */
const CARD_FATES = ['ANSWER', 'UNANSWERED', 'OBJECT_WITHDRAWN', 'ANSWER', 'OBJECT_KEPT', 'ANSWER', 'ANSWER'] as const

type CardFate = typeof CARD_FATES[number]

/** Working days in which a card can be objected to. */
const OBJECTION_DAYS = 5

/** The signals of the year: explained by the department, verified by the office, some of them answered with a card. */
export class SignalDesk {
  #cards = 0

  constructor(private readonly story: Story, private readonly bureaus: readonly Founded[]) {}

  /** Takes up what the sweep that just ran has raised. */
  async takeUp(): Promise<void> {
    const { story } = this
    for (const { id } of await story.store.em().find(Signal, { raisedAt: story.now })) {
      const days = story.dice.weighted([[0, 3], [1, 6], [2, 1]])
      story.tell(story.workTime(story.calendar.nextWorkingDay(story.today), days), () => this.#follow(id))
    }
  }

  /** The head of the department explains, or whoever the matter was with. */
  async #follow(id: string): Promise<void> {
    const { story } = this
    const signal = await story.store.em().findOneOrFail(Signal, id)
    const bureau = this.bureaus.find((each) => each.bureauId === signal.bureauId)!
    const unanswered = signal.subjectType === 'Card'
    const { cause, explanation, verdict } = unanswered ? UNANSWERED : story.dice.weighted(EXPLANATIONS.map((each) => [each, each.weight] as const))
    const explains = bureau.departments.find((each) => each.id === signal.departmentId)?.headId ?? signal.staffId
    const verifies = bureau.efficiency.find((officer) => officer !== signal.staffId && officer !== explains)!
    if (explains) await story.by(explains, 'Signal', 'explain', { id, input: { explanation } })
    await story.days(story.dice.between(0, 2))
    await story.by(verifies, 'Signal', cause === 'OWN_DELAY' ? 'confirm' : 'dismiss', { id, input: { cause, verdict } })
    if (cause !== 'OWN_DELAY' || !explains) return
    if (!unanswered && (signal.level === 'OTHER' || story.dice.chance(0.15))) return
    await story.until(story.soon(15, 60))
    const card = await story.by(bureau.efficiency[0]!, 'Card', 'issue', {
      input: { signalId: id, colour: unanswered || signal.level === 'STATUTORY' ? 'RED' : 'YELLOW', demand: story.dice.pick(CARD_DEMANDS) },
    })
    await this.#card(card, explains, bureau, unanswered ? 'ANSWER' : this.#fate())
  }

  #fate(): CardFate {
    this.#cards += 1
    return CARD_FATES[(this.#cards - 1) % CARD_FATES.length]!
  }

  async #card(id: string, head: string, bureau: Founded, fate: CardFate): Promise<void> {
    const { story } = this
    const { colour, number, departmentId, staffId } = await story.store.em().findOneOrFail(Card, id)
    const lead = (): Promise<void> => this.#lead(id, bureau, { number, departmentId, staffId })
    if (fate === 'UNANSWERED') {
      // A red one follows it when the sweep finds it so.
      if (colour === 'YELLOW') return
      // Only when nobody can object any more.
      await story.days(OBJECTION_DAYS + 1)
      return lead()
    }
    await story.days(story.dice.between(1, 2))
    if (fate === 'ANSWER') {
      await story.by(head, 'Card', 'answer', { id, input: { answer: story.dice.pick(CARD_ANSWERS) } })
      if (colour === 'RED') await lead()
      return
    }
    await story.by(head, 'Card', 'objectTo', { id, input: { objection: OBJECTION } })
    await story.days(story.dice.between(1, 2))
    const withdrawn = fate === 'OBJECT_WITHDRAWN'
    const reviews = bureau.efficiency.find((each, place) => place > 0 && each !== staffId)!
    await story.by(reviews, 'Card', withdrawn ? 'withdraw' : 'keep', { id, input: { decision: withdrawn ? WITHDRAWAL : KEPT } })
    if (colour === 'RED' && !withdrawn) await lead()
  }

  async #lead(sourceId: string, { efficiency }: Founded, card: Pick<Card, 'number' | 'departmentId' | 'staffId'>): Promise<void> {
    await this.story.by(efficiency[0]!, 'AccountabilityLead', 'open', {
      input: { matter: `${card.number}所涉超期办件`, source: 'CARD', sourceId, departmentId: card.departmentId, staffId: card.staffId },
    })
  }
}
