import { readdirSync, rmSync } from 'node:fs'
import { loadRooms } from '../api/rooms.ts'
import { entitySchemas } from '../api/kernel/records/index.ts'
import { ormOptions } from '../api/kernel/store/migrate.ts'
import { openEmbedded } from '../api/kernel/store/embedded.ts'

/**
 * Writes the migration from the record declarations: `npm run migration`. Until the first release there is one, made anew
 * each time; from then on remove the deletion below, so that what offices have run is never changed.
 */
await loadRooms()
const folder = new URL('.', import.meta.url)
for (const file of readdirSync(folder)) {
  if (/^Migration.*\.ts$|^\.snapshot\.json$/.test(file)) rmSync(new URL(file, folder))
}
const { orm, database } = await openEmbedded(ormOptions(entitySchemas()), undefined, undefined)
const { fileName } = await orm.migrator.create()
console.log(fileName)
await orm.close()
await database.close()
