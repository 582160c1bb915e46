import type { ComponentType, LazyExoticComponent } from 'react'
import type { CallerMetadata, FieldMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import type { Label } from './i18n/locale.ts'

/** A hand-made part of the console, loaded when it is first shown. */
export type Lazy<Props = object> = LazyExoticComponent<ComponentType<Props>>

/** Screens of one resource that replace the generated ones. */
export interface Screens { list: Lazy; show: Lazy; create: Lazy; edit: Lazy }

/** A page that belongs to no single record, under `/admin/#<path>`. */
export interface Page {
  path: string
  label: Label
  /** Group of the menu; the same words as a record's `menu` put it beside those records. A page without one has no entry. */
  menu?: Label
  /** A permission that the caller must hold somewhere; without it neither entry nor page exist. */
  needs?: string
  Page: Lazy
}

/** A first screen for some callers; who fits several sees them as tabs, in this order. */
export interface Home {
  order: number
  label: Label
  fits(me: CallerMetadata, permissions: readonly string[]): boolean
  Home: Lazy
}

/** `argument`: what follows the colon in a declaration's `widget: 'law-choice:cases.specialProcedures'`. */
export interface WidgetInputProps { field: FieldMetadata; source: string; resource: string; argument?: string }
export interface WidgetValueProps { field: FieldMetadata; value: unknown; record: Record<string, unknown> }

export interface WidgetFilterProps { field: FieldMetadata; source: string; label: string }

/** How a field with `widget` is entered, shown and filtered by; what is left out stays generated. */
export interface Widget {
  Input?: Lazy<WidgetInputProps>
  Value?: Lazy<WidgetValueProps>
  Filter?: Lazy<WidgetFilterProps>
}

export interface ExtraProps { record: Record<string, unknown> & { id: string }; resource: ResourceMetadata }

/**
 * What a room of the console adds by hand. `admin/<room>/index.ts` exports one as its default; it is found by its place,
 * so that no shared file is touched.
 */
export interface Room {
  /** By resource name, for instance `Case`. */
  screens?: Record<string, Partial<Screens>>
  /** Acts that the screen of a record does in a place of its own, by resource name: no button of the record's offers them again. */
  ownActs?: Record<string, string[]>
  pages?: Page[]
  homes?: Home[]
  /** By the `widget` of a field's declaration, up to its colon. */
  widgets?: Record<string, Widget>
  /** Sections put between the fields and the children of a generated page, by resource name. */
  panels?: Record<string, Lazy<ExtraProps>[]>
  /** Buttons put beside the acts and papers of a record, by resource name: sheets to open, the way to the next one. */
  buttons?: Record<string, Lazy<ExtraProps>[]>
  /** Small things at the right of the app bar: unread notifications. */
  bar?: Lazy[]
}
