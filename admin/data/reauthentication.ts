type Listener = (asked: boolean) => void

let waiting: { promise: Promise<boolean>; settle: (signedIn: boolean) => void } | undefined
const listeners = new Set<Listener>()
const tell = (): void => { for (const listener of listeners) listener(waiting !== undefined) }

/**
 * Asks the reader to sign in again where they are, so that a half-typed form survives a session that ran out.
 * Every request that meets the same end waits for the one dialog; false means that the reader gave up.
 */
export function reauthenticate(): Promise<boolean> {
  if (!waiting) {
    let settle = (_: boolean): void => undefined
    const promise = new Promise<boolean>((resolve) => { settle = resolve })
    waiting = { promise, settle }
    tell()
  }
  return waiting.promise
}

/** Called by the dialog when the reader signed in again, or gave up. */
export function reauthenticated(signedIn: boolean): void {
  const settled = waiting
  waiting = undefined
  settled?.settle(signedIn)
  tell()
}

export function onReauthentication(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
