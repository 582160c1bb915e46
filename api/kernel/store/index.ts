export { openStore, type Store, type StoreKind, type StoreOptions } from './store.ts'
export { inTransaction, type EntityManager } from './transaction.ts'
export { StoreRefusal } from './refusal.ts'
