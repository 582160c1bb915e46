/** One bureau of the demo city: what it is, whose regulations it adopted, and who works there. */
export interface BureauPlan {
  code: string
  name: string
  shortName: string
  documentPrefix: string
  /** The pack it adopted; `sample-office` fills what the pack leaves open. */
  pack: string
  departments: readonly { name: string; kind: 'INTERNAL' | 'WINDOW' | 'SUBORDINATE' }[]
}

/** Four bureaus with different packs and 24 departments: the city of the demo. Names are made up. */
export const CITY: readonly BureauPlan[] = [
  {
    code: 'MZ', name: '临江市民政局', shortName: '民政局', documentPrefix: '临民效', pack: 'fuxin',
    departments: [
      { name: '局领导', kind: 'INTERNAL' }, { name: '效能办', kind: 'INTERNAL' }, { name: '社会组织科', kind: 'WINDOW' }, { name: '社会救助科', kind: 'WINDOW' },
      { name: '养老服务科', kind: 'INTERNAL' }, { name: '婚姻登记处', kind: 'WINDOW' }, { name: '殡葬管理所', kind: 'SUBORDINATE' },
    ],
  },
  {
    code: 'CG', name: '临江市城市管理局', shortName: '城管局', documentPrefix: '临城效', pack: 'chengguan',
    departments: [
      { name: '局领导', kind: 'INTERNAL' }, { name: '效能办', kind: 'INTERNAL' }, { name: '行政审批科', kind: 'WINDOW' }, { name: '市容管理科', kind: 'INTERNAL' },
      { name: '渣土管理科', kind: 'WINDOW' }, { name: '执法支队', kind: 'SUBORDINATE' },
    ],
  },
  {
    code: 'KX', name: '临江市科学技术协会', shortName: '科协', documentPrefix: '临科效', pack: 'binzhou',
    departments: [
      { name: '协会领导', kind: 'INTERNAL' }, { name: '效能办', kind: 'INTERNAL' }, { name: '科普部', kind: 'WINDOW' }, { name: '学会部', kind: 'WINDOW' },
      { name: '组织人事部', kind: 'INTERNAL' },
    ],
  },
  {
    code: 'RS', name: '临江市人力资源和社会保障局', shortName: '人社局', documentPrefix: '临人效', pack: 'tongxiang',
    departments: [
      { name: '局领导', kind: 'INTERNAL' }, { name: '效能办', kind: 'INTERNAL' }, { name: '行政审批科', kind: 'WINDOW' }, { name: '就业促进科', kind: 'WINDOW' },
      { name: '社会保险科', kind: 'WINDOW' }, { name: '劳动监察大队', kind: 'SUBORDINATE' },
    ],
  },
]
