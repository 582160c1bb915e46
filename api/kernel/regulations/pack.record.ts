import { Choice, choices, CityRecord, Day, DefineRecord, Flag, Json, Text, type ChoiceOf, type Label } from '../records/index.ts'
import { packAccess } from './regulation.access.ts'
import type { PackFiles } from './pack.ts'

export const PackLayer = choices('PackLayer', {
  own: ['单位制度', 'Own regulations'],
  floor: ['法定底线', 'Floor of law'],
  fallback: ['补充规则', 'Fallback'],
})
export type PackLayer = ChoiceOf<typeof PackLayer>

export const regulationMenu: Label = ['制度', 'Regulations']

/** A version of a body's pack, as it was when this installation first met it. Once adopted it never changes. */
@DefineRecord({
  label: ['规则集', 'Regulation pack'], plural: 'regulationPacks', title: 'name', menu: regulationMenu, access: packAccess,
  uniques: [['key', 'packVersion']], order: { field: 'key', direction: 'ASC' },
})
export class RegulationPack extends CityRecord {
  @Text({ label: ['代号', 'Key'], max: 40, list: true, filter: ['eq', 'in'] }) key!: string
  @Text({ label: ['版本', 'Version'], max: 20, list: true }) packVersion!: string
  @Text({ label: ['名称', 'Name'], max: 120, list: true, filter: ['contains'] }) name!: string
  @Text({ label: ['名称（英文）', 'Name in English'], max: 160 }) nameEn!: string
  @Choice(() => PackLayer, { label: ['层级', 'Layer'], list: true, filter: ['eq'] }) layer!: PackLayer
  @Flag({ label: ['示例', 'Sample'], help: ['示例数值，须经效能办确认', 'Sample figures for the office to confirm'], list: true }) sample!: boolean
  @Day({ label: ['可采用自', 'May be adopted from'], list: true }) fromDay!: string
  @Day({ label: ['可采用至', 'May be adopted until'], optional: true }) untilDay?: string | null
  @Text({ label: ['内容校验值', 'Content hash'], max: 64 }) hash!: string
  /** The files themselves, so that a version outlives the folder it came in. */
  @Json({ label: ['内容', 'Content'], hidden: true }) content!: PackFiles
}
