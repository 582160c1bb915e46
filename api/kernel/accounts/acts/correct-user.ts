import { Language } from '../../access/index.ts'
import { act, asInput } from '../../lifecycle/index.ts'
import { Choice, DefineInput, Link, recordNamed, Text, type Locale } from '../../records/index.ts'
import { userLifecycle } from '../user.lifecycle.ts'
import { bureauOfStaff, staffTaken } from './create-user.ts'
import { ownAccount } from './lock-user.ts'

@DefineInput()
export class CorrectUserInput {
  @Text({ label: ['姓名', 'Name'], max: 60 }) name!: string
  @Link(recordNamed('StaffMember'), { label: ['工作人员', 'Staff member'], optional: true }) staffId?: string | null
  @Choice(() => Language, { label: ['界面语言', 'Language'] }) locale!: Locale
}

/** Corrects a name, and says who in the office the account's holder is: rights follow from that, so nobody says it of himself. */
export const correctUser = act(userLifecycle, 'correct', {
  input: CorrectUserInput,
  begin: ({ record }) => asInput(CorrectUserInput, record),
  allowed: ({ record, acting }) => (record.id === acting.userId ? ownAccount() : undefined),
  check: ({ input, record, em }) => staffTaken(em, input.staffId, record.id),
  run: async ({ input, record, em }) => {
    record.name = input.name
    record.locale = input.locale
    record.staffId = input.staffId ?? null
    if (input.staffId) record.bureauId = await bureauOfStaff(em, input.staffId)
  },
})
