import { any, byPlace, eq, inBureau, permissions, PUBLIC_ROLE, type RecordAccess } from '../../kernel/access/index.ts'

permissions('publicChannels', {
  read: [['查看公开的投诉渠道', 'Read the public channels of complaint'], [
    PUBLIC_ROLE, 'STAFF', 'WINDOW_CLERK', 'DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER', 'EVALUATION_CLERK', 'SYSTEM',
  ]],
  publish: [['公布投诉渠道', 'Publish channels of complaint'], ['EFFICIENCY_OFFICE', 'COMPLAINT_OFFICER']],
})

/** What is published is for everybody; what was withdrawn stays with the bureau. */
export const publicChannelAccess: RecordAccess = {
  read: 'publicChannels.read', scope: (acting, reach) => any(eq('state', 'PUBLISHED'), acting.kind === 'PUBLIC' ? false : inBureau(acting, reach)), actScope: byPlace({ bureau: 'bureauId' }),
}
