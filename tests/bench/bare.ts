import { createServer } from 'node:http'
import { connect } from '../../api/kernel/store/postgres.ts'
import { measured } from './measured.ts'

/** The least that could answer the same: node:http, node-postgres with a named statement, and JSON. */
const clients = await Promise.all(Array.from({ length: 10 }, () => connect(process.env.DATABASE_URL!)))
const text = `select c.id, c.number, c.state, c.received_at as "receivedAt", d.name as department, h.name as handler, i.name as item
  from cases c join departments d on d.id = c.department_id join staff_members h on h.id = c.handler_id join service_items i on i.id = c.item_id
  where c.department_id = $1 or c.handler_id = $2 order by c.received_at desc, c.id desc limit 25`
interface Row { id: string; number: string; state: string; receivedAt: Date; department: string; handler: string; item: string }
let turn = 0

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const client = clients[(turn += 1) % clients.length]!
    void client.query<Row>({ name: 'cases', text, values: [process.env.DEPARTMENT, process.env.STAFF] }).then(({ rows }) => {
      const items = rows.map(({ department, handler, item, ...row }) =>
        ({ ...row, department: { name: department }, handler: { name: handler }, item: { name: item } }))
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { cases: { items } } }))
    })
  })
}).listen(0, '127.0.0.1', () => measured(server, Object.getPrototypeOf(clients[0]!) as { query(...args: unknown[]): unknown }))
