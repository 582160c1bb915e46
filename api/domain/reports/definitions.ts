import { fieldOf, specOf } from '../../kernel/records/index.ts'
import { COLUMNS } from './report-columns.ts'
import { EfficiencyReportRow } from './report-row.record.ts'

const CHANGES = '比上月、比上年同月增减：与该月合计之差；该月月报已封账的，以封账数为准，否则按本口径统计。'

/** How the figures are defined, in the words of their columns; sealed with them. */
export function definitions(): string {
  const said = COLUMNS.map((column) => fieldOf(specOf(EfficiencyReportRow), column)).map(({ label, help }) => `${label[0]}：${help![0]}`)
  return [`${said.join('；')}。`, CHANGES].join('\n')
}
