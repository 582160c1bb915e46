export { makeBackup } from './make-backup.ts'
export { restoreBackup, type Restored } from './restore-backup.ts'
