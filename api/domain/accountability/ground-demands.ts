import { invalid, rejection, required, type Rejection } from '../../kernel/lifecycle/index.ts'
import { inLocale, valuesOf, type Locale } from '../../kernel/records/index.ts'
import type { Law } from '../../kernel/regulations/index.ts'
import type { Share } from './responsibility-share.record.ts'
import type { Superiors } from './superiors.ts'
import { answerable, grounds, leastSeverity, organs } from './violation.provisions.ts'
import { Severity } from './violation.record.ts'

/** What a finding says that the rules may ask for on its ground. */
export interface Found {
  ground: string
  severity: Severity
  shares: readonly { staffId: string; share: Share }[]
  effect?: string | null
  cause?: string | null
  remedy?: string | null
  organ?: string | null
}

const BEARERS = {
  DEPARTMENT_HEAD: ['科室负责人', 'the head of the department'], LEADER: ['有关领导', 'a leader concerned'], DIRECT: ['直接责任人', 'whoever is directly responsible'],
} as const
type Bearer = keyof typeof BEARERS

const tooSlight = rejection('TOO_SLIGHT', ['该情形按规定情节至少为“{least}”', 'On this ground the rules hold it for at least: {least}'])
const mustAnswer = rejection('MUST_ANSWER', ['该情形按规定还须担责的有：{who}', 'On this ground there also has to answer: {who}'])
const noOrgan = rejection('ORGAN_NEEDED', ['请写明由哪个部门承办追究', 'Say which organ pursues it'])

/** Whether somebody among those who bear a share is of that kind; where the office is vacant, the share alone can be told. */
function bears(bearer: Bearer, shares: Found['shares'], { leaders, departmentHead }: Superiors): boolean {
  if (bearer === 'DIRECT') return shares.some(({ share }) => share !== 'LEADERSHIP')
  const offices = bearer === 'LEADER' ? [...leaders, departmentHead] : [departmentHead]
  const held = offices.filter((id) => id !== undefined)
  return shares.some(({ staffId, share }) => (held.length > 0 ? held.includes(staffId) : share === 'LEADERSHIP'))
}

/** What the rules ask of a finding on its ground and the finding leaves out: what it states, how grave it is, who answers, who pursues it. */
export function unmetDemand(law: Law, found: Found, superiors: Superiors, locale: Locale): Rejection | undefined {
  const ground = grounds.find(law, found.ground)
  const stated: Record<string, unknown> = { effect: found.effect?.trim(), cause: found.cause?.trim(), remedy: found.remedy?.trim() }
  const unstated = (ground?.requires ?? []).filter((name) => name in stated && !stated[name])
  if (unstated.length > 0) return invalid({}, { fields: unstated.map((name) => required(name)), citation: ground!.citation })

  const least = leastSeverity.all(law).find((row) => row.grounds.includes(found.ground))
  if (least && valuesOf(Severity).indexOf(found.severity) < valuesOf(Severity).indexOf(least.severity)) {
    return tooSlight({ least: inLocale(Severity.$labels[least.severity], locale) }, { citation: least.citation })
  }
  for (const row of answerable.all(law).filter((each) => each.grounds.includes(found.ground))) {
    const missing = row.bears.filter((bearer) => !bears(bearer, found.shares, superiors))
    if (missing.length > 0) return mustAnswer({ who: missing.map((bearer) => inLocale(BEARERS[bearer], locale)).join(locale === 'zh' ? '、' : ', ') }, { citation: row.citation })
  }
  const pursuing = organs.all(law)
  if (!found.organ?.trim()) return pursuing.length > 0 ? noOrgan({}, { fields: [required('organ')], citation: pursuing[0]!.citation }) : undefined
  return organs.includes(law, found.organ)
}
