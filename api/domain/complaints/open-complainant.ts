import 'reflect-metadata'
import { Field, ID, ObjectType } from 'type-graphql'
import { isRefusal, type Acting } from '../../kernel/access/index.ts'
import { notFound, type Rejection as Refusal } from '../../kernel/lifecycle/index.ts'
import { openIdentity, openingsOf } from '../../kernel/protection/index.ts'
import { readScope, reachesRow } from '../../kernel/query/index.ts'
import { isId, specOf } from '../../kernel/records/index.ts'
import { operation, Rejection, spoken } from '../../kernel/schema/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { StaffMember } from '../organization/index.ts'
import { ComplainantViewer } from './complainant-viewer.record.ts'
import { Complaint } from './complaint.record.ts'
import { handles, inOffice } from './who-handles.ts'

@ObjectType({ description: '投诉人身份，每次查看均留痕 / Who complained; each look is logged', simpleResolvers: true })
export class Complainant {
  @Field(() => String, { nullable: true, description: '姓名 / Name' }) name?: string | null
  @Field(() => String, { nullable: true, description: '电话 / Phone' }) phone?: string | null
  @Field(() => Rejection, { nullable: true, description: '不予办理的原因 / Why not' }) rejection?: Rejection | null
}

/** The handler, and for an open complaint every complaint officer: they need no second person. */
function entitled(complaint: Complaint, acting: Acting): boolean {
  if (handles({ record: complaint, acting })) return true
  return complaint.identityProtection === 'OPEN' && inOffice({ record: complaint, acting }, 'identities.open')
}

/** The leader who named the caller to see who complained; nobody covers for somebody in this. */
async function approver(em: EntityManager, { id }: Complaint, { staffId }: Acting): Promise<{ id: string; name: string } | undefined> {
  const named = staffId ? await em.findOne(ComplainantViewer, { complaintId: id, staffId }) : null
  return named ? { id: named.approverId, name: '' } : undefined
}

operation({
  kind: 'mutation', name: 'openComplainant', permission: 'identities.open', type: () => Complainant,
  refusals: { record: 'Complaint', act: 'openIdentity', id: 'complaintId' },
  description: '查看投诉人身份，须说明理由，每次均留痕 / See who complained: with a reason, logged each time',
  args: [{ name: 'complaintId', type: () => ID }, { name: 'reason', type: () => String }],
  resolve: async ({ complaintId, reason }, { acting, office }): Promise<Complainant> => office.transaction(async (em) => {
    const refused = (refusal: Refusal): Complainant => ({ rejection: spoken(refusal, acting.locale) })
    const spec = specOf(Complaint)
    if (!isId(complaintId) || !(await reachesRow(em.getKysely(), spec, readScope(spec, acting), complaintId))) return refused(notFound())
    const complaint = await em.findOneOrFail(Complaint, complaintId)
    if (!complaint.identityId) return refused(notFound())
    const opened = await openIdentity(em, acting, {
      id: complaint.identityId, reason: String(reason), now: office.now(), handler: entitled(complaint, acting),
      approvedBy: await approver(em, complaint, acting), signedInAt: acting.signedInAt,
    })
    return isRefusal(opened) ? refused(opened) : { name: opened['name'], phone: opened['phone'], rejection: null }
  }),
})

@ObjectType({ description: '一次身份查看 / One look at an identity', simpleResolvers: true })
export class IdentityLook {
  @Field(() => String, { description: '时间 / At' }) at!: string
  @Field(() => String, { description: '查看人 / By' }) by!: string
  @Field(() => String, { description: '理由 / Reason' }) reason!: string
  @Field(() => String, { nullable: true, description: '指定人 / The leader who named them' }) namedBy?: string | null
}

operation({
  kind: 'query', name: 'complainantOpenings', permission: 'complaints.read', type: () => [IdentityLook],
  description: '谁查看过投诉人身份 / Who looked at the complainant’s identity',
  args: [{ name: 'complaintId', type: () => ID }],
  resolve: async ({ complaintId }, { acting, office }): Promise<IdentityLook[]> => office.transaction(async (em) => {
    const spec = specOf(Complaint)
    if (!isId(complaintId) || !(await reachesRow(em.getKysely(), spec, readScope(spec, acting), complaintId))) return []
    const viewers = await em.find(ComplainantViewer, { complaintId })
    const leaders = await em.find(StaffMember, { id: { $in: viewers.flatMap(({ namedById }) => namedById ?? []) } })
    const names = new Map(viewers.map(({ approverId, namedById }) => [approverId, leaders.find(({ id }) => id === namedById)?.name ?? null]))
    return (await openingsOf(em, complaintId)).map(({ at, userName, reason, approvedById }) => (
      { at: at.toISOString(), by: userName, reason, namedBy: approvedById ? names.get(approvedById) ?? null : null }))
  }),
})
