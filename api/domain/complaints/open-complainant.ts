import 'reflect-metadata'
import { Field, ID, ObjectType } from 'type-graphql'
import { isRefusal } from '../../kernel/access/index.ts'
import { notFound, type Rejection as Refusal } from '../../kernel/lifecycle/index.ts'
import { openIdentity, openingsOf } from '../../kernel/protection/index.ts'
import { readScope, reachesRow } from '../../kernel/query/index.ts'
import { isId, specOf } from '../../kernel/records/index.ts'
import { operation, Rejection, spoken } from '../../kernel/schema/index.ts'
import { Complaint } from './complaint.record.ts'

@ObjectType({ description: '投诉人身份，每次查看均留痕 / Who complained; each look is logged', simpleResolvers: true })
export class Complainant {
  @Field(() => String, { nullable: true, description: '姓名 / Name' }) name?: string | null
  @Field(() => String, { nullable: true, description: '电话 / Phone' }) phone?: string | null
  @Field(() => Rejection, { nullable: true, description: '不予办理的原因 / Why not' }) rejection?: Rejection | null
}

/** Whoever may see the name without a second person: the handler, and for an open complaint every officer who reads it. */
const entitled = (complaint: Complaint, people: readonly (string | undefined)[]): boolean =>
  complaint.identityProtection === 'OPEN' || (complaint.handlerId !== null && people.includes(complaint.handlerId ?? undefined))

operation({
  kind: 'mutation', name: 'openComplainant', permission: 'identities.open', type: () => Complainant,
  description: '查看投诉人身份，须说明理由，每次均留痕 / See who complained: with a reason, logged each time',
  args: [{ name: 'complaintId', type: () => ID }, { name: 'reason', type: () => String }],
  resolve: async ({ complaintId, reason }, { acting, office }): Promise<Complainant> => office.transaction(async (em) => {
    const refused = (refusal: Refusal): Complainant => ({ rejection: spoken(refusal, acting.locale) })
    const spec = specOf(Complaint)
    if (!isId(complaintId) || !(await reachesRow(em.getKysely(), spec, readScope(spec, acting), complaintId))) return refused(notFound())
    const complaint = await em.findOneOrFail(Complaint, complaintId)
    if (!complaint.identityId) return refused(notFound())
    const people = [acting.staffId, ...acting.covering.map((cover) => cover.staffId)]
    const opened = await openIdentity(em, acting, { id: complaint.identityId, reason: String(reason), now: office.now(), handler: entitled(complaint, people) })
    return isRefusal(opened) ? refused(opened) : { name: opened['name'], phone: opened['phone'], rejection: null }
  }),
})

@ObjectType({ description: '一次身份查看 / One look at an identity', simpleResolvers: true })
export class IdentityLook {
  @Field(() => String, { description: '时间 / At' }) at!: string
  @Field(() => String, { description: '查看人 / By' }) by!: string
  @Field(() => String, { description: '理由 / Reason' }) reason!: string
}

operation({
  kind: 'query', name: 'complainantOpenings', permission: 'complaints.read', type: () => [IdentityLook],
  description: '谁查看过投诉人身份 / Who looked at the complainant’s identity',
  args: [{ name: 'complaintId', type: () => ID }],
  resolve: async ({ complaintId }, { acting, office }): Promise<IdentityLook[]> => office.transaction(async (em) => {
    const spec = specOf(Complaint)
    if (!isId(complaintId) || !(await reachesRow(em.getKysely(), spec, readScope(spec, acting), complaintId))) return []
    return (await openingsOf(em, complaintId)).map(({ at, userName, reason }) => ({ at: at.toISOString(), by: userName, reason }))
  }),
})
