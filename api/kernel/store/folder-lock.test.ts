import { spawnSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'
import { projectPath } from '../project/index.ts'

const program = `import(${JSON.stringify(projectPath('api/kernel/store/folder-lock.ts'))}).then(({ lockFolder }) => {
  lockFolder(process.argv[1]); console.log('locked'); if (process.argv[2] === 'stay') setInterval(() => {}, 1000)
}).catch((error) => { console.error(error.message); process.exit(1) })`

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'lock-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const lock = (): string => join(folder, 'lock')

describe('the data folder is locked', () => {
  test('a second opening is refused in both languages, and works after the first is closed', () => {
    const unlock = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(/另一个问效进程[\s\S]*another Wenxiao process/)
    unlock()
    expect(existsSync(lock())).toBe(false)
    lockFolder(folder)()
  })

  test('another process is refused while this one has it, and keeps the lock as it was', () => {
    const unlock = lockFolder(folder)
    const before = readFileSync(lock(), 'utf8')
    const other = spawnSync(process.execPath, ['-e', program, folder], { encoding: 'utf8' })
    expect(other.status).toBe(1)
    expect(other.stderr).toContain(`process ${process.pid}`)
    expect(readFileSync(lock(), 'utf8')).toBe(before)
    unlock()
  })

  test('the lock of a killed process is taken over', async () => {
    const holder = spawn(process.execPath, ['-e', program, folder, 'stay'], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(holder.stdout, 'data')
    expect(() => lockFolder(folder)).toThrow(`process ${holder.pid}`)
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    lockFolder(folder)()
  })

  test('a process that merely has the number of a dead holder does not keep it', () => {
    writeFileSync(lock(), JSON.stringify({ pid: process.ppid, host: hostname(), began: '1' }))
    lockFolder(folder)()
  })

  test('a holder on another host cannot be asked, so it is believed', () => {
    writeFileSync(lock(), JSON.stringify({ pid: 1, host: 'elsewhere', began: null }))
    expect(() => lockFolder(folder)).toThrow('host elsewhere')
  })

  test('a lock cut off by a power loss is taken over', () => {
    writeFileSync(lock(), '{"pid":')
    lockFolder(folder)()
  })
})
