import { all, any, byPlace, eq, inBureau, not, permissions, PUBLIC_ROLE, within, type RecordAccess, type Scope } from '../../kernel/access/index.ts'

const OFFICERS = ['STAFF', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'EVALUATION_CLERK', 'SYSTEM']

permissions('evaluations', {
  read: [['查看评议', 'Read evaluations'], OFFICERS],
  results: [['查看未公布的统计', 'Read results before they are published'], ['BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'SYSTEM']],
  manage: [['组织评议', 'Run evaluations'], ['EFFICIENCY_OFFICE']],
  issue: [['发放评议码', 'Issue slips'], ['EFFICIENCY_OFFICE', 'EVALUATION_CLERK']],
  enter: [['录入评议票', 'Enter ballots'], ['EVALUATION_CLERK']],
  cast: [['参加评议', 'Cast a ballot'], [PUBLIC_ROLE, ...OFFICERS]],
  improve: [['报告改进情况', 'Report improvements'], ['STAFF', 'DEPARTMENT_HEAD']],
  proceed: [['下达改进事项', 'Give improvement items out'], ['SYSTEM']],
})

const ofBureau = byPlace({ bureau: 'bureauId' })

/** Everybody in the bureau knows of a campaign once it is open; its draft is the office's own. */
const campaignScope: Scope = (acting, reach) => any(ofBureau(acting, acting.reach('evaluations.results')), all(inBureau(acting, reach), not(eq('state', 'DRAFT'))))
export const campaignAccess: RecordAccess = { read: 'evaluations.read', scope: campaignScope, actScope: ofBureau }

/** What stands under a campaign is read with it. */
export const withCampaign: RecordAccess = {
  read: 'evaluations.read', scope: (acting, reach) => ({ via: 'campaignId', where: campaignScope(acting, reach) }),
}

/** Nobody but those who decide on publication sees a result before it: not the evaluated, not the clerks who enter ballots. */
const resultScope: Scope = (acting, reach) => {
  const early = acting.reach('evaluations.results')
  if (early.city) return true
  return any(within('bureauId', early.bureaus), all(inBureau(acting, reach), { via: 'campaignId', where: eq('state', 'PUBLISHED') }))
}
export const resultAccess: RecordAccess = { read: 'evaluations.read', scope: resultScope }

export const questionnaireAccess: RecordAccess = { read: 'evaluations.read', scope: inBureau, actScope: ofBureau }

/** What a department is to improve concerns it, and whoever runs evaluations. */
export const improvementAccess: RecordAccess = { read: 'evaluations.read', scope: byPlace({ bureau: 'bureauId', department: 'departmentId' }) }
