import type { EntityManager } from '@mikro-orm/sql'
import type { Facts } from '../../kernel/regulations/index.ts'
import { promisedLimitOf, ServiceItem, ServiceItemVersion, signingLimitOf, statutoryLimitOf } from '../catalogue/index.ts'
import type { Case } from './case.record.ts'

/** What a pack may tell a case apart by, from the version it was registered under: a later version changes nothing for it. */
export async function caseFacts(em: EntityManager, { itemId, itemVersionId, channel }: Pick<Case, 'itemId' | 'itemVersionId' | 'channel'>): Promise<Facts> {
  const item = await em.findOneOrFail(ServiceItem, itemId)
  const version = await em.findOneOrFail(ServiceItemVersion, itemVersionId)
  return {
    permit: item.permit, paper: item.paper, itemKind: item.kind, itemSource: item.source, itemMatter: item.matter ?? undefined, authorised: Boolean(version.legalBasis), channel,
    promisedLimit: promisedLimitOf(version), statutoryLimit: statutoryLimitOf(version), signingLimit: signingLimitOf(version),
  }
}
