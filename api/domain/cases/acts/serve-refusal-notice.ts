import { type Day as CalendarDay } from '../../../kernel/calendar/index.ts'
import { rejection } from '../../../kernel/lifecycle/index.ts'
import { Day, DefineInput, Text } from '../../../kernel/records/index.ts'
import { caseAct } from '../case-act.ts'
import { RefusalFiling } from '../case-decisions.record.ts'
import { mustState } from '../must-state.ts'
import { refusalFiledWithCity, refusalNoticeFields } from '../refusal.provisions.ts'
import { DeliverCaseInput, handOver } from './deliver.ts'

const notRefused = rejection('NOT_REFUSED', ['该办件不是不予办理', 'This case was not refused'])
const fileWithCity = rejection('FILE_WITH_CITY_FIRST', ['须先报市级部门备案，请填写备案日', 'It is filed with the city office as well: enter the day'])

@DefineInput()
export class ServeRefusalNoticeInput extends DeliverCaseInput {
  @Text({ label: ['行政复议机关', 'Where to ask for reconsideration'], max: 200, optional: true }) reconsiderationBody?: string | null
  @Text({ label: ['行政复议期限', 'Time for reconsideration'], max: 60, optional: true }) reconsiderationLimit?: string | null
  @Text({ label: ['行政诉讼法院', 'Where to sue'], max: 200, optional: true }) court?: string | null
  @Text({ label: ['起诉期限', 'Time to sue'], max: 60, optional: true }) litigationLimit?: string | null
  @Day({ label: ['报市级部门备案日', 'Filed with the city office'], optional: true }) filedWithCityOn?: CalendarDay | null
}

/** The applicant gets the refusal in writing, with the reasons and the remedies. */
export const serveRefusalNotice = caseAct('serveRefusalNotice', {
  input: ServeRefusalNoticeInput,
  allowed: ({ record }) => (record.result === 'REFUSED' ? undefined : notRefused()),
  check: ({ record, input, law }, known) => {
    const city = refusalFiledWithCity.of(law, known)
    if (city && !input.filedWithCityOn) return fileWithCity({}, { citation: city })
    return mustState(refusalNoticeFields, law, {
      reasons: ['reasons', record.outcome], reconsideration: ['reconsiderationBody', input.reconsiderationBody && input.reconsiderationLimit],
      litigation: ['court', input.court && input.litigationLimit],
    }, known)
  },
  run: async (context) => {
    const { record, input, em, now } = context
    const { reconsiderationBody, reconsiderationLimit, court, litigationLimit, filedWithCityOn } = input
    const filing = await em.findOneOrFail(RefusalFiling, { caseId: record.id, decision: 'REFUSED' })
    Object.assign(filing, { reconsiderationBody, reconsiderationLimit, court, litigationLimit, filedWithCityOn, servedAt: now })
    record.deliveredAt = now
    await handOver(context, 'REFUSAL_NOTICE')
  },
})
