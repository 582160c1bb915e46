import { say } from '../i18n/locale.ts'
import type { Citation } from './citation.ts'
import { CitationText } from './CitationText.tsx'
import { Why } from './Why.tsx'

/** Opens the citation behind something ("依据"); shows nothing where there is none. */
export const CitationButton = ({ citation, label }: { citation?: Citation | null; label?: string }) =>
  (citation ? <Why title={label ?? say(['依据', 'Citation'])}><CitationText citation={citation} /></Why> : null)
