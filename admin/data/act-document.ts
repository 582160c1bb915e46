import type { ActMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { rejectionSelection } from './rejection.ts'

/** The mutation of an act, as text: `id` and `version` only for acts on a record, `input` only where the act declares one. */
export function actDocument(resource: ResourceMetadata, act: ActMetadata): string {
  const declared: [string, string][] = [
    ...(act.creates ? [] : [['id', 'ID!'], ['version', 'Int']] as [string, string][]),
    ['idempotencyKey', 'String'],
    ...(act.inputType ? [['input', `${act.inputType}!`]] as [string, string][] : []),
  ]
  const variables = declared.map(([name, type]) => `$${name}: ${type}`).join(', ')
  const passed = declared.map(([name]) => `${name}: $${name}`).join(', ')
  return `mutation Act(${variables}) { answer: ${act.name}(${passed}) { ${[`${resource.one} { id }`, ...(act.answers ?? []).map(({ name }) => name)].join(' ')} ${rejectionSelection} } }`
}
