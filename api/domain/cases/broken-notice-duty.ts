import { actOf, onEvent, perform } from '../../kernel/lifecycle/index.ts'
import { clockOf } from '../accountability/index.ts'
import { OneTimeNotice } from '../reception/index.ts'
import { acceptanceReview, oneTimeNotice } from './acceptance.provisions.ts'
import { caseEvents } from './case.events.ts'

/**
 * A notice that names what an earlier one should have named is a matter for the efficiency office: a signal about whoever gave the
 * first one, to be explained and verified like any other.
 */
onEvent(caseEvents.noticeDutyBreached, async ({ em, law, office }, { subject, facts }) => {
  const first = await em.findOneOrFail(OneTimeNotice, { caseId: subject.id }, { orderBy: { givenAt: 'ASC', id: 'ASC' } })
  const duty = [...oneTimeNotice.of(law, facts), ...acceptanceReview.of(law, facts)][0]
  await perform(office, em, clockOf(subject.bureauId), actOf('Signal', 'raise'), {
    record: 'Signal', act: 'raise',
    input: {
      matter: `${subject.label}：未一次性告知，再次告知了首次应告知的内容`.slice(0, 200), level: 'OTHER', departmentId: subject.departmentId,
      staffId: first.givenById ?? subject.staffId, subjectType: subject.type, subjectId: subject.id, citation: duty?.citation,
    },
  })
})
