// type-graphql's decorators need it before anything that uses them is loaded.
import 'reflect-metadata'
import { GraphQLJSON } from 'graphql-scalars'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { readOne } from '../../kernel/query/index.ts'
import { isId, specOf } from '../../kernel/records/index.ts'
import type { Citation } from '../../kernel/regulations/index.ts'
import { demand, operation } from '../../kernel/schema/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { consequenceOf } from './consequences.ts'
import { ResponsibilityShare } from './responsibility-share.record.ts'
import { SanctionKind } from './sanction-kind.ts'
import { Violation } from './violation.record.ts'

@ObjectType({ description: '按规定建议的处理：系统提出，由人决定 / What the rules propose: people decide', simpleResolvers: true })
export class ProposedSanction {
  @Field(() => ID, { nullable: true, description: '被处理人，空为科室 / Person; empty for the department' }) staffId!: string | null
  @Field(() => String, { description: '姓名或科室 / Person or department' }) name!: string
  @Field(() => Int, { description: '累计第几次 / Which offence of the person' }) offence!: number
  @Field(() => [SanctionKind], { description: '建议的处理方式，另择的须说明理由 / The kinds proposed; another one needs a reason' }) proposed!: readonly SanctionKind[]
  @Field(() => [SanctionKind], { description: '应一并给予的处理 / What applies all at once' }) together!: readonly SanctionKind[]
  @Field(() => Float, { nullable: true, description: '扣分 / Points of a deduction' }) points!: number | null
  @Field(() => GraphQLJSON, { nullable: true, description: '依据 / Citation' }) citation!: Citation | null
}

operation({
  kind: 'query', name: 'proposedSanctions', permission: 'sanctions.propose', type: () => [ProposedSanction],
  description: '按规定对各责任人及其科室建议的处理 / What the rules propose for whom responsibility falls on, and for their department',
  args: [{ name: 'violationId', type: () => ID, description: '违规行为 / Violation' }],
  async resolve({ violationId }, context): Promise<ProposedSanction[]> {
    demand(context, 'sanctions.propose')
    const { acting, office, reader } = context
    if (!isId(violationId) || !(await readOne(reader, specOf(Violation), acting, violationId, new Map()))) return []
    return office.transaction(async (em) => {
      const violation = await em.findOneOrFail(Violation, violationId)
      const law = await office.lawOf(em, violation.bureauId, office.now())
      const shares = await em.find(ResponsibilityShare, { violationId })
      const people = await em.find(StaffMember, { id: { $in: shares.map(({ staffId }) => staffId) } })
      const department = violation.departmentId ? await em.findOne(Department, violation.departmentId) : null
      const answerable = [...people.map(({ id, name }) => ({ id, name })), ...(department ? [{ id: null, name: department.name }] : [])]
      const rows: ProposedSanction[] = []
      for (const { id, name } of answerable) {
        const { offence, proposed, together, points = null, citation = null } = await consequenceOf(em, law, violation, id)
        if (proposed.length > 0) rows.push({ staffId: id, name, offence, proposed, together: together(proposed[0]!), points, citation })
      }
      return rows
    })
  },
})
