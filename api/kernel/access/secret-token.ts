import { hash, randomBytes } from 'node:crypto'

/** A secret that admits whoever presents it: 256 random bits, safe in cookies and links. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token; 256 random bits need no salt. */
export const tokenHash = (token: string): string => hash('sha256', token)
