import type { Label } from '../../kernel/records/index.ts'

/** Shared by the item and the form that drafts it. */
export const itemMatter = {
  label: ['事项性质', 'Nature of the matter'] as Label, optional: true,
  help: ['部分制度对这类事项另定时限', 'Some rules give such a matter a limit of its own'] as Label,
} as const

/** The time for one signature on the way to a decision; shared by the version of an item and the form that writes it. */
export const signing = {
  amount: {
    label: ['签批时限', 'Time for each signature'] as Label, min: 1, max: 1000, optional: true,
    help: ['审批人收到拟不予办理、延期等待签事项后，签批或退回的时限', 'How soon whoever approves signs or sends back what waits for them: a proposed refusal, an extension'] as Label,
  },
  unit: { label: ['签批时限单位', 'Unit of the time for a signature'] as Label, optional: true },
} as const
