import { Instant, Integer, Link } from './fields.ts'
import type { LinkTarget } from './field.ts'

/** The record that stands for the tenant; the organization room names it once, so that the kernel knows no domain word. */
let tenant: LinkTarget | undefined
export const setTenant = (target: LinkTarget): void => { tenant = target }
const tenantTarget: LinkTarget = () => {
  if (!tenant) throw new Error('No record was named as the tenant')
  return tenant()
}

/** What every record has: an id (UUIDv7, made by the application), a version for optimistic locking, and its times. */
export abstract class CityRecord {
  id!: string
  @Integer({ label: ['版本', 'Version'], write: 'never' }) version!: number
  @Instant({ label: ['建立时间', 'Created'], write: 'never' }) createdAt!: Date
  @Instant({ label: ['更新时间', 'Updated'], write: 'never' }) updatedAt!: Date
}

/** A record that belongs to one bureau: `bureauId` stands first in its indexes and in its scope. */
export abstract class BureauRecord extends CityRecord {
  @Link(tenantTarget, { label: ['单位', 'Bureau'], write: 'create', filter: ['eq'] }) bureauId!: string
}
