import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, invalid, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { notify } from '../../../kernel/notifications/index.ts'
import { Day, DefineInput, LongText } from '../../../kernel/records/index.ts'
import { answerable } from '../answerable.ts'
import { findingLifecycle } from '../finding.lifecycle.ts'
import type { Finding } from '../finding.record.ts'
import { workedOffByRecheck } from '../inspection.provisions.ts'
import { Inspection } from '../inspection.record.ts'
import { inspectorOnly } from '../inspector-only.ts'
import { findingReopened } from '../notices.ts'
import { Rectification } from '../rectification.record.ts'
import { deadlinePast } from './raise-finding.ts'

const notApart = rejection('RECHECK_BY_ANOTHER', ['责任科室人员不得回查', 'Nobody of the department re-checks it'])
const recheckNeeded = rejection('RECHECK_NEEDED', ['须经回查确认整改见效方可销号', 'A finding is worked off only after a re-check that passes'])

type Rechecking = ActContext<Finding>

/** Somebody of the team or the efficiency office, never of the department that put it right. */
async function apart({ record, acting, em }: Pick<Rechecking, 'record' | 'acting' | 'em'>): Promise<Rejection | undefined> {
  const own = [acting.departmentId, ...acting.covering.map(({ departmentId }) => departmentId)]
  if (own.includes(record.departmentId)) return notApart()
  return inspectorOnly(em, acting, await em.findOneOrFail(Inspection, record.inspectionId))
}

async function note({ record, acting, em, now }: Pick<Rechecking, 'record' | 'acting' | 'em' | 'now'>, passed: boolean, recheck?: string): Promise<void> {
  const latest = await em.findOneOrFail(Rectification, { findingId: record.id, recheckedAt: null })
  Object.assign(latest, { recheck, passed, recheckedById: acting.staffId, recheckedAt: now, updatedAt: now })
}

@DefineInput()
export class WorkOffFindingInput {
  @LongText({ label: ['回查情况', 'Re-check'], max: 2000, optional: true }) recheck?: string
}

export const workOffFinding = act(findingLifecycle, 'workOff', {
  input: WorkOffFindingInput,
  allowed: apart,
  check: ({ input, law }) => {
    const citation = workedOffByRecheck.of(law)
    return citation && !input.recheck?.trim() ? recheckNeeded({}, { citation }) : undefined
  },
  run: async (context) => {
    context.record.workedOffAt = context.now
    await note(context, true, context.input.recheck)
  },
})

@DefineInput()
export class ReopenFindingInput {
  @LongText({ label: ['回查情况', 'Re-check'], max: 2000 }) recheck!: string
  @Day({ label: ['新的整改期限', 'New deadline'] }) deadline!: string
}

/** The re-check did not pass: put right again, by a new deadline. */
export const reopenFinding = act(findingLifecycle, 'reopen', {
  input: ReopenFindingInput,
  allowed: apart,
  check: ({ input, now }) => (input.deadline < dayOf(now) ? invalid({}, { fields: [deadlinePast('deadline')] }) : undefined),
  run: async (context) => {
    const { record, input, facts, em, now } = context
    record.deadline = input.deadline
    facts({ deadline: { on: input.deadline } })
    await note(context, false, input.recheck)
    await notify(em, {
      template: findingReopened, facts: { matter: record.matter, day: input.deadline }, to: await answerable(em, record), subject: { type: 'Finding', id: record.id }, now,
    })
  },
})
