import type { RecordSpec } from '../records/index.ts'

const SILENT = new Set(['version', 'updatedAt', 'createdAt'])

/** Which fields of a record an act changed: names only, for the audit log. */
export class Changes {
  readonly #before: ReadonlyMap<string, string>

  /** Remembers a record as it is before the act; nothing for one that the act makes. */
  constructor(private readonly spec: RecordSpec, before: object | undefined) {
    this.#before = before ? this.#values(before) : new Map()
  }

  /** The names of the fields that differ now. */
  in(record: object): string[] {
    return [...this.#values(record)].filter(([name, value]) => (this.#before.get(name) ?? 'null') !== value).map(([name]) => name)
  }

  #values(record: object): Map<string, string> {
    const values = record as Record<string, unknown>
    return new Map([...this.spec.fields.keys()].filter((name) => !SILENT.has(name)).map((name) => [name, JSON.stringify(values[name] ?? null)]))
  }
}
