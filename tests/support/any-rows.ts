import { lifecycleOf } from '../../api/kernel/lifecycle/index.ts'
import { newId, specOf, valuesOf, type FieldSpec, type RecordSpec } from '../../api/kernel/records/index.ts'
import type { TestOffice } from './office.ts'

const PLAIN: Partial<Record<FieldSpec['kind'], unknown>> = {
  integer: 1, decimal: 1, money: 100, flag: false, day: '2026-09-28', texts: ['一'], json: {},
}

/** What a declaration cannot say of a value: the shape of a document, the form of a time of day. */
const SHAPED: Readonly<Record<string, unknown>> = {
  'WorkingHours.spans': ['09:00-17:00'],
  'Questionnaire.definition': { items: [{ key: 'qoverall1', title: { zh: '总体', en: 'Overall' }, type: 'LONG_TEXT' }] },
  'Obligation.warnings': [],
  'Obligation.course': { to: [], pausedBy: [], resumedBy: [], cancelledBy: [] },
  'ExportJob.sort': [],
  'ImportBatch.kind': 'cases.provincial',
  'ImportMapping.kind': 'cases.provincial',
  'EfficiencyReport.month': '2026-08',
}

/**
 * Rows of any record, filled from its declaration alone: for tests that ask the same of every record. Required links point at
 * the bureau's own people and places, or at further such rows.
 */
export class AnyRows {
  private readonly t: TestOffice
  private readonly kept = new Map<string, Promise<string>>()
  private count = 0

  constructor(t: TestOffice) {
    this.t = t
    this.give('Bureau', t.bureauId)
    this.give('Department', t.departments.permits)
    this.give('StaffMember', t.staff.handler)
  }

  /** One row of the record, the same at each call. */
  one(record: string): Promise<string> {
    const known = this.kept.get(record)
    if (known) return known
    const made = this.make(specOf(record))
    this.kept.set(record, made)
    return made
  }

  /** Says which row stands for a record that cannot be made up. */
  give(record: string, id: string): void {
    this.kept.set(record, Promise.resolve(id))
  }

  /** A new row, `own` values first. */
  async make(spec: RecordSpec, own: Record<string, unknown> = {}): Promise<string> {
    const values: Record<string, unknown> = {}
    for (const field of spec.fields.values()) {
      if (field.name === 'version' || field.name === 'createdAt' || field.name === 'updatedAt') continue
      values[field.name] = field.name in own ? own[field.name] : await this.value(spec, field)
    }
    return (await this.t.have(spec.cls, values) as { id: string }).id
  }

  private async value(spec: RecordSpec, field: FieldSpec): Promise<unknown> {
    // Whose a row is decides who sees it: these are filled even where they may be empty.
    if (field.name === 'bureauId') return this.t.bureauId
    if (field.name === 'departmentId') return this.t.departments.permits
    if (field.name === 'staffId') return this.t.staff.handler
    if (field.optional) return null
    const shaped = SHAPED[`${spec.name}.${field.name}`]
    if (shaped) return shaped
    if (field.kind === 'link') return this.one(specOf(field.target!()).name)
    if (field.kind === 'ref') return newId(this.t.now())
    if (field.kind === 'instant') return this.t.now()
    if (field.kind === 'choice') {
      const machine = field.name === 'state' ? lifecycleOf(spec.name) : undefined
      return machine?.initial ?? valuesOf(field.choices!)[0]
    }
    if (field.kind in PLAIN) return PLAIN[field.kind]
    this.count += 1
    return `${field.label[0]}${this.t.bureauId.slice(-6)}${this.count}`.slice(-(field.max ?? 200))
  }
}
