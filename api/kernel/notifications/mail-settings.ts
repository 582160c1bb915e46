import type { Locale } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'

/** Where mail reaches somebody, in which language, and by which account they read what it leads to. */
export interface Mailbox { address: string; locale: Locale; userId: string }

/** The mailboxes of members of staff by their id; whoever has none, or wants no mail, is left out. */
export type FindMailboxes = (em: EntityManager, staffIds: readonly string[]) => Promise<ReadonlyMap<string, Mailbox>>

let find: FindMailboxes = async () => new Map()
let consoleAddress: string | undefined

/** Said once by the room that knows the staff. */
export const mailboxesFrom = (finder: FindMailboxes): void => { find = finder }

/** Told at start that mail goes out, and at which address its readers find the console; without one none is written. */
export const configureMail = (address: string | undefined): void => { consoleAddress = address }

/** The console's address for links in mails; nothing where no mail goes out. */
export const mailedConsole = (): string | undefined => consoleAddress

export const mailboxesOf: FindMailboxes = (em, staffIds) => find(em, staffIds)
