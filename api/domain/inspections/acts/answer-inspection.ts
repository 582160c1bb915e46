import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { openObligations } from '../../../kernel/obligations/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { departmentOnly } from '../department-only.ts'
import type { InspectedDepartment } from '../inspected-department.record.ts'
import { inspectedDepartmentLifecycle } from '../inspected-department.lifecycle.ts'
import { answer } from '../inspection.provisions.ts'

@DefineInput()
export class ConfirmInspectionInput {
  @LongText({ label: ['确认意见', 'Remark'], max: 2000, optional: true }) remark?: string
}

@DefineInput()
export class ObjectToInspectionInput {
  @LongText({ label: ['异议', 'Objection'], max: 2000 }) objection!: string
}

@DefineInput()
export class SettleObjectionInput {
  @LongText({ label: ['处理意见', 'Decision'], max: 2000 }) decision!: string
}

const own = ({ acting, record }: Pick<ActContext<InspectedDepartment>, 'acting' | 'record'>): Rejection | undefined => departmentOnly(acting, 'inspections.answer', record)

export const confirmInspection = act(inspectedDepartmentLifecycle, 'confirm', {
  input: ConfirmInspectionInput,
  allowed: own,
  run: ({ record, input, acting, now }) => { Object.assign(record, { remark: input.remark, answeredById: acting.staffId, answeredAt: now }) },
})

export const objectToInspection = act(inspectedDepartmentLifecycle, 'object', {
  input: ObjectToInspectionInput,
  allowed: own,
  run: ({ record, input, acting, now }) => { Object.assign(record, { objection: input.objection, answeredById: acting.staffId, answeredAt: now }) },
})

/** The office answers the objection; findings that do not stand are withdrawn beforehand. */
export const settleObjection = act(inspectedDepartmentLifecycle, 'settle', {
  input: SettleObjectionInput,
  run: ({ record, input, acting, now }) => { Object.assign(record, { decision: input.decision, settledById: acting.staffId, settledAt: now }) },
})

@DefineInput()
export class PassOverInspectedInput {
  @LongText({ label: ['催办与处理情况', 'Reminders and decision'], max: 2000 }) decision!: string
}

const stillTime = rejection('ANSWER_STILL_AWAITED', ['被查科室的答复期限到{due}，期满仍未答复方可继续', 'The department has until {due} to answer: go on only after that'])

/** The department let its time pass: the office goes on, and the record says that it was not answered. */
export const passOverInspected = act(inspectedDepartmentLifecycle, 'passOver', {
  input: PassOverInspectedInput,
  allowed: async ({ record, em, now }) => {
    const running = (await openObligations(em, record.id, answer.key)).find(({ dueAt }) => dueAt && dueAt > now)
    return running && stillTime({ due: dayOf(running.dueAt!) }, { citation: running.citation as never })
  },
  run: ({ record, input, acting, now }) => { Object.assign(record, { decision: input.decision, settledById: acting.staffId, settledAt: now }) },
})
