/** Everything of one inspection: who inspects, whom, what was scored and found, and what was made known. */
export const inspectionSheet = `query InspectionSheet($id: ID!) {
  inspection(id: $id) {
    id
    members { id staff { id name } department { id name } }
    inspectedDepartments { id state remark objection decision department { id name } answeredBy { id name } answeredAt obligations { id state dueAt warnAt provisional } }
    scores { id checklist rule point result note department { id } }
    findings { id matter state severity deadline basis department { id name } staff { id name } }
    circulars { id number title state text issuedAt signedBy { id name } draftedBy { id name } }
  }
}`

/** The checklists that this inspection scores by, in the words of the rules in force. */
export const inspectionChecklists = `query InspectionChecklists($id: ID!) {
  inspectionChecklists(inspectionId: $id) { code label items { rule article text points { code label } } }
}`

/** What can be done with one finding now, and how its rectification stands. */
export const findingOnSheet = `query FindingOnSheet($id: ID!) {
  finding(id: $id) {
    id version state matter evidence basis demand deadline staffId departmentId inspectionId severity citation
    availableActs { name label allowed reason citation }
    files { id name size }
    rectifications { id causes measures result reportedAt recheck passed recheckedAt reportedBy { id name } recheckedBy { id name } files { id name size } }
  }
}`

/** What can be done with the circular now. */
export const circularActs = `query CircularActs($id: ID!) {
  circular(id: $id) { id version state title text availableActs { name label allowed reason citation } }
}`

/** What an inspected department can still say. */
export const inspectedActs = `query InspectedActs($id: ID!) {
  inspectedDepartment(id: $id) { id version state availableActs { name label allowed reason citation } }
}`

/** What was found in one department. */
export const foundHere = `query FoundHere($inspectionId: ID!, $departmentId: ID!) {
  findings(filter: { inspectionId: $inspectionId, departmentId: $departmentId }, page: { limit: 100 }) { items { id matter state severity evidence } }
}`

/** The rules that stand on a checklist in force, to be named by a finding. */
export const checklistRules = '{ lawInForce { provision rules { id system article statement } } }'

/** What there is to know before an inspection is planned. */
export const planOutlook = `query PlanOutlook($day: String) {
  inspectionSchedule(day: $day) { code label atLeast from to held planned }
  departmentInspections(day: $day) { departmentId department count from to }
  inspectionRotation(day: $day) { staffId name department lastOn barred }
}`
