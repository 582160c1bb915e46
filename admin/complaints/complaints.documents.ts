/** Shows who complained, with a reason that is kept. */
export const openComplainant = `mutation OpenComplainant($complaintId: ID!, $reason: String!) {
  openComplainant(complaintId: $complaintId, reason: $reason) { name phone rejection { code text fields { path code text } facts citation } }
}`

/** Who looked at the complainant, when and why. */
export const complainantOpenings = 'query ComplainantOpenings($complaintId: ID!) { complainantOpenings(complaintId: $complaintId) { at by reason namedBy } }'

/** What was done and said in a complaint, with who did it. */
export const complaintEntries = `query ComplaintEntries($complaintId: ID!) {
  complaintEntries(filter: { complaintId: $complaintId }, page: { limit: 200 }) { items { id kind at way text told by { id name } files { id name } } }
}`

/** What the receipt for the complainant says beside the code. */
export const receivedComplaint = 'query ReceivedComplaint($id: ID!) { complaint(id: $id) { id number matter receivedAt bureau { id name } } }'
