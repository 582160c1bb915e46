import { internalAccess } from '../access/index.ts'
import { CityRecord, DefineRecord, Instant, Text } from '../records/index.ts'

/** A master key under which something in this database is sealed, by its name alone: what a start holds its secret against. */
@DefineRecord({ label: ['使用中的密钥', 'Key in use'], plural: 'keysInUse', title: 'keyId', internal: true, access: internalAccess, uniques: [['keyId']] })
export class KeyInUse extends CityRecord {
  @Text({ label: ['密钥标识', 'Key id'], max: 20 }) keyId!: string
  /** When a server that seals under it last said so. Absent where none ever did: commands do not. */
  @Instant({ label: ['最近使用', 'Last at work'], optional: true }) seenAt?: Date | null
}
