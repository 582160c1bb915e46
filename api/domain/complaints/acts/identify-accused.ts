import { act, rejection, required, invalid } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Link } from '../../../kernel/records/index.ts'
import { areOurStaff, Department, isOurDepartment, StaffMember } from '../../organization/index.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { removeHandler } from '../handing-over.ts'
import { handlerRemoved } from '../notices.ts'
import { seekWhoTakesIn, tellWhoAssigns } from '../who-is-told.ts'
import { handlerOr } from '../who-handles.ts'
import { isConcerned } from '../who-is-concerned.ts'

@DefineInput()
export class IdentifyAccusedInput {
  @Link(() => StaffMember, { label: ['被投诉人', 'Accused person'], optional: true }) staffId?: string | null
  @Link(() => Department, { label: ['被投诉科室', 'Accused department'], optional: true, help: ['不填则为被投诉人所在科室', 'Empty: where the accused person works'] })
  departmentId?: string | null
}

const identified = rejection('ACCUSED_IDENTIFIED_SO', ['已认定为该人员和科室', 'This person and department are named already'])

/**
 * Says who is meant, when the complaint comes in or as soon as it turns out. From then on the complaint does not exist for them, and a
 * handler among them no longer handles it.
 */
export const identifyAccused = act(complaintLifecycle, 'identifyAccused', {
  input: IdentifyAccusedInput,
  allowed: handlerOr('complaints.accept'),
  check: async ({ record, input: { staffId, departmentId }, em }) => {
    if (!staffId && !departmentId) return invalid({}, { fields: [required('staffId')] })
    const elsewhere = (await areOurStaff(em, record.bureauId, [staffId])) ?? (await isOurDepartment(em, record.bureauId, 'departmentId', departmentId))
    if (elsewhere) return elsewhere
    const same = (staffId ?? null) === (record.accusedStaffId ?? null) && (!departmentId || departmentId === record.accusedDepartmentId)
    return same ? identified() : undefined
  },
  run: async ({ record, input: { staffId, departmentId }, em, now }) => {
    const person = staffId ? await em.findOneOrFail(StaffMember, staffId) : undefined
    record.accusedStaffId = staffId ?? null
    record.accusedDepartmentId = departmentId ?? person!.departmentId
    await em.flush()
    if (record.handlerId && (await isConcerned(em, record.id, record.handlerId, now))) {
      await removeHandler({ record, em, now }, 'ACCUSED')
      await tellWhoAssigns(em, record, handlerRemoved, now)
    }
    await seekWhoTakesIn(em, record, now)
  },
})
