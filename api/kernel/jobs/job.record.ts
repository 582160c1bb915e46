import { internalAccess } from '../access/index.ts'
import { choices, CityRecord, Choice, DefineRecord, Instant, Integer, Json, Text, type ChoiceOf } from '../records/index.ts'

export const JobState = choices('JobState', {
  READY: ['待执行', 'Ready'],
  DONE: ['已完成', 'Done'],
  FAILED: ['已放弃', 'Given up'],
})
export type JobState = ChoiceOf<typeof JobState>

/** Work that is done after the act that asked for it has committed. */
@DefineRecord({
  label: ['后台作业', 'Job'], plural: 'jobs', title: 'kind', internal: true,
  access: internalAccess, indexes: [['state', 'runAt']], uniques: [['uniqueKey']],
})
export class Job extends CityRecord {
  @Text({ label: ['种类', 'Kind'], max: 80 }) kind!: string
  @Json({ label: ['内容', 'Payload'] }) payload!: unknown
  @Choice(() => JobState, { label: ['状态', 'State'] }) state!: JobState
  /** Not before. */
  @Instant({ label: ['执行时间', 'Run at'] }) runAt!: Date
  @Integer({ label: ['已尝试次数', 'Attempts'] }) attempts!: number
  /** Claimed until then; a process that died before it lets go. */
  @Instant({ label: ['占用至', 'Locked until'], optional: true }) lockedUntil?: Date | null
  /** The same work asked for twice is done once. */
  @Text({ label: ['唯一标识', 'Unique key'], max: 200, optional: true }) uniqueKey?: string | null
  /** The number under which the log knows the last error; its text may hold values and stays in the log. */
  @Text({ label: ['错误编号', 'Error'], max: 40, optional: true }) lastErrorId?: string | null
}
