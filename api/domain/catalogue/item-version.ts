import type { EntityManager } from '@mikro-orm/sql'
import type { LimitUnit } from '../../kernel/calendar/index.ts'
import type { Limit } from '../../kernel/regulations/index.ts'
import { MaterialRequirement } from './material-requirement.record.ts'
import { ServiceItemVersion } from './service-item-version.record.ts'
import type { ServiceItem } from './service-item.record.ts'

type Limited = Pick<ServiceItemVersion, 'statutoryAmount' | 'statutoryUnit' | 'promisedAmount' | 'promisedUnit' | 'signingAmount' | 'signingUnit'>

const limitOf = (amount: number | null | undefined, unit: LimitUnit | null | undefined): Limit | undefined =>
  amount && unit ? { amount, unit } : undefined

/** The limit that law gives an item, if any. */
export const statutoryLimitOf = (version: Partial<Limited>): Limit | undefined => limitOf(version.statutoryAmount, version.statutoryUnit)

/** The limit that the bureau has promised, if any. */
export const promisedLimitOf = (version: Partial<Limited>): Limit | undefined => limitOf(version.promisedAmount, version.promisedUnit)

/** The time that the bureau gives itself for each signature, if any. */
export const signingLimitOf = (version: Partial<Limited>): Limit | undefined => limitOf(version.signingAmount, version.signingUnit)

/** The version of an item that is still being written, if any. */
export const draftOf = (em: EntityManager, item: ServiceItem): Promise<ServiceItemVersion | null> =>
  em.findOne(ServiceItemVersion, { itemId: item.id, publishedAt: null })

/** The newest version of an item: the one that is being written, or the one in force. */
export const lastOf = (em: EntityManager, item: ServiceItem): Promise<ServiceItemVersion> =>
  em.findOneOrFail(ServiceItemVersion, { itemId: item.id }, { orderBy: { number: 'DESC' } })

/** The materials of a version in their order. */
export const materialsOf = (em: EntityManager, versionId: string): Promise<MaterialRequirement[]> =>
  em.find(MaterialRequirement, { itemVersionId: versionId }, { orderBy: { place: 'ASC' } })
