import { invalid, required, type Rejection } from '../../kernel/lifecycle/index.ts'
import type { Law } from '../../kernel/regulations/index.ts'
import { keyPostClasses, keyPostFields } from './post.provisions.ts'
import type { Post } from './post.record.ts'

type Described = Pick<Post, 'key' | 'keyClass' | 'preventiveMeasures' | 'supervisionMechanism'>

/** What a key post lacks: its class, where the rules know classes, and how it is guarded. Any other post lacks nothing. */
export function keyPostProblem(law: Law, { key, keyClass, preventiveMeasures, supervisionMechanism }: Described): Rejection | undefined {
  if (!key) return undefined
  const [first] = keyPostClasses.all(law)
  if (first && !keyClass) return invalid({}, { fields: [required('keyClass')], citation: first.citation })
  return (keyClass ? keyPostClasses.includes(law, keyClass) : undefined) ?? keyPostFields.filled(law, { preventiveMeasures, supervisionMechanism })
}
