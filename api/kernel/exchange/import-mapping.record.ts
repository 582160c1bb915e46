import { invalid, refuse, rejection } from '../lifecycle/index.ts'
import { BureauRecord, DefineRecord, Json, Text } from '../records/index.ts'
import { exchangeMenu, mappingAccess } from './exchange.access.ts'
import { wrongMapping } from './refusals.ts'

const isWords = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((word) => typeof word === 'string')

const malformed = rejection('MAPPING_MALFORMED', ['列对应关系的写法不对', 'The mapping is not well formed'])

/** How the columns and words of another system’s files become ours; made once, used for every file of the kind. */
@DefineRecord({
  label: ['列对应方案', 'Column mapping'], plural: 'importMappings', title: 'name', access: mappingAccess, menu: exchangeMenu,
  uniques: [['kind', 'name']],
  prepare: (record) => {
    const { columns, values, constants } = record as ImportMapping
    if (!isWords(columns) || !isWords(constants ?? {}) || !Object.values(values ?? {}).every(isWords)) refuse(malformed())
    if (Object.keys(columns).length === 0) refuse(invalid({}, { fields: [wrongMapping.noSource('columns')] }))
  },
})
export class ImportMapping extends BureauRecord {
  @Text({ label: ['名称', 'Name'], max: 60, list: true }) name!: string
  @Text({ label: ['导入种类', 'Kind of import'], max: 80, list: true, write: 'create', filter: ['eq'], vocabulary: 'ImportKind' }) kind!: string
  /** Heading → field. */
  @Json({ label: ['列对应', 'Columns'] }) columns!: Record<string, string>
  /** Field → their word → ours. */
  @Json({ label: ['词语对应', 'Words'], optional: true }) values?: Record<string, Record<string, string>> | null
  /** Field → what every row has. */
  @Json({ label: ['固定值', 'Constants'], optional: true }) constants?: Record<string, string> | null
}
