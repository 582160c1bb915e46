import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { projectRoot } from '../../api/kernel/project/index.ts'

const START_LIMIT = 60_000

/** The product's own server in a process of its own, started from its sources, on a port of its own. */
export class ServerProcess {
  readonly url: string
  private readonly environment: Record<string, string>
  private child: ChildProcess | undefined
  private output = ''

  constructor(port: number, environment: Record<string, string>) {
    this.url = `http://127.0.0.1:${port}`
    this.environment = { ...environment, PORT: String(port), HOST: '127.0.0.1' }
  }

  /** Starts it and waits until it can read its database. */
  async start(): Promise<void> {
    this.output = ''
    const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', 'api/main.ts', '--empty'], {
      cwd: projectRoot, env: { ...process.env, ...this.environment }, stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.child = child
    const keep = (chunk: Buffer): void => { this.output = (this.output + chunk.toString()).slice(-4000) }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    for (const begun = performance.now(); performance.now() - begun < START_LIMIT;) {
      if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${this.output}`)
      const ready = await fetch(`${this.url}/readyz`).then((answer) => answer.ok, () => false)
      if (ready) return
      await pause(50)
    }
    throw new Error(`The server did not answer within ${START_LIMIT} ms:\n${this.output}`)
  }

  /** Ends it with a signal, and answers with its exit code: `SIGKILL` gives it no chance to put anything in order. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const { child } = this
    if (!child) return null
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    }
    return child.exitCode
  }
}
