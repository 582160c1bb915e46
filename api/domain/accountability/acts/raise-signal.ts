import { ClockLevel } from '../../../kernel/regulations/index.ts'
import { act } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, Instant, Json, Link, Ref, Text } from '../../../kernel/records/index.ts'
import { Department, StaffMember } from '../../organization/index.ts'
import { signalLifecycle } from '../signal.lifecycle.ts'
import { Signal } from '../signal.record.ts'

@DefineInput()
export class RaiseSignalInput {
  @Text({ label: ['事由', 'Matter'], max: 200 }) matter!: string
  @Choice(() => ClockLevel, { label: ['时限层级', 'Level'] }) level!: ClockLevel
  @Link(() => Department, { label: ['责任科室', 'Department'], optional: true }) departmentId?: string
  @Link(() => StaffMember, { label: ['责任人', 'Person'], optional: true }) staffId?: string
  @Text({ label: ['对象类型', 'Subject type'], max: 60 }) subjectType!: string
  @Ref({ label: ['对象', 'Subject'] }) subjectId!: string
  @Ref({ label: ['时限事项', 'Obligation'], optional: true }) obligationId?: string
  @Instant({ label: ['应办结时间', 'Was due'], optional: true }) dueAt?: Date
  @Json({ label: ['依据', 'Citation'], optional: true }) citation?: unknown
}

/** By the sweep when a clock has run out, or by the efficiency office for what it sees itself. */
export const raiseSignal = act(signalLifecycle, 'raise', {
  input: RaiseSignalInput,
  run: ({ input, acting, create, now, facts }) => {
    facts({ level: input.level })
    return create(Signal, { ...input, bureauId: acting.bureauId!, state: 'RAISED', raisedAt: now })
  },
})
