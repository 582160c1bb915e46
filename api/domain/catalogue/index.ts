import './service-item.provisions.ts'
import './acts/draft.ts'
import './acts/publish.ts'
import './acts/revise.ts'

export { materialsOf, promisedLimitOf, statutoryLimitOf } from './item-version.ts'
export { MaterialRequirement } from './material-requirement.record.ts'
export { ItemKind, ItemSource, ItemState, ServiceItem } from './service-item.record.ts'
export { ServiceItemVersion } from './service-item-version.record.ts'
