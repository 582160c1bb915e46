// Lists the newest cases that are still open, as another program sees them. Node 20 or newer, no packages.
//   WENXIAO_TOKEN=wenxiao_… node docs/examples/open-cases.mjs [http://127.0.0.1:4000]
const address = process.argv[2] ?? 'http://127.0.0.1:4000'
const token = process.env.WENXIAO_TOKEN
if (!token) throw new Error('Set WENXIAO_TOKEN to the token of an API client')

const answer = await fetch(`${address}/graphql`, {
  method: 'POST',
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-wenxiao-locale': 'en' },
  body: JSON.stringify({
    query: `query ($filter: CaseFilter, $page: PageInput, $sort: [CaseSort!]) {
      cases(filter: $filter, page: $page, sort: $sort) { total items { number state receivedAt item { name } department { name } } }
    }`,
    variables: {
      filter: { state_in: ['RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'SUSPENDED'] },
      page: { limit: 10 },
      sort: [{ field: 'receivedAt', direction: 'DESC' }],
    },
  }),
})
const { data, errors } = await answer.json()
if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
process.stdout.write(`${data.cases.total} open cases, the newest of them:\n`)
for (const { number, state, receivedAt, item, department } of data.cases.items) {
  process.stdout.write(`${[number, state, receivedAt.slice(0, 10), item?.name, department?.name].join('  ')}\n`)
}
