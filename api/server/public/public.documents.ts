/** What the server asks of the API for the pages that it writes; as the public, within the public's rights. */
export const bureausDocument = `query ($page: PageInput) {
  bureaus(filter: { dissolved: false }, page: $page) { items { id name shortName address phone } pageInfo { hasNextPage endCursor } }
}`

export const departmentsDocument = `query ($page: PageInput) {
  departments(filter: { abolished: false }, page: $page) { items { id bureauId name } pageInfo { hasNextPage endCursor } }
}`

export const itemsDocument = `query ($page: PageInput, $filter: ServiceItemFilter) {
  serviceItems(page: $page, filter: $filter) {
    total
    items {
      id name kind bureau { name } department { name }
      currentVersion { fee promisedAmount promisedUnit }
    }
  }
}`

export const guideDocument = `query ($id: ID!) {
  serviceItem(id: $id) {
    id code name kind
    bureau { id name address phone }
    department { name }
    currentVersion {
      legalBasis conditions procedure outcome place hours phone fee feeBasis publishedAt
      statutoryAmount statutoryUnit promisedAmount promisedUnit
      materials { name originals copies supplementable note }
    }
  }
}`

export const resultsDocument = `query ($bureauId: ID!) {
  publishedEvaluations(bureauId: $bureauId) {
    name periodFrom periodUntil
    results { department participationRate sample valid satisfactionRate satisfactionScore rank }
  }
}`

export const channelsDocument = `query ($page: PageInput, $filter: PublicChannelFilter) {
  publicChannels(filter: $filter, page: $page) { items { bureauId kind detail hours department { name } } pageInfo { hasNextPage endCursor } }
}`

export const complaintTermsDocument = 'query { complaintTerms { bureauId assurances { text source } grounds { code label } } }'
