/** The lines of a month's report with what each is: a department, the total, a change. */
export const reportLines = `query ReportLines($id: ID!) {
  efficiencyReport(id: $id) {
    rows {
      id line departmentId departmentName carriedOver received accepted completed onTime early late statutoryDays promisedDays actualDays
      extended suspended warnings signals yellow red withdrawn open overdue
    }
  }
}`
