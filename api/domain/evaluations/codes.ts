import { randomUUID } from 'node:crypto'
import { keyedHash, trackingCode } from '../../kernel/protection/index.ts'

/** A new code of twelve letters and digits in groups of four, random and kept nowhere. */
export const newCode = (): string => trackingCode('ballot', randomUUID())

/** However a code was typed: capital letters and digits alone. */
const typed = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** What is stored of the code of a slip; without the installation's key nobody can try codes against it. */
export const slipHash = (code: string): string => keyedHash('slip', typed(code))

/** What is stored of the code by which a voter checks the own ballot. */
export const checkHash = (code: string): string => keyedHash('ballot check', typed(code))
