import type { AuthProvider } from 'ra-core'
import type { ConsoleMetadata } from '@wenxiao/schema/console-metadata.ts'
import { signInPage, signOut } from './session.ts'

/**
 * React-admin's view of who is signed in. The console starts only with metadata, which only a session gets,
 * so there is nothing to check here; signing in happens on a page of its own.
 */
export const makeAuthProvider = ({ me, permissions }: ConsoleMetadata): AuthProvider => ({
  login: () => Promise.reject(new Error('Sign-in has a page of its own')),
  checkAuth: () => Promise.resolve(),
  getIdentity: () => Promise.resolve({ id: me.staffId ?? me.name, fullName: me.name }),
  getPermissions: () => Promise.resolve(permissions),
  // A 401 that arrives here means that the reader declined to sign in again where they were.
  checkError: (error: { status?: number }) => (error.status === 401 ? Promise.reject(error) : Promise.resolve()),
  logout: async () => {
    const page = signInPage()
    await signOut()
    location.assign(page)
    return false
  },
})
