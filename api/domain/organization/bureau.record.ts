import { CityRecord, DefineRecord, Flag, Link, recordNamed, setTenant, Text } from '../../kernel/records/index.ts'
import { bureauAccess } from './organization.access.ts'
import { organizationMenu } from './menu.ts'
import { bureauChange } from './own-staff.ts'

/** A body of the city that adopts regulation packs: the tenant. */
@DefineRecord({
  label: ['单位', 'Bureau'], plural: 'bureaus', title: 'name', menu: organizationMenu, access: bureauAccess,
  order: { field: 'code', direction: 'ASC' }, prepare: bureauChange,
})
export class Bureau extends CityRecord {
  @Text({ label: ['单位代码', 'Code'], max: 20, unique: true, list: true, sort: true, write: 'create' }) code!: string
  @Text({ label: ['单位名称', 'Name'], max: 60, unique: true, list: true, filter: ['contains'] }) name!: string
  @Text({ label: ['简称', 'Short name'], max: 20, list: true }) shortName!: string
  /** Stands before the year in document numbers: 效督 in 效督〔2026〕3号. */
  @Text({ label: ['发文代字', 'Document prefix'], max: 10 }) documentPrefix!: string
  @Link(recordNamed('StaffMember'), { label: ['主要负责人', 'Head of bureau'], optional: true, list: true, write: 'update' }) headId?: string | null
  @Text({ label: ['地址', 'Address'], max: 120, optional: true }) address?: string | null
  @Text({ label: ['监督电话', 'Supervision phone'], max: 40, optional: true }) phone?: string | null
  @Flag({ label: ['已撤并', 'Dissolved'], filter: ['eq'] }) dissolved!: boolean
}

setTenant(() => Bureau)
