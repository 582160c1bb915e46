const rejection = 'rejection { code text fields { path code text } }'

export const submitComplaint = `mutation ($idempotencyKey: String!, $input: SubmitComplaintInput!) {
  done: submitComplaint(idempotencyKey: $idempotencyKey, input: $input) { trackingCode ${rejection} }
}`

export const complaintProgress = `query ($trackingCode: String!) {
  found: complaintProgress(trackingCode: $trackingCode) {
    stateLabel receivedAt conclusion note canAdd canAnswer agreed messages { at kind text }
  }
}`

export const addToComplaint = `mutation ($trackingCode: String!, $idempotencyKey: String!, $input: ComplainantTextInput!) {
  done: addToComplaint(trackingCode: $trackingCode, idempotencyKey: $idempotencyKey, input: $input) { ${rejection} }
}`

export const objectToReply = `mutation ($trackingCode: String!, $idempotencyKey: String!, $input: ComplainantTextInput!) {
  done: objectToReply(trackingCode: $trackingCode, idempotencyKey: $idempotencyKey, input: $input) { ${rejection} }
}`

export const agreeToReply = `mutation ($trackingCode: String!, $idempotencyKey: String!) {
  done: agreeToReply(trackingCode: $trackingCode, idempotencyKey: $idempotencyKey) { ${rejection} }
}`

export const caseProgress = `query ($trackingCode: String!) {
  found: caseProgress(trackingCode: $trackingCode) {
    number item department stateLabel resultLabel receivedAt acceptedAt dueAt completedAt missing supplementBy canBeRated
  }
}`

export const rateCase = `mutation ($idempotencyKey: String!, $input: RateCaseInput!) {
  done: rateCase(idempotencyKey: $idempotencyKey, input: $input) { ${rejection} }
}`

export const ballotPaper = `query ($code: String!) {
  done: ballotPaper(code: $code) {
    ballotPaper { name bureau evaluators periodFrom periodUntil closesOn questions marks { code label } departments { id name } }
    ${rejection}
  }
}`

export const castBallot = `mutation ($code: String!, $input: CastBallotInput!) {
  done: castBallot(code: $code, input: $input) { ballotCheckCode ${rejection} }
}`

export const ballotCheck = `query ($code: String!) {
  found: ballotCheck(code: $code) { campaign stateLabel inTally }
}`
