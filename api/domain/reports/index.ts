import './acts/make-report.ts'
import './acts/seal-report.ts'
import './report.documents.ts'
import './satisfaction-rates.query.ts'

export { EfficiencyReport, ReportState } from './efficiency-report.record.ts'
export { EfficiencyReportRow } from './report-row.record.ts'
