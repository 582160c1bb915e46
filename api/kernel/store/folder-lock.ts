import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { StoreRefusal } from './refusal.ts'

/**
 * The embedded database takes no lock of its own: a second process would silently lose the first one's acknowledged writes.
 * So the data folder carries a file that names its process.
 */
interface Holder {
  pid: number
  host: string
  /** When the process began, in ticks since boot: tells a process from a later one with the same number. */
  began: string | null
}

const held = new Set<string>()

/** Field 22 of /proc/pid/stat; null where the system has no such file. */
function began(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A holder on another host (a shared disk) cannot be asked, so it counts as alive. */
function alive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  if (holder.pid === process.pid) return false
  return exists(holder.pid) && (holder.began === null || holder.began === began(holder.pid))
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

const inUse = (folder: string, holder: Holder, path: string): StoreRefusal => new StoreRefusal([
  `数据目录正被另一个问效进程使用（主机 ${holder.host}，进程号 ${holder.pid}），一个目录同时只能由一个进程打开：${folder}\n` +
    `请先停止该进程，或用 WENXIAO_DATA 指定另一个目录。如确知该进程已不在，请删除 ${path}。`,
  `The data folder is in use by another Wenxiao process (host ${holder.host}, process ${holder.pid}); only one process can open it at a time: ${folder}\n` +
    `Stop that process first, or name another folder in WENXIAO_DATA. If you know that it is gone, delete ${path}.`,
])

/** Writes the lock if nobody has one. Node writes the few bytes in one call, so a reader sees all or, for an instant, nothing. */
function create(path: string): boolean {
  try {
    const holder: Holder = { pid: process.pid, host: hostname(), began: began(process.pid) }
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Moves a dead holder's lock out of the way. Of two processes that judged the same lock dead, one may move the other's new lock:
 * it sees that by the content and puts it back.
 */
function clear(path: string, judged: string): boolean {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return true
  }
  if (read(aside) === judged) {
    rmSync(aside, { force: true })
    return true
  }
  renameSync(aside, path)
  return false
}

/**
 * Locks a data folder for this process, making the folder if it is missing, and returns the unlocking.
 * Throws a StoreRefusal when a live process has it; the lock of a dead one (kill -9, power loss) is taken over.
 */
export function lockFolder(folder: string): () => void {
  const place = resolve(folder)
  mkdirSync(place, { recursive: true, mode: 0o700 })
  const path = join(place, 'lock')
  const own: Holder = { pid: process.pid, host: hostname(), began: null }
  if (held.has(place)) throw inUse(place, own, path)
  for (let tries = 0; !create(path); tries++) {
    const text = read(path)
    if (text === undefined) continue
    const holder = parse(text)
    // An unreadable lock is one just being written, or cut off by a power loss: the latter stays unreadable.
    const dead = holder ? !alive(holder) : tries > 1000
    if (!dead && holder) throw inUse(place, holder, path)
    if (dead) clear(path, text)
  }
  held.add(place)
  return () => {
    if (held.delete(place)) rmSync(path, { force: true })
  }
}
