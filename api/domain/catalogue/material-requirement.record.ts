import { BureauRecord, DefineRecord, Flag, Integer, Link, Text } from '../../kernel/records/index.ts'
import { materialRequirementAccess } from './catalogue.access.ts'
import { ServiceItemVersion } from './service-item-version.record.ts'

/** One paper that a version of an item asks for. */
@DefineRecord({
  label: ['申请材料', 'Material requirement'], plural: 'materialRequirements', title: 'name', access: materialRequirementAccess,
  order: { field: 'place', direction: 'ASC' },
})
export class MaterialRequirement extends BureauRecord {
  @Link(() => ServiceItemVersion, { label: ['事项版本', 'Version'], filter: ['eq'] }) itemVersionId!: string
  @Integer({ label: ['序号', 'Order'], sort: true }) place!: number
  @Text({ label: ['材料名称', 'Material'], max: 200, list: true }) name!: string
  @Integer({ label: ['原件份数', 'Originals'], min: 0, max: 99, list: true }) originals!: number
  @Integer({ label: ['复印件份数', 'Copies'], min: 0, max: 99, list: true }) copies!: number
  @Flag({ label: ['可容缺', 'Supplementable'], help: ['次要材料，可在受理后补交', 'A secondary paper that may follow after acceptance'] }) supplementable!: boolean
  @Text({ label: ['填报须知', 'Note'], max: 300, optional: true }) note?: string | null
}
