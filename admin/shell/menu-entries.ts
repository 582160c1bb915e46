import type { ConsoleMetadata } from '@wenxiao/schema/console-metadata.ts'
import { say } from '../i18n/locale.ts'
import { pages } from '../rooms.ts'
import { entryOrder, menuOrder } from './menu-order.ts'

export interface MenuEntry { to: string; label: string }
export interface MenuGroup { label: string; entries: MenuEntry[] }

/** Entries that the order does not name keep their place behind those that it does. */
const place = ({ to }: MenuEntry): number => (entryOrder.includes(to) ? entryOrder.indexOf(to) : entryOrder.length)

const rank = (group: string): number => menuOrder.findIndex((label) => say(label) === group)

/** The caller's menu: hand-made pages and the records that name a group, under their groups' labels, daily work first. */
export function menuGroups({ resources, permissions }: ConsoleMetadata): MenuGroup[] {
  const groups = new Map<string, MenuEntry[]>()
  const put = (group: string, entry: MenuEntry): void => { groups.set(group, [...(groups.get(group) ?? []), entry]) }
  for (const { path, label, menu, needs } of pages) {
    if (menu && (needs === undefined || permissions.includes(needs))) put(say(menu), { to: path, label: say(label) })
  }
  for (const { name, listLabel, menu } of Object.values(resources)) if (menu) put(menu, { to: `/${name}`, label: listLabel })
  return [...groups].map(([label, entries]) => ({ label, entries: entries.sort((one, other) => place(one) - place(other)) })).sort((one, other) => rank(one.label) - rank(other.label))
}
