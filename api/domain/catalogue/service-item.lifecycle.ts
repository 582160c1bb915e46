import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { ItemState, ServiceItem } from './service-item.record.ts'

/** An item is drafted, published version by version, and retired; it is never deleted, for its cases point at it. */
export const serviceItemLifecycle = lifecycle(ServiceItem, {
  states: ItemState,
  initial: 'DRAFT',
  acts: {
    draft: { label: ['新增事项', 'Draft an item'], from: null, to: 'DRAFT', by: 'catalogue.manage' },
    revise: { label: ['修订', 'Revise'], from: ['DRAFT', 'PUBLISHED'], by: 'catalogue.manage' },
    publish: { label: ['发布', 'Publish'], from: ['DRAFT', 'PUBLISHED'], to: 'PUBLISHED', by: 'catalogue.manage' },
    retire: { label: ['停办', 'Retire'], from: ['DRAFT', 'PUBLISHED'], to: 'RETIRED', by: 'catalogue.manage', destructive: true },
  },
})
