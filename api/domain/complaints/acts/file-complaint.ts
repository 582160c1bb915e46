import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Text } from '../../../kernel/records/index.ts'
import { ComplaintKind } from '../complaint-choices.ts'
import { factsOf } from '../complaint.events.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { fileNatures, filing } from '../complaint.provisions.ts'
import { handlerOr } from '../who-handles.ts'

@DefineInput()
export class FileComplaintInput {
  @Text({ label: ['案卷性质', 'Nature'], max: 60, widget: 'law-choice:complaints.fileNatures:ComplaintKind' }) nature!: string
}

const filedAlready = rejection('FILED_ALREADY', ['已立卷归档', 'It is filed already'])
const noSuchNature = rejection('NATURE_UNKNOWN', ['没有这种案卷性质', 'There is no such nature'])

/** A closed matter becomes a file, sorted by its nature (FX-COMPLAINT-13): one that the rules name, or where they name none, its kind. */
export const fileComplaint = act(complaintLifecycle, 'file', {
  input: FileComplaintInput,
  offered: ({ record, law }) => filing.of(law, factsOf(record)).length > 0 || fileNatures.all(law).length > 0,
  allowed: (asking) => (asking.record.filedAt ? filedAlready() : handlerOr('complaints.handle')(asking)),
  check: ({ input, law }) => (fileNatures.all(law).length > 0 ? fileNatures.includes(law, input.nature) : input.nature in ComplaintKind.$labels ? undefined : noSuchNature()),
  run: async ({ record, input, now, nextNumber }) => {
    const year = yearOf(dayOf(now))
    Object.assign(record, { fileNature: input.nature, filedAt: now, fileNumber: `投诉卷〔${year}〕${await nextNumber(record.bureauId, 'COMPLAINT_FILE', year)}号` })
  },
})
