import type { ActMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'

type Row = Record<string, unknown>

/**
 * What an act's form begins with. An act that requires only what the record already holds is a change of it (a post's description
 * revised): its form begins with what stands there. All others begin empty, so that no old reason is sent again unread.
 */
export function initialValues({ fields }: ActMetadata, resource: ResourceMetadata, record: Row): Row {
  const held = fields.filter(({ name, kind }) => resource.fields.some((field) => field.name === name && field.kind === kind))
  const required = fields.filter((field) => field.required)
  const isChange = required.length > 0 && required.every((field) => held.includes(field))
  return isChange ? Object.fromEntries(held.map(({ name }) => [name, record[name]])) : {}
}
