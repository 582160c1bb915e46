import { insertOnlySql } from './insert-only.ts'

const declared: string[] = []

/** A statement that a room's tables need and that cannot be derived from a declaration; it can be run again. Part of the migration. */
export const declareSql = (statement: string): void => { declared.push(statement) }

/** What every migration ends with: guards of insert-only records, then what rooms declared. */
export const closingSql = (): string[] => [...insertOnlySql(), ...declared]
