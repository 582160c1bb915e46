import type { FastifyInstance } from 'fastify'
import { ConfigRefusal, type Config } from './config.ts'

/** Listens, or says in words why it cannot: the port is taken, or the system does not allow it. */
export async function listen(app: FastifyInstance, { port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  try {
    await app.listen({ port, host })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') {
      throw new ConfigRefusal([[
        `端口 ${port} 已被占用，请停止占用它的程序，或用 PORT 另选一个`, `Port ${port} is in use: stop the program that uses it, or choose another with PORT`,
      ]])
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new ConfigRefusal([[`无法在 ${host} 的端口 ${port} 上监听（${code}），请检查 HOST 和 PORT`, `Cannot listen on port ${port} of ${host} (${code}): check HOST and PORT`]])
    }
    throw error
  }
}
