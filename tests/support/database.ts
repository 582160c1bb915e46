import { readFileSync } from 'node:fs'
import { inject } from 'vitest'
import { entitySchemas } from '../../api/kernel/records/index.ts'
import { openStore, type Store } from '../../api/kernel/store/index.ts'
import { loadRooms } from '../../api/rooms.ts'
import { copyTemplate, databaseUrl } from './template.ts'

let opened: Promise<Store> | undefined

async function open(purpose = ''): Promise<Store> {
  await loadRooms()
  const template = inject('template')
  if (template.kind === 'EMBEDDED') {
    return openStore({ entities: entitySchemas(), dump: new Blob([readFileSync(template.dump)]), migrate: false })
  }
  const name = `${template.name}_${process.pid}${purpose}`
  await copyTemplate(template.server, template.name, name)
  return openStore({ entities: entitySchemas(), url: databaseUrl(template.server, name), migrate: false })
}

/**
 * This worker's database, migrated and empty, shared by all its tests: each makes a bureau of its own and looks at nothing else,
 * which also proves that bureaus do not see each other.
 */
export const testStore = (): Promise<Store> => (opened ??= open())

/** A database of a test's own, for what looks at the whole of it; the caller closes it. `purpose` tells it from the worker's. */
export const ownStore = (purpose: string): Promise<Store> => open(`_${purpose}`)
