import { beforeAll, describe, expect, test } from 'vitest'
import { graphql } from 'graphql'
import type { Acting } from '../../api/kernel/access/index.ts'
import type { Reader } from '../../api/kernel/query/index.ts'
import { graphqlSchema } from '../../api/kernel/schema/index.ts'
import { specOf } from '../../api/kernel/records/index.ts'
import { AnyRows } from '../support/any-rows.ts'
import { manyCases } from '../support/many-cases.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

const ROWS = 20_000
let t: TestOffice

beforeAll(async () => {
  t = await testOffice()
  const rows = new AnyRows(t)
  const first = await rows.make(specOf('Case'), { state: 'ACCEPTED', departmentId: t.departments.relief, handlerId: t.staff.stranger })
  const item = await rows.one('ServiceItem')
  const { relief, leaders, efficiency, permits } = t.departments
  // One case in forty is the permits department's: a list of its own must not walk over everybody's.
  const departments = [permits, ...Array.from({ length: 13 }, () => [relief, leaders, efficiency]).flat()]
  await t.store.transaction((em) => manyCases(em, first, ROWS, { departments, handlers: [t.staff.stranger, t.staff.otherHead], items: [item] }))
})

/** How the database answers a document's statement, as EXPLAIN tells it. */
async function planOf(acting: Acting, source: string): Promise<string> {
  let plan = ''
  const explaining: Reader = t.store.em().getKysely<unknown>().withPlugin({
    transformQuery: ({ node }) => (node.kind === 'RawNode' ? { ...node, sqlFragments: [`explain ${node.sqlFragments[0]}`, ...node.sqlFragments.slice(1)] } : node),
    transformResult: async ({ result }) => {
      plan += result.rows.map((row) => String(row['QUERY PLAN'])).join('\n')
      return { ...result, rows: [] }
    },
  })
  const { errors } = await graphql({ schema: graphqlSchema(), source, contextValue: { acting, office: t.office, reader: explaining } })
  expect(errors).toBeUndefined()
  return plan
}

const asked = 'items { id number receivedAt department { name } handler { name } item { name } }'

describe(`out of ${ROWS} cases`, () => {
  test('a department’s own are found through an index', async () => {
    const plan = await planOf(t.as('head'), `{ cases(page: { limit: 25 }) { ${asked} } }`)
    expect(plan).toMatch(/Index/)
    expect(plan).not.toMatch(/Seq Scan on cases/)
  })

  test('those of one department in one state are found through an index', async () => {
    const plan = await planOf(t.as('efficiency'), `{ cases(filter: { departmentId: "${t.departments.permits}", state: ACCEPTED }) { ${asked} } }`)
    expect(plan).not.toMatch(/Seq Scan on cases/)
  })

  test('one by its id is found by its key', async () => {
    expect(await planOf(t.as('efficiency'), `{ case(id: "${t.bureauId}") { id number } }`)).toMatch(/cases_pkey/)
  })
})
