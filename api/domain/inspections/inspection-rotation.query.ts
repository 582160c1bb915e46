import 'reflect-metadata'
import { Field, ID, ObjectType } from 'type-graphql'
import { addMonths, dayOf } from '../../kernel/calendar/index.ts'
import { operation } from '../../kernel/schema/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import type { Law } from '../../kernel/regulations/index.ts'
import { Department, officesHeld, StaffMember } from '../organization/index.ts'
import { InspectionMember } from './inspection-member.record.ts'
import { members, rotation } from './inspection.provisions.ts'
import { Inspection } from './inspection.record.ts'
import { periodBefore } from './periods.ts'

@ObjectType({ description: '督查人员轮换情况 / Whose turn it is to inspect', simpleResolvers: true })
export class InspectorTurn {
  @Field(() => ID, { description: '人员 / Person' }) staffId!: string
  @Field(() => String, { description: '姓名 / Name' }) name!: string
  @Field(() => String, { description: '科室 / Department' }) department!: string
  @Field(() => String, { nullable: true, description: '近一年最近一次参加定期督查 / Last regular inspection within a year' }) lastOn?: string | null
  @Field(() => Boolean, { description: '本期须轮换 / On a regular inspection of the last period: rotates in this one' }) barred!: boolean
}

/** Who was on a regular inspection, and when last, since a year before a day. */
async function lastRegular(em: EntityManager, bureauId: string, day: string): Promise<Map<string, string>> {
  const inspections = await em.find(Inspection, { bureauId, state: { $ne: 'CANCELLED' }, plannedFor: { $gte: addMonths(day, -12), $lte: day } }, { orderBy: { plannedFor: 'ASC' } })
  const days = new Map(inspections.filter(({ modes }) => modes.includes('REGULAR')).map(({ id, plannedFor }) => [id, plannedFor]))
  const been = await em.find(InspectionMember, { inspectionId: { $in: [...days.keys()] } })
  const sorted = been.map(({ staffId, inspectionId }) => ({ staffId, on: days.get(inspectionId)! })).sort((a, b) => (a.on < b.on ? -1 : 1))
  return new Map(sorted.map(({ staffId, on }) => [staffId, on]))
}

/** Those who hold an office that the pack names for inspectors: most are heads of departments, who are few; without such a rule, whoever inspected. */
async function inspectors(em: EntityManager, law: Law, bureauId: string, been: ReadonlyMap<string, string>, now: Date): Promise<StaffMember[]> {
  const authority = members.of(law)
  const heads = (await em.find(Department, { bureauId, abolished: false })).flatMap(({ headId }) => headId ?? [])
  const people = await em.find(StaffMember, { id: { $in: [...new Set([...heads, ...been.keys()])] }, left: false })
  if (!authority) return people.filter(({ id }) => been.has(id))
  const fit: StaffMember[] = []
  for (const person of people) {
    const held = await officesHeld(em, person.id, bureauId, now)
    if (authority.decidedBy.some((office) => held.has(office))) fit.push(person)
  }
  return fit
}

operation({
  kind: 'query', name: 'inspectionRotation', permission: 'inspections.plan', type: () => [InspectorTurn],
  description: '可派督查人员，久未参加定期督查的在前 / Who can inspect, the longest without a regular inspection first',
  args: [{ name: 'day', type: () => String, nullable: true, description: '计划日期，默认今天 / The day planned for, by default today' }],
  resolve: async ({ day }, { acting, office }): Promise<InspectorTurn[]> => {
    const bureauId = acting.bureauId
    if (!bureauId) return []
    const now = office.now()
    const on = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? day : dayOf(now)
    return office.transaction(async (em) => {
      const law = await office.lawOf(em, bureauId, now)
      const been = await lastRegular(em, bureauId, on)
      const every = rotation.of(law)
      const last = every && periodBefore(on, every.unit, every.amount)
      const departments = new Map((await em.find(Department, { bureauId })).map(({ id, name }) => [id, name]))
      const turns = (await inspectors(em, law, bureauId, been, now)).map(({ id, name, departmentId }): InspectorTurn => {
        const lastOn = been.get(id) ?? null
        return { staffId: id, name, department: departments.get(departmentId) ?? '', lastOn, barred: Boolean(last && lastOn && lastOn >= last.from && lastOn <= last.to) }
      })
      return turns.sort((a, b) => (a.lastOn ?? '').localeCompare(b.lastOn ?? '') || a.name.localeCompare(b.name, 'zh'))
    })
  },
})
