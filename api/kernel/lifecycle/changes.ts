import { wrap } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/sql'

const silent = new Set(['version', 'updatedAt', 'createdAt', 'id'])

/** Which fields of a record an act changed: names only, for the audit log. */
export class Changes {
  constructor(private readonly em: EntityManager) {}

  of(record: object): string[] {
    const changeSet = this.em.getUnitOfWork()
    changeSet.computeChangeSet(record)
    const found = changeSet.getChangeSets().find((set) => set.entity === record)
    const names = found ? Object.keys(found.payload) : Object.keys(wrap(record).toPOJO())
    return names.filter((name) => !silent.has(name))
  }
}
