import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Instant, Link, LongText, Text } from '../../../kernel/records/index.ts'
import { absenceNoticeLifecycle } from '../absence-notice.lifecycle.ts'
import { AbsenceNotice, noticeText } from '../absence-notice.record.ts'
import { Department } from '../department.record.ts'

@DefineInput()
export class PostAbsenceNoticeInput {
  @Link(() => Department, { label: ['科室', 'Department'] }) departmentId!: string
  @Instant({ ...noticeText.startsAt, optional: true, help: ['不填即现在', 'Empty: now'] }) startsAt?: Date | null
  @Instant(noticeText.endsAt) endsAt!: Date
  @LongText(noticeText.text) text!: string
  @Text(noticeText.contact) contact?: string | null
}

const returnsBefore = rejection('RETURN_BEFORE_LEAVING', ['预计返回时间须晚于外出时间', 'The return must come after the start'])
const noticeHangs = rejection('NOTICE_HANGS', ['该科室的留言卡尚未取下', 'The department has a notice that has not been taken down'])

/** The card goes up before the whole department leaves. */
export const postAbsenceNotice = act(absenceNoticeLifecycle, 'post', {
  input: PostAbsenceNoticeInput,
  async check({ input, em, now }) {
    if (input.endsAt <= (input.startsAt ?? now) || input.endsAt <= now) return returnsBefore()
    return (await em.findOne(AbsenceNotice, { departmentId: input.departmentId, state: 'POSTED' })) ? noticeHangs() : undefined
  },
  async run({ input, em, now, create }) {
    const { bureauId } = await em.findOneOrFail(Department, { id: input.departmentId })
    return create(AbsenceNotice, {
      bureauId, departmentId: input.departmentId, startsAt: input.startsAt ?? now, endsAt: input.endsAt, text: input.text,
      contact: input.contact ?? null, returnedAt: null, state: 'POSTED',
    })
  },
})
