import { BureauRecord, Choice, choices, Day, DefineRecord, Json, Link, LongText, Text, type ChoiceOf } from '../records/index.ts'
import { RegulationPack, regulationMenu } from './pack.record.ts'
import { adoptionAccess } from './regulation.access.ts'

/** The modules that a pack can be adopted for. */
export const RegulationModule = choices('RegulationModule', {
  organization: ['岗位与机构', 'Organization'],
  catalogue: ['服务事项', 'Catalogue'],
  reception: ['接待与告知', 'Reception'],
  cases: ['办件', 'Cases'],
  complaints: ['投诉', 'Complaints'],
  inspections: ['督查', 'Inspections'],
  evaluations: ['评议', 'Evaluations'],
  accountability: ['问责', 'Accountability'],
  obligations: ['时限预警', 'Clocks and warnings'],
})
export type RegulationModule = ChoiceOf<typeof RegulationModule>

export const AdoptionState = choices('AdoptionState', {
  ADOPTED: ['已采用', 'Adopted'],
  ENDED: ['已停用', 'Ended'],
})
export type AdoptionState = ChoiceOf<typeof AdoptionState>

/** A bureau's adoption of a pack for one module, from a day on. */
@DefineRecord({
  label: ['规则集采用', 'Pack adoption'], plural: 'packAdoptions', title: 'module', menu: regulationMenu, access: adoptionAccess,
  indexes: [['module', 'fromDay']], order: { field: 'fromDay', direction: 'DESC' },
})
export class PackAdoption extends BureauRecord {
  @Choice(() => RegulationModule, { label: ['模块', 'Module'], list: true, filter: ['eq', 'in'] }) module!: RegulationModule
  @Link(() => RegulationPack, { label: ['规则集', 'Pack'], list: true, filter: ['eq'] }) packId!: string
  @Day({ label: ['施行日', 'From'], list: true, sort: true }) fromDay!: string
  @Day({ label: ['停用前最后一日', 'Last day'], optional: true, list: true }) untilDay?: string | null
  @Text({ label: ['依据', 'Basis'], max: 200 }) basis!: string
  @Choice(() => AdoptionState, { label: ['状态', 'State'], list: true, filter: ['eq'] }) state!: AdoptionState
}

export const ParameterState = choices('ParameterState', {
  SET: ['有效', 'Set'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
})
export type ParameterState = ChoiceOf<typeof ParameterState>

/** A bureau's change of what a pack gives, from a day on: with its reason and whoever made it. */
@DefineRecord({
  label: ['参数调整', 'Parameter change'], plural: 'parameterChanges', title: 'binding', menu: regulationMenu, access: adoptionAccess,
  indexes: [['pack', 'binding', 'fromDay']], order: { field: 'fromDay', direction: 'DESC' },
})
export class ParameterChange extends BureauRecord {
  @Text({ label: ['规则集', 'Pack'], max: 40, list: true, filter: ['eq'], vocabulary: 'Pack' }) pack!: string
  @Text({ label: ['规定', 'Binding'], max: 120, list: true, filter: ['eq', 'contains'], widget: 'binding' }) binding!: string
  @Json({ label: ['调整后的值', 'New values'], widget: 'parameter-values' }) values!: Readonly<Record<string, unknown>>
  @Day({ label: ['施行日', 'From'], list: true, sort: true }) fromDay!: string
  @LongText({ label: ['理由', 'Reason'], max: 500, list: true }) reason!: string
  @Text({ label: ['调整人', 'Author'], max: 60, list: true }) author!: string
  @LongText({ label: ['撤回理由', 'Why withdrawn'], max: 500, optional: true }) withdrawnBecause?: string | null
  @Choice(() => ParameterState, { label: ['状态', 'State'], list: true, filter: ['eq'] }) state!: ParameterState
}
