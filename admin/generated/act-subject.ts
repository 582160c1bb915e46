import { createContext } from 'react'

/** The record that the act of the form around is done on; nothing for an act that makes one. */
export const ActSubject = createContext<Record<string, unknown> | undefined>(undefined)
