/**
 * What the API tells a console of its records: served by the query `consoleMetadata`, filtered by what the caller may see,
 * with every text already in the caller's language. The console makes its lists, forms, pages and menus from it.
 */
export interface ConsoleMetadata {
  /** Changes whenever the metadata does. */
  version: string
  enums: Record<string, EnumValue[]>
  /** What codes are called whose list is open: permissions, acts, provisions. */
  words: Record<string, EnumValue[]>
  resources: Record<string, ResourceMetadata>
  /** The roles and permissions of the caller, for menus and hand-made screens. */
  permissions: string[]
  me: CallerMetadata
}

export interface CallerMetadata {
  name: string
  staffId?: string
  bureauId?: string
  bureau?: string
  departmentId?: string
  department?: string
  roles: string[]
  /** Whom the caller covers for now: their queue is the caller's as well. */
  covering: CoveredCaller[]
  locale: 'zh' | 'en'
}

/** Somebody covered for; `until` is the moment at which it ends, absent while a post is vacant. */
export interface CoveredCaller { staffId: string; name: string; until?: string }

export interface EnumValue { value: string; label: string }

export interface ResourceMetadata {
  /** GraphQL type, and the key of the resource: `ServiceItem`. */
  name: string
  label: string
  /** Of many: the title of its list. */
  listLabel: string
  /** GraphQL operations: `serviceItem`, `serviceItemsByIds`, `serviceItems`. */
  one: string
  many: string
  plural: string
  /** The field that names a record. */
  title: string
  menu?: string
  /** `createServiceItem` / `updateServiceItem` exist and the caller may use them. */
  create: boolean
  update: boolean
  fields: FieldMetadata[]
  children: ChildMetadata[]
  /**
   * Fields of `XFilter`, for instance `{ name: 'receivedAt_gte', field: 'receivedAt', operator: 'gte' }`. A condition is no field of the
   * record but a question that its list answers: the label says which, and `asks` what it is asked with, yes or no unless said.
   */
  filters: { name: string; field: string; operator: string; condition?: string; asks?: 'month' }[]
  /** Values of the enum `XSortField`; a sort is `{ field: receivedAt, direction: DESC }`. */
  sorts: string[]
  defaultSort: { field: string; direction: 'ASC' | 'DESC' }
  /** Forms that its records can have, themselves or (`own: false`) by what belongs to them: ask one for `papers { key label ids }`. */
  papers: { key: string; label: string; own: boolean }[]
  /** The record has a lifecycle: ask one for `availableActs { name label input destructive }`, `history`, `obligations`. */
  lifecycle: boolean
  /** Labels of all its acts by the name that history keeps: `{ accept: '受理' }`. */
  actLabels: Record<string, string>
  acts: ActMetadata[]
}

export interface FieldMetadata {
  name: string
  kind: 'text' | 'longText' | 'integer' | 'decimal' | 'money' | 'flag' | 'day' | 'instant' | 'choice' | 'link' | 'ref' | 'texts' | 'links' | 'json' | 'items'
  label: string
  help?: string
  group?: string
  required: boolean
  list: boolean
  /** Settable in the create form, in the edit form. */
  create: boolean
  update: boolean
  max?: number
  min?: number
  scale?: number
  /** choice: the name in `enums`. */
  enum?: string
  /** text, texts that are codes: the name in `words`. */
  words?: string
  /** link: the resource pointed at, the GraphQL field that nests it (`department` for `departmentId`) and that resource's title field. */
  target?: { resource: string; nested: string; title: string }
  /** items: the fields of each element. */
  items?: FieldMetadata[]
  widget?: string
  /** Fields of the same record to be read along. */
  beside?: string[]
}

/** `filter`: the filter of the child's own list that leaves this record's children, where it has one. */
export interface ChildMetadata { name: string; label: string; resource: string; filter?: string }

/** An act of the record's lifecycle: mutation `name(id, version, idempotencyKey, input)`, input type `inputType`. */
export interface ActMetadata {
  name: string
  label: string
  /** Makes a new record: the mutation takes no id. */
  creates: boolean
  /** Begun on the page of what it concerns; no blank form of it is offered. */
  inPlace: boolean
  inputType?: string
  fields: FieldMetadata[]
  destructive: boolean
  /** Writes something anew as a whole: ask `actBeginning(act, record, id)` what its form begins with. */
  begins: boolean
  /** What its mutation tells beside the record, this once: fields of the payload. */
  answers?: { name: string; label: string }[]
}
