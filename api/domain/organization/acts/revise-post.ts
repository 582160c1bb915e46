import { act, asInput } from '../../../kernel/lifecycle/index.ts'
import { DefineInput } from '../../../kernel/records/index.ts'
import { keyPostProblem } from '../key-post.ts'
import { described, nameTaken, PostCardInput } from '../post-card.input.ts'
import { postLifecycle } from '../post.lifecycle.ts'
import { postCardFields } from '../post.provisions.ts'

@DefineInput()
export class RevisePostInput extends PostCardInput {}

/** The description is written anew; who holds the post does not change by it. */
export const revisePost = act(postLifecycle, 'revise', {
  input: RevisePostInput,
  begin: ({ record }) => asInput(RevisePostInput, record),
  check: async ({ record, input, em, law }) =>
    (await nameTaken(em, record.departmentId, input.name, record.id))
    ?? keyPostProblem(law, described(input))
    ?? postCardFields.filled(law, { holderId: record.holderId, coverHolderId: record.coverHolderId, ...described(input) }),
  run({ record, input }) {
    Object.assign(record, described(input))
  },
})
