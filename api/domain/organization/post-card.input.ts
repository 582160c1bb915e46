import type { EntityManager } from '@mikro-orm/sql'
import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import { Flag, LongText, Text } from '../../kernel/records/index.ts'
import { postCard } from './post-card.fields.ts'
import { Post } from './post.record.ts'

/** The part of a post's form that describes the post. */
export abstract class PostCardInput {
  @Text(postCard.name) name!: string
  @LongText(postCard.duties) duties!: string
  @LongText(postCard.coverDuties) coverDuties?: string | null
  @Flag(postCard.key) key?: boolean | null
  @Text(postCard.keyClass) keyClass?: string | null
  @LongText(postCard.keySteps) keySteps?: string | null
  @LongText(postCard.preventiveMeasures) preventiveMeasures?: string | null
  @LongText(postCard.supervisionMechanism) supervisionMechanism?: string | null
  @Text(postCard.basis) basis?: string | null
  @Flag(postCard.leads) leads?: boolean | null
  @LongText(postCard.workContent) workContent?: string | null
  @LongText(postCard.workQuality) workQuality?: string | null
  @LongText(postCard.procedure) procedure?: string | null
  @LongText(postCard.standard) standard?: string | null
  @LongText(postCard.timeLimit) timeLimit?: string | null
  @LongText(postCard.powers) powers?: string | null
}

/** The description as a post keeps it: what was left out is empty. */
export const described = ({ name, duties, ...input }: PostCardInput): Pick<Post, keyof PostCardInput> => ({
  name, duties, key: Boolean(input.key || input.keyClass), leads: input.leads ?? false, coverDuties: input.coverDuties ?? null,
  workContent: input.workContent ?? null, workQuality: input.workQuality ?? null, procedure: input.procedure ?? null,
  keyClass: input.keyClass ?? null, keySteps: input.keySteps ?? null, preventiveMeasures: input.preventiveMeasures ?? null,
  supervisionMechanism: input.supervisionMechanism ?? null, basis: input.basis ?? null,
  standard: input.standard ?? null, timeLimit: input.timeLimit ?? null, powers: input.powers ?? null,
})

const postExists = rejection('POST_EXISTS', ['该科室已有名为“{name}”的岗位', 'The department already has a post named “{name}”'])

/** Two posts of a department that are in use do not share a name. */
export async function nameTaken(em: EntityManager, departmentId: string, name: string, ownId?: string): Promise<Rejection | undefined> {
  const other = await em.findOne(Post, { departmentId, name, state: 'IN_USE', ...(ownId ? { id: { $ne: ownId } } : {}) })
  return other ? postExists({ name }) : undefined
}
