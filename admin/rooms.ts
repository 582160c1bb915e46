import type { Home, Page, Room, Screens, Widget } from './room.ts'

const found = import.meta.glob<Room>('./*/index.ts', { eager: true, import: 'default' })
const rooms: Room[] = Object.values(found)

const merged = <T>(pick: (room: Room) => Record<string, T> | undefined): Record<string, T> =>
  Object.assign({}, ...rooms.map((room) => pick(room) ?? {})) as Record<string, T>

/** Lists of several rooms under one key, one after the other. */
const joined = <T>(pick: (room: Room) => Record<string, T[]> | undefined): Record<string, T[]> => {
  const all: Record<string, T[]> = {}
  for (const room of rooms) for (const [key, items] of Object.entries(pick(room) ?? {})) (all[key] ??= []).push(...items)
  return all
}

/** Hand-made screens by resource; several rooms may each give some views of one resource. */
export const screens: Record<string, Partial<Screens>> = {}
for (const room of rooms) for (const [name, own] of Object.entries(room.screens ?? {})) screens[name] = { ...screens[name], ...own }

export const widgets: Record<string, Widget> = merged((room) => room.widgets)
export const panels = joined((room) => room.panels)
export const ownActs = merged((room) => room.ownActs)
export const buttons = joined((room) => room.buttons)
export const pages: Page[] = rooms.flatMap((room) => room.pages ?? [])
export const homes: Home[] = rooms.flatMap((room) => room.homes ?? []).sort((one, other) => one.order - other.order)
export const barItems = rooms.flatMap((room) => room.bar ?? [])
