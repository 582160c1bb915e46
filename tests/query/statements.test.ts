import { graphql } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { AccountabilityLead } from '../../api/domain/accountability/index.ts'
import { graphqlSchema } from '../../api/kernel/schema/index.ts'
import { counting } from '../support/counting.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

let here: TestOffice
let lead: string

beforeAll(async () => {
  here = await testOffice()
  for (let number = 1; number <= 30; number++) {
    const { id } = await here.have(AccountabilityLead, {
      number: `线索${number}`, matter: `事由${number}`, state: 'OPEN', source: 'OTHER', openedAt: here.now(),
      departmentId: here.departments.permits, staffId: here.staff.handler,
    } as object)
    lead = id
  }
})

/** Asks as the efficiency office; answers with the data and how many statements it took. */
async function ask(source: string): Promise<{ data: Record<string, { items?: unknown[]; total?: number }>; statements: number }> {
  const { reader, statements } = counting(here.store.em().getKysely())
  const { data, errors } = await graphql({
    schema: graphqlSchema(), source, contextValue: { acting: here.as('efficiency'), office: here.office, reader },
  })
  expect(errors).toBeUndefined()
  return { data: data as never, statements: statements() }
}

const nested = 'id number matter department { name head { name } supervisingLeader { name } } staff { name department { name } }'

describe('one statement answers', () => {
  test('a page of 25 with what each row points at, two steps deep', async () => {
    const { data, statements } = await ask(`{ leads(page: { limit: 25 }) { items { ${nested} } } }`)
    expect(data['leads']!.items).toHaveLength(25)
    expect(statements).toBe(1)
  })

  test('one record, with what it points at and its children', async () => {
    expect((await ask(`{ accountabilityLead(id: "${lead}") { ${nested} violations { id } } }`)).statements).toBe(1)
  })

  test('records by their ids', async () => {
    expect((await ask(`{ leadsByIds(ids: ["${lead}"]) { ${nested} } }`)).statements).toBe(1)
  })
})

test('a page with its total takes at most one statement more', async () => {
  const { data, statements } = await ask('{ leads(filter: { state: OPEN }) { items { id } total } }')
  expect(data['leads']!.total).toBe(30)
  expect(statements).toBeLessThanOrEqual(2)
})
