import { attachFiles } from '../../kernel/files/index.ts'
import type { ActContext } from '../../kernel/lifecycle/index.ts'

type Attaching = Pick<ActContext<{ id: string }, { fileIds?: string[] }>, 'em' | 'input' | 'acting' | 'now'>

/** Hangs what was uploaded with an act on a case or on a paper of its. */
export async function attachTo(type: 'Case' | 'Delivery', { id }: { id: string }, { em, input, acting, now }: Attaching): Promise<void> {
  await attachFiles(em, { acting, ids: input.fileIds ?? [], subject: { type, id }, now })
}
