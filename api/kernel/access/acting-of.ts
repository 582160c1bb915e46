import type { Locale } from '../records/index.ts'
import { PUBLIC_ROLE, type Acting, type Reach } from './acting.ts'
import type { KnownClient } from './api-client.ts'
import { actingAs } from './reach.ts'
import type { SessionOfUser } from './session.ts'

interface Request { locale?: Locale; address?: string }

/** Somebody who signed in. Whoever must change the password first has no right until it is done. */
export const actingOfSession = (session: SessionOfUser, { locale, address }: Request = {}): Acting => actingAs({
  kind: 'USER', userId: session.userId, name: session.name, staffId: session.staffId ?? undefined,
  bureauId: session.bureauId ?? undefined, departmentId: session.departmentId ?? undefined,
  grants: session.mustChangePassword ? [] : session.grants, covering: session.mustChangePassword ? [] : session.covering,
  locale: locale ?? session.locale, signedInAt: session.signedInAt, address,
})

const NOWHERE: Reach = { city: false, bureaus: [], departments: [] }

/** Another program: its rights are the permissions it was given, in its bureau or in the city. */
export function actingOfClient(client: KnownClient, { locale = 'zh', address }: Request = {}): Acting {
  const reach: Reach = client.bureauId ? { city: false, bureaus: [client.bureauId], departments: [] } : { city: true, bureaus: [], departments: [] }
  return {
    kind: 'CLIENT', userId: client.id, name: client.name, bureauId: client.bureauId ?? undefined, grants: [], covering: [], locale, address,
    may: (permission) => client.scopes.includes(permission),
    reach: (permission) => (client.scopes.includes(permission) ? reach : NOWHERE),
  }
}

/** Nobody in particular: a visitor of the public pages, or of the sign-in page. */
export const actingOfPublic = ({ locale = 'zh', address }: Request = {}): Acting =>
  actingAs({ kind: 'PUBLIC', name: '', grants: [{ role: PUBLIC_ROLE }], covering: [], locale, address })
