import { allowanceLabel, dayOf, type LimitUnit } from '../../kernel/calendar/index.ts'
import { documentDay, documentTemplate, type Fact } from '../../kernel/documents/index.ts'
import { all, eq, within } from '../../kernel/access/index.ts'
import { fields, readByIds, readList } from '../../kernel/query/index.ts'
import { labelOfChoice, specOf } from '../../kernel/records/index.ts'
import { PublicChannel, PublicChannelKind } from '../complaints/index.ts'
import { ItemKind, ServiceItem } from './service-item.record.ts'

/** What the public is told of an item, from its published version. */
export interface ServiceGuideFacts {
  name: string
  code: string
  kind: ItemKind
  bureau: { id: string; name: string; phone?: string | null }
  department: { name: string }
  /** By which ways the bureau has made public that people can complain. */
  channels: readonly Pick<PublicChannel, 'bureauId' | 'kind' | 'detail' | 'hours'>[]
  currentVersion: {
    legalBasis?: string | null
    conditions?: string | null
    procedure?: string | null
    outcome?: string | null
    place?: string | null
    hours?: string | null
    phone?: string | null
    feeBasis?: string | null
    fee: number
    statutoryAmount?: number | null
    statutoryUnit?: LimitUnit | null
    promisedAmount?: number | null
    promisedUnit?: LimitUnit | null
    signingAmount?: number | null
    signingUnit?: LimitUnit | null
    publishedAt: Date
    materials: readonly { name: string; originals: number; copies: number; supplementable: boolean; note?: string | null }[]
  }
}

const limit = (amount: number | null | undefined, unit: LimitUnit | null | undefined, none: string): string =>
  (amount && unit ? allowanceLabel({ amount, unit })[0] : none)
const filled = (label: string, value: string | null | undefined): Fact[][] => (value ? [[{ label, value }]] : [])
const paid = ({ fee, feeBasis }: ServiceGuideFacts['currentVersion']): string =>
  (fee > 0 ? `${(fee / 100).toFixed(2)}元${feeBasis ? `（${feeBasis}）` : ''}` : '不收费')

/** 服务指南: printed, it serves the visitor as one-time notice. */
export const serviceGuideDocument = documentTemplate<ServiceGuideFacts>({
  key: 'catalogue.serviceGuide',
  label: ['服务指南', 'Service guide'],
  page: 'A4',
  build: ({ name, code, kind, bureau, department, channels, currentVersion: version }) => ({
    issuer: bureau.name,
    title: `${name}服务指南`,
    body: [
      { kind: 'facts', rows: [
        [{ label: '事项编码', value: code }, { label: '办件类型', value: ItemKind.$labels[kind][0] }],
        [{ label: '承办科室', value: department.name }, { label: '收费', value: paid(version) }],
        [
          { label: '法定时限', value: limit(version.statutoryAmount, version.statutoryUnit, '无') },
          { label: '承诺时限', value: limit(version.promisedAmount, version.promisedUnit, '当场办结') },
        ],
        ...filled('签批时限', limit(version.signingAmount, version.signingUnit, '')), ...filled('设立依据', version.legalBasis), ...filled('申请条件', version.conditions), ...filled('办理流程', version.procedure),
        ...filled('办理结果', version.outcome), ...filled('办理地点', version.place), ...filled('办理时间', version.hours), ...filled('咨询电话', version.phone),
        ...filled('监督电话', bureau.phone),
        ...channels.flatMap(({ kind: way, detail, hours }) => filled(labelOfChoice(PublicChannelKind, way)[0], [detail, hours].filter(Boolean).join('，'))),
      ] },
      {
        kind: 'table', caption: '申请材料',
        columns: [
          { title: '序号', width: 1, align: 'center' }, { title: '材料名称', width: 5 }, { title: '原件', width: 1, align: 'center' },
          { title: '复印件', width: 1, align: 'center' }, { title: '说明', width: 4 },
        ],
        rows: version.materials.map(({ name: material, originals, copies, supplementable, note }, index) =>
          [String(index + 1), material, String(originals), String(copies), [note, supplementable ? '可容缺' : ''].filter(Boolean).join('；')]),
      },
    ],
    signature: { body: bureau.name, date: documentDay(dayOf(version.publishedAt), 'zh') },
  }),
  of: 'ServiceItem',
  when: { field: 'currentVersionId', is: 'null', value: false },
  async facts(reader, acting, ids) {
    const rows = await readByIds(reader, specOf(ServiceItem), acting, ids, fields(
      'name', 'code', 'kind', 'bureau.id', 'bureau.name', 'bureau.phone', 'department.name', ...[
        'legalBasis', 'conditions', 'procedure', 'outcome', 'place', 'hours', 'phone', 'fee', 'feeBasis', 'statutoryAmount', 'statutoryUnit', 'promisedAmount',
        'promisedUnit', 'signingAmount', 'signingUnit', 'publishedAt', 'materials.name', 'materials.originals', 'materials.copies', 'materials.supplementable', 'materials.note',
      ].map((name) => `currentVersion.${name}`),
    ))
    const guides = rows as unknown as Omit<ServiceGuideFacts, 'channels'>[]
    const { items } = await readList(reader, {
      spec: specOf(PublicChannel), acting, selection: fields('bureauId', 'kind', 'detail', 'hours'), limit: 500,
      filter: all(within('bureauId', [...new Set(guides.map(({ bureau }) => bureau.id))]), eq('state', 'PUBLISHED')),
    })
    const channels = items as unknown as PublicChannel[]
    return guides.map((guide) => ({ ...guide, channels: channels.filter(({ bureauId }) => bureauId === guide.bureau.id) }))
  },
})
