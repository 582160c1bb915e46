import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link } from '../../../kernel/records/index.ts'
import { Department } from '../department.record.ts'
import { holdersProblem, placeHolder } from '../holders.ts'
import { keyPostProblem } from '../key-post.ts'
import { described, nameTaken, PostCardInput } from '../post-card.input.ts'
import { postLifecycle } from '../post.lifecycle.ts'
import { postCardFields } from '../post.provisions.ts'
import { Post } from '../post.record.ts'
import { StaffMember } from '../staff-member.record.ts'

@DefineInput()
export class EstablishPostInput extends PostCardInput {
  @Link(() => Department, { label: ['科室', 'Department'] }) departmentId!: string
  @Link(() => StaffMember, { label: ['A岗', 'Primary holder'], optional: true }) holderId?: string | null
  @Link(() => StaffMember, { label: ['B岗', 'Cover holder'], optional: true }) coverHolderId?: string | null
}

const departmentAbolished = rejection('DEPARTMENT_ABOLISHED', ['该科室已撤销', 'The department has been abolished'])

/** A department sets up a post, writes its duties down and names who holds it. */
export const establishPost = act(postLifecycle, 'establish', {
  input: EstablishPostInput,
  async check({ input, em, law }) {
    const department = await em.findOneOrFail(Department, { id: input.departmentId })
    if (department.abolished) return departmentAbolished()
    return (await nameTaken(em, department.id, input.name))
      ?? (await holdersProblem(em, law, department.bureauId, input))
      ?? keyPostProblem(law, described(input))
      ?? postCardFields.filled(law, { holderId: null, coverHolderId: null, ...described(input), ...input })
  },
  async run(context) {
    const { input, em, now, create } = context
    const { bureauId } = await em.findOneOrFail(Department, { id: input.departmentId })
    const post = create(Post, {
      ...described(input), bureauId, departmentId: input.departmentId, holderId: null, coverHolderId: null,
      changedOn: null, filedOn: null, state: 'IN_USE',
    })
    const fromDay = dayOf(now)
    await placeHolder(context, post, { role: 'PRIMARY', staffId: input.holderId ?? null, fromDay })
    await placeHolder(context, post, { role: 'COVER', staffId: input.coverHolderId ?? null, fromDay })
    return post
  },
})
