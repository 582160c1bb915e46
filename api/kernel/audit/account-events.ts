import { setAccountLog } from '../access/index.ts'
import { appendAudit } from './append.ts'

/** Sign-ins and changes of passwords stand in the chain of the account's bureau; tries of nobody known in the city's. */
setAccountLog((em, { at, act, user, address, outcome, code }) => appendAudit(em, {
  at, act, outcome, code, changed: [], record: 'User', recordId: user?.id, bureauId: user?.bureauId ?? undefined,
  acting: user ? { kind: 'USER', userId: user.id, name: user.name, address } : { kind: 'PUBLIC', name: '', address },
}))
