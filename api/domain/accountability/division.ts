import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import { inLocale, type Locale } from '../../kernel/records/index.ts'
import type { Law } from '../../kernel/regulations/index.ts'
import { Share } from './responsibility-share.record.ts'
import type { Superiors } from './superiors.ts'
import { responsibility } from './violation.provisions.ts'
import { ApprovedBy } from './violation.record.ts'

export interface Divided {
  approvedBy: ApprovedBy
  shares: readonly { staffId: string; share: Share }[]
  /** Who did the act, where it is known. */
  handlerId?: string | null
  /** Who approved it, or presided over the decision; where nobody says so, whoever the organization has in that place. */
  approverId?: string | null
}

const PARTS = { handler: ['经办人', 'handler'], leader: ['批准的领导', 'approving leader'], head: ['主要负责人', 'head of the bureau'] } as const
type Part = keyof typeof PARTS

/** The shares that divide a violation between handler and leaders; direct and leadership responsibility are found beside them. */
const DIVIDING: readonly Share[] = ['FULL', 'PRIMARY', 'SECONDARY']

const wrongDivision = rejection('WRONG_DIVISION', ['{approved}的，责任应为：{expected}', 'With this approval responsibility is divided so: {expected}'])

/** Whether responsibility is divided otherwise than the pack divides it by who approved the act: each share by whom it falls on. */
export function wronglyDivided(law: Law, { approvedBy, shares, handlerId, approverId }: Divided, { leaders, bureauHead }: Superiors, locale: Locale): Rejection | undefined {
  const division = responsibility.find(law, approvedBy)
  if (!division) return undefined
  const bearers: Record<Part, (string | null | undefined)[]> = {
    handler: [handlerId], leader: approverId ? [approverId] : leaders.filter((id) => id !== handlerId), head: [approverId ?? bureauHead],
  }
  const due = (['handler', 'leader', 'head'] as const).flatMap((part) => (division[part] ? [{ part, share: division[part] }] : []))
  const borne = due.every(({ part, share }) => {
    const known = bearers[part].filter((id) => typeof id === 'string')
    const found = shares.filter((each) => each.share === share)
    // Where the place is vacant or nobody is named, the share alone can be told.
    return known.length === 0 ? found.length > 0 : found.some(({ staffId }) => known.includes(staffId))
  })
  const foreign = shares.some(({ share }) => DIVIDING.includes(share) && !due.some((each) => each.share === share))
  if (borne && !foreign) return undefined
  const expected = due.map(({ part, share }) => `${inLocale(PARTS[part], locale)} ${inLocale(Share.$labels[share], locale)}`).join(locale === 'zh' ? '，' : ', ')
  return wrongDivision({ approved: inLocale(ApprovedBy.$labels[approvedBy], locale), expected }, { citation: division.citation })
}
