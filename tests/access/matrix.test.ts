import { beforeAll, describe, expect, test } from 'vitest'
import { actingAs, type Acting } from '../../api/kernel/access/index.ts'
import { AuditEntry } from '../../api/kernel/audit/index.ts'
import { allRecords, nestedName, specOf, type RecordSpec } from '../../api/kernel/records/index.ts'
import { PackAdoption, RegulationPack } from '../../api/kernel/regulations/index.ts'
import { loadRooms } from '../../api/rooms.ts'
import { AnyRows } from '../support/any-rows.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { ADMINISTRATORS, expected, PEOPLE } from './matrix.ts'

let own: TestOffice
const rows = {} as Record<'own' | 'other', AnyRows>

async function rowsOf(t: TestOffice): Promise<AnyRows> {
  const made = new AnyRows(t)
  const em = t.store.em()
  made.give('RegulationPack', (await em.findOneOrFail(RegulationPack, { key: 'fuxin' })).id)
  made.give('PackAdoption', (await em.find(PackAdoption, { bureauId: t.bureauId }))[0]!.id)
  made.give('AuditEntry', (await em.find(AuditEntry, { chain: t.bureauId }, { limit: 1 }))[0]!.id)
  return made
}

await loadRooms()
const records = [...allRecords().values()].filter((spec) => !spec.internal).toSorted((a, b) => a.name.localeCompare(b.name))

beforeAll(async () => {
  own = await testOffice({ packs: ['fuxin'] })
  rows.own = await rowsOf(own)
  rows.other = await rowsOf(await testOffice({ packs: ['fuxin'] }))
  for (const { name } of records) {
    await rows.own.one(name)
    await rows.other.one(name)
  }
})

function actingOf(who: string): Acting {
  if (who === 'PUBLIC') return own.public
  if (!ADMINISTRATORS.includes(who)) return own.as(who as Person)
  return actingAs({ kind: 'USER', userId: own.bureauId, name: who, bureauId: own.bureauId, grants: [{ role: who, bureauId: own.bureauId }], covering: [], locale: 'zh' })
}

interface Seen { one: { id: string } | null; list: { items: { id: string }[]; total: number }; byIds: { id: string }[] }

/** What somebody is shown of one row, by id, by ids, in the list and in its count, which all have to agree: `-` no right, `.` not this one, `x` seen. */
async function cell(spec: RecordSpec, acting: Acting, id: string): Promise<string> {
  const { data, errors } = await own.raw(acting, `query ($id: ID!) {
    one: ${spec.one}(id: $id) { id } byIds: ${spec.plural}ByIds(ids: [$id]) { id } list: ${spec.plural}(filter: { id_in: [$id] }) { items { id } total }
  }`, { id })
  if (errors) return errors.every(({ extensions }) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(String(extensions['code']))) ? '-' : String(errors[0])
  const { one, list, byIds } = data as unknown as Seen
  const found = [one ? 1 : 0, byIds.length, list.items.length, list.total]
  return found.every((count) => count === 1) ? 'x' : found.every((count) => count === 0) ? '.' : `disagree: ${found.join()}`
}

/** Both rows of a record, as the table writes them. */
async function both(spec: RecordSpec, who: string): Promise<string> {
  const [mine, foreign] = [await cell(spec, actingOf(who), await rows.own.one(spec.name)), await cell(spec, actingOf(who), await rows.other.one(spec.name))]
  const known: Record<string, string> = { '--': '-', '..': '.', 'x.': 'o', xx: 'b' }
  return known[mine + foreign] ?? `own ${mine}, other ${foreign}`
}

test('every record has its row in the reviewed table, and the table no other', () => {
  expect(Object.keys(expected)).toEqual(records.map(({ name }) => name))
})

describe('who sees which record, of the own bureau and of another', () => {
  test.each(records.map((spec) => [spec.name, spec] as const))('%s', async (name, spec) => {
    const seen: string[] = []
    for (const who of PEOPLE) seen.push(await both(spec, who))
    expect(seen.join(' ')).toBe(expected[name])
  })
})

/** The ids that a row leads to, by name of the record. */
async function ledTo(spec: RecordSpec, acting: Acting, id: string): Promise<[record: string, id: string][]> {
  const links = [...spec.fields.values()].filter((field) => field.kind === 'link' && !field.hidden && !specOf(field.target!()).internal)
  const many = [...spec.many.values()].filter(({ scope }) => scope === 'own')
  if (links.length + many.length === 0) return []
  const asked = [...links.map(nestedName), ...many.map(({ name }) => name)].map((name) => `${name} { id }`).join(' ')
  const { data, errors } = await own.raw(acting, `query ($id: ID!) { one: ${spec.one}(id: $id) { ${asked} } }`, { id })
  if (errors) return []
  const one = (data as { one: Record<string, { id: string } | { id: string }[] | null> | null }).one
  if (!one) return []
  return [
    ...links.map((field) => [specOf(field.target!()).name, one[nestedName(field)]] as const), ...many.map(({ name, target }) => [specOf(target()).name, one[name]] as const),
  ].flatMap(([record, found]) => [found ?? []].flat().map(({ id: each }): [string, string] => [record, each]))
}

test('no row leads to one that the caller could not ask for by its id', async () => {
  const strays: string[] = []
  for (const who of PEOPLE) {
    const acting = actingOf(who)
    for (const spec of records) {
      for (const [record, id] of await ledTo(spec, acting, await rows.own.one(spec.name))) {
        if ((await cell(specOf(record), acting, id)) !== 'x') strays.push(`${who}: ${spec.name} → ${record}`)
      }
    }
  }
  expect(strays).toEqual([])
}, 300_000)
