import { act } from '../../../kernel/lifecycle/index.ts'
import { inspectionLifecycle } from '../inspection.lifecycle.ts'
import { inspectorOnly } from '../inspector-only.ts'

/** The team sets out; undercover, nobody is told. */
export const startInspection = act(inspectionLifecycle, 'start', {
  allowed: ({ record, acting, em }) => inspectorOnly(em, acting, record),
  run: ({ record, now }) => { record.startedAt = now },
})
