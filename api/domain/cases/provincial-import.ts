import { importKind, type ImportContext } from '../../kernel/exchange/index.ts'
import { actOf, checkFields, invalid, perform, refuse, startsFrom } from '../../kernel/lifecycle/index.ts'
import { fieldsOf } from '../../kernel/records/index.ts'
import { ImportedCaseInput, timesOf, toldOf } from './acts/import.ts'
import { Case } from './case.record.ts'
import { newSteps, wrongTimes } from './imported-steps.ts'
import { corrections, registrationOf } from './registration.ts'

/** Whether a row corrects what the province told before of who applies and for what, while that can still be corrected. */
const corrects = async (em: ImportContext['em'], existing: Case, input: ImportedCaseInput): Promise<boolean> =>
  startsFrom(actOf('Case', 'followImport').rule, existing.state) && corrections(await registrationOf(em, existing), toldOf(input)).length > 0

/**
 * The province's cases, row by row: a new external number makes a case, a known one is followed, and the same row again changes
 * nothing. What does not fit, or contradicts what was told before, is parked.
 */
export const provincialCases = importKind({
  key: 'cases.provincial', label: ['省平台办件', 'Provincial cases'], permission: 'cases.import', record: 'Case', mode: 'PARK',
  fields: [...fieldsOf(ImportedCaseInput).values()], keys: ['externalNumber'],
  /** A new case whose own times contradict each other is told in the dry run; what was told of a known one before is compared when it is stored. */
  async check({ em, acting, now }, rows) {
    const whole = rows.filter(({ problems }) => problems.length === 0)
    const numbers = whole.map(({ values }) => String(values['externalNumber']))
    const known = new Set((await em.find(Case, { bureauId: acting.bureauId, externalNumber: { $in: numbers } }, { fields: ['externalNumber'] })).map(({ externalNumber }) => externalNumber))
    for (const { row, values, problems } of whole) {
      const input = values as unknown as ImportedCaseInput
      if (known.has(input.externalNumber)) continue
      problems.push(...wrongTimes({}, input, now).map((wrong) => ({ ...wrong, row, column: fieldsOf(ImportedCaseInput).get(wrong.path)!.label })))
    }
  },
  async write({ office, em, acting, now }, values) {
    const wrong = checkFields(fieldsOf(ImportedCaseInput).values(), values)
    if (wrong.length > 0) refuse(invalid({}, { fields: wrong }))
    const input = values as unknown as ImportedCaseInput
    const existing = await em.findOne(Case, { bureauId: acting.bureauId, externalNumber: input.externalNumber })
    if (existing) {
      const before = await timesOf(em, existing)
      const fields = wrongTimes(before, input, now)
      if (fields.length > 0) refuse(invalid({}, { fields }))
      const moves = newSteps(before, input).length > 0 || await corrects(em, existing, input)
      if (!moves) return { id: existing.id, known: true }
    }
    const name = existing ? 'followImport' : 'import'
    const id = await perform(office, em, acting, actOf('Case', name), { record: 'Case', act: name, id: existing?.id, input: values })
    return { id, known: existing !== null }
  },
})
