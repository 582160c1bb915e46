import { Session } from 'node:inspector/promises'
import type { Server } from 'node:http'

type Asked = 'cost' | 'profile' | 'profiled'

/** Tells the run what this process spends: its address, and when asked its CPU, its statements and where its time goes. */
export function measured(server: Server, client: { query(...args: unknown[]): unknown }): void {
  let statements = 0
  const { query } = client
  client.query = function counted(...args: unknown[]) {
    statements += 1
    return query.apply(this, args)
  }
  const session = new Session()
  session.connect()
  const answer = async (asked: Asked): Promise<unknown> => {
    if (asked === 'cost') {
      const { user, system } = process.cpuUsage()
      return { cpu: user + system, statements }
    }
    if (asked === 'profile') {
      await session.post('Profiler.enable')
      return session.post('Profiler.start')
    }
    return (await session.post('Profiler.stop')).profile
  }
  process.on('message', (asked: Asked) => void answer(asked).then((told) => process.send!(told)))
  const address = server.address()
  process.send!({ port: typeof address === 'object' && address ? address.port : 0 })
}
