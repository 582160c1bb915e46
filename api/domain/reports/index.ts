import './acts/make-report.ts'
import './acts/seal-report.ts'
import './report.documents.ts'

export { EfficiencyReport, ReportState } from './efficiency-report.record.ts'
export { EfficiencyReportRow } from './report-row.record.ts'
