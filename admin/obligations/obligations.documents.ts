/** What publishing a drafted year would move. */
export const calendarPreview = `query CalendarPreview($id: ID!) {
  calendarYearPreview(id: $id) { obligationId subjectLabel duty before after provisional }
}`
