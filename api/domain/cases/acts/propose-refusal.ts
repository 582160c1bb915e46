import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { invalid, rejection, required, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Flag, LongText, Text } from '../../../kernel/records/index.ts'
import type { Facts } from '../../../kernel/regulations/index.ts'
import { notificationTemplate } from '../../../kernel/notifications/index.ts'
import { OneTimeNotice } from '../../reception/index.ts'
import { caseAct } from '../case-act.ts'
import type { Case } from '../case.record.ts'
import { RefusalFiling } from '../case-decisions.record.ts'
import { decidingOffices } from '../power-to-decide.ts'
import { refusalAuthority, refusalCoversAuthorised, refusalFiled, refusalFormFields, refusalGrounds } from '../refusal.provisions.ts'
import { mustState } from '../must-state.ts'
import { supplementAwaited } from '../supplement-time.ts'
import { askDeciders } from '../ask-deciders.ts'

const refusalAwaits = notificationTemplate('cases.refusalAwaits',
  ['办件{number}拟不予办理，待您审批', 'Case {number}: a proposed refusal waits for your decision'],
  ['有一件办件拟不予办理，待您审批', 'A proposed refusal waits for your decision'],
)

@DefineInput()
export class ProposeRefusalInput {
  @Text({ label: ['不予办理的情形', 'Ground'], max: 40, widget: 'law-choice:cases.refusalGrounds' }) ground!: string
  @LongText({ label: ['事实和理由', 'Facts and reasons'], max: 2000 }) reasons!: string
  @LongText({ label: ['法律依据', 'Legal basis'], max: 1000, optional: true }) legalBasis?: string | null
  @LongText({ label: ['核查情况', 'What was examined'], max: 1000, optional: true }) finding?: string | null
  @LongText({ label: ['情形说明', 'Description'], max: 1000, optional: true }) description?: string | null
  @Flag({ label: ['超出经办人员职权', "Beyond the handler's powers"] }) beyondPowers?: boolean | null
}

type Context = Pick<ActContext<Case, ProposeRefusalInput>, 'em' | 'record' | 'input'>

/** What a ground may require, under the name that packs give it, and where it is stated. */
async function evidence({ em, record, input }: Context): Promise<Record<string, readonly [field: string, value: unknown]>> {
  return {
    examination: ['finding', input.finding], verifiedFinding: ['finding', input.finding], description: ['description', input.description],
    supplementLapsed: ['ground', record.state === 'AWAITING_SUPPLEMENT'],
    oneTimeNotice: ['ground', await em.count(OneTimeNotice, { caseId: record.id })],
  }
}

async function lacking(context: Context, requires: readonly string[], citation: unknown): Promise<Rejection | undefined> {
  const stated = await evidence(context)
  const fields = requires.filter((name) => name in stated && !stated[name]![1]).map((name) => required(stated[name]![0]))
  return fields.length > 0 ? invalid({}, { fields, citation }) : undefined
}

const notAuthorised = rejection('REFUSAL_NOT_COVERED', [
  '该事项没有法律、法规依据，不适用否定备案，请退件', 'No law or regulation authorises this item: refusal filing does not cover it, return the case',
])

const notCovered = ({ law }: Pick<ActContext<Case>, 'law'>, known: Facts): Rejection | undefined => {
  const citation = refusalCoversAuthorised.of(law)
  return citation && !known.authorised ? notAuthorised({}, { citation }) : undefined
}

/**
 * Files a refusal for decision: ground from the list in force, reasons, basis. Nobody refuses without it. Before acceptance only once
 * the applicant's time for the supplement is over.
 */
export const proposeRefusal = caseAct('proposeRefusal', {
  input: ProposeRefusalInput,
  allowed: async (context, known) => (await supplementAwaited(context)) ?? notCovered(context, known),
  check: async (context, known) => {
    const { law, input } = context
    const refused = refusalGrounds.includes(law, input.ground, known)
    if (refused) return { ...refused, fields: [{ path: 'ground', code: refused.code, label: refused.label, facts: refused.facts }] }
    const ground = refusalGrounds.all(law, known).find(({ code }) => code === input.ground)
    return (await lacking(context, ground?.requires ?? [], ground?.citation)) ?? mustState(refusalFormFields, law, {
      legalBasis: ['legalBasis', input.legalBasis], reasons: ['reasons', input.reasons], summary: ['reasons', input.reasons],
    }, known)
  },
  run: async (context, known) => {
    const { record, input, law, acting, now, create, nextNumber, facts } = context
    const { beyondPowers, ...stated } = input
    const ground = refusalGrounds.all(law, known).find(({ code }) => code === input.ground)
    const year = yearOf(dayOf(now))
    const number = `否定〔${year}〕${await nextNumber(record.bureauId, 'REFUSAL_FILING', year)}号`
    create(RefusalFiling, {
      ...stated, bureauId: record.bureauId, caseId: record.id, number, decision: 'PROPOSED', groundLabel: ground?.label[0] ?? input.ground,
      beyondPowers: beyondPowers ?? false, proposedAt: now, proposedById: acting.staffId,
      decidingOffices: [...decidingOffices(refusalAuthority, law, { ...known, beyondPowers: beyondPowers ?? false })], citation: ground?.citation ?? refusalFiled.of(law, known),
    })
    facts({ beyondPowers: beyondPowers ?? false })
    await askDeciders(context, refusalAuthority, { ...known, beyondPowers: beyondPowers ?? false }, refusalAwaits)
  },
})
