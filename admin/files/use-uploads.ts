import { useRef, useState } from 'react'
import { unfit, upload, type FileRules } from './stored-file.ts'

/** One chosen file on its way: how much is sent; then its id, or why it was refused. */
export interface Upload { key: number; name: string; size: number; share: number; id?: string; refusal?: string }

let last = 0

type OnIds = (ids: string[]) => void

/** The files chosen for one field. `onIds` hears the ids of those that have arrived, in the order chosen. */
export function useUploads(rules: FileRules | undefined) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const current = useRef<Upload[]>([])
  const running = useRef(new Map<number, AbortController>())

  const put = (next: Upload[]): void => {
    current.current = next
    setUploads(next)
  }
  const tell = (onIds: OnIds): void => onIds(current.current.flatMap(({ id }) => (id ? [id] : [])))
  const change = (key: number, changes: Partial<Upload>): void => put(current.current.map((one) => (one.key === key ? { ...one, ...changes } : one)))

  const begin = async (file: File, key: number, onIds: OnIds): Promise<void> => {
    const control = new AbortController()
    running.current.set(key, control)
    try {
      const { id, name } = await upload(file, (share) => change(key, { share }), control.signal)
      change(key, { id, name, share: 1 })
      tell(onIds)
    } catch (error) {
      change(key, { refusal: (error as Error).message })
    } finally {
      running.current.delete(key)
    }
  }

  return {
    uploads,
    add(files: Iterable<File>, onIds: OnIds): void {
      for (const file of files) {
        const key = ++last
        const refusal = rules && unfit(file, rules)
        put([...current.current, { key, name: file.name, size: file.size, share: 0, refusal }])
        if (!refusal) void begin(file, key, onIds)
      }
    },
    /** What was uploaded and is not attached is forgotten by the server in a day. */
    remove(key: number, onIds: OnIds): void {
      running.current.get(key)?.abort()
      put(current.current.filter((one) => one.key !== key))
      tell(onIds)
    },
    isSending: (): boolean => current.current.some(({ id, refusal }) => !id && !refusal),
  }
}
