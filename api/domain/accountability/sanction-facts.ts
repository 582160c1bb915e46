import type { Facts } from '../../kernel/regulations/index.ts'
import type { Sanction } from './sanction.record.ts'

/** What the rules on sanctions are asked by. */
export const factsOf = ({ severity, kind }: Pick<Sanction, 'severity' | 'kind'>): Facts => ({ severity, talk: kind === 'ADMONITION_TALK' })
