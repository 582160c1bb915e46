import type { RegulationModule } from '../kernel/regulations/index.ts'

/** One department of the demo city, with how many people work there. */
export interface DepartmentPlan {
  name: string
  kind: 'INTERNAL' | 'WINDOW' | 'SUBORDINATE'
  people: number
}

/** One bureau of the demo city: what it is, whose regulations it adopted, and who works there. */
export interface BureauPlan {
  code: string
  name: string
  shortName: string
  documentPrefix: string
  /** The pack it adopted; `sample-office` fills what the pack leaves open. */
  pack: string
  /** Modules on which its own pack says nothing, and whose pack it follows there instead. */
  follows: Partial<Record<RegulationModule, string>>
  /** The first is the leaders', the second the efficiency office. */
  departments: readonly DepartmentPlan[]
}

const leaders = (name: string): DepartmentPlan => ({ name, kind: 'INTERNAL', people: 4 })
const efficiencyOffice: DepartmentPlan = { name: '效能办', kind: 'INTERNAL', people: 5 }
const office = (name: string, people = 7): DepartmentPlan => ({ name, kind: 'INTERNAL', people })
const window = (name: string, people = 8): DepartmentPlan => ({ name, kind: 'WINDOW', people })
const unit = (name: string, people = 7): DepartmentPlan => ({ name, kind: 'SUBORDINATE', people })

/** Four bureaus with different packs, 24 departments and 160 staff: the city of the demo. Names are made up. */
export const CITY: readonly BureauPlan[] = [
  {
    code: 'MZ', name: '临江市民政局', shortName: '民政局', documentPrefix: '临民效', pack: 'fuxin',
    follows: { inspections: 'tongxiang', evaluations: 'chengguan' },
    departments: [
      leaders('局领导'), efficiencyOffice, window('社会组织科'), window('社会救助科'), office('养老服务科'), window('婚姻登记处', 9), unit('殡葬管理所'),
    ],
  },
  {
    code: 'CG', name: '临江市城市管理局', shortName: '城管局', documentPrefix: '临城效', pack: 'chengguan', follows: {},
    departments: [leaders('局领导'), efficiencyOffice, window('行政审批科'), office('市容管理科'), window('渣土管理科'), unit('执法支队', 8)],
  },
  {
    code: 'KX', name: '临江市科学技术协会', shortName: '科协', documentPrefix: '临科效', pack: 'binzhou',
    follows: { inspections: 'tongxiang', evaluations: 'chengguan' },
    departments: [leaders('协会领导'), efficiencyOffice, window('科普部'), window('学会部'), office('组织人事部')],
  },
  {
    code: 'RS', name: '临江市人力资源和社会保障局', shortName: '人社局', documentPrefix: '临人效', pack: 'tongxiang',
    follows: { organization: 'binzhou', reception: 'fuxin', cases: 'fuxin', evaluations: 'chengguan' },
    departments: [leaders('局领导'), efficiencyOffice, window('行政审批科'), window('就业促进科'), window('社会保险科'), unit('劳动监察大队')],
  },
]
