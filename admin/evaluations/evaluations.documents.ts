/** How many slips of each group were issued, and how many ballots came back so far. */
export const turnout = 'query Turnout($id: ID!) { campaignTurnout(campaignId: $id) { groupId evaluators issued returned } }'

/** Makes new codes. They are shown this once and kept nowhere. */
export const issueSlips = `mutation IssueSlips($campaignId: ID!, $groupId: ID!, $count: Int!) {
  issueSlips(campaignId: $campaignId, groupId: $groupId, count: $count) { codes rejection { code text fields { path code text } facts citation } }
}`

/** Who takes part in a campaign, on both sides. */
export const campaignParts = `query CampaignParts($id: ID!) {
  evaluationCampaign(id: $id) {
    id
    departments { id department { id name } }
    groups { id evaluators weight weighedAs slipsIssued ballotsReturned }
  }
}`

/** Campaigns to choose from, the newest first. */
export const talliedCampaigns = `query TalliedCampaigns {
  evaluationCampaigns(page: { limit: 50 }, filter: { state_in: [TALLIED, PUBLISHED] }, sort: [{ field: opensOn, direction: DESC }]) {
    items { id name state periodFrom periodUntil bureau { id name } }
  }
}`

/** The whole tally of one campaign. */
export const tallyOf = `query TallyOf($id: ID!) {
  evaluationCampaign(id: $id) {
    id name state periodFrom periodUntil weightsCitation sampleCitation
    tally {
      id evaluators issued returned participationRate sample valid satisfied fairlySatisfied dissatisfied dontKnow invalid
      satisfactionRate satisfactionScore rank citation scoreCitation department { id name }
    }
    questions { id place question sample answered options mean }
  }
}`

/** Campaigns that take ballots in now. */
export const openCampaigns = `query OpenCampaigns {
  evaluationCampaigns(page: { limit: 50 }, filter: { state_in: [OPEN] }, sort: [{ field: opensOn, direction: DESC }]) { items { id name } }
}`

/** What the ballots of a campaign ask, for clerks. */
export const ballotForm = `query BallotForm($id: ID!) {
  ballotForm(campaignId: $id) { name bureau closesOn questions marks { code label } channels { code label } departments { id name } }
}`

/** Enters a ballot that came in on paper. The code is spent by it: sending it again enters nothing twice. */
export const enterPaperBallot = `mutation EnterPaperBallot($code: String!, $input: PaperBallotInput!) {
  enterPaperBallot(code: $code, input: $input) { ballotCheckCode rejection { code text fields { path code text } facts citation } }
}`
