import { HttpError } from 'ra-core'
import { whileSignedIn } from '../data/ask.ts'
import { localeHeader } from '../data/session.ts'
import { languageTag, say } from '../i18n/locale.ts'

/** An attachment as screens show it. */
export interface StoredFile { id: string; name: string; size: number }

/** What may be uploaded, as the server tells it. */
export interface FileRules { megabytes: number; endings: string[] }

const MEGABYTE = 1024 * 1024

export const fileRules = async (): Promise<FileRules> => (await fetch('/files', { headers: localeHeader })).json() as Promise<FileRules>

/** A size as people say it. */
export const sizeText = (bytes: number): string => (bytes < MEGABYTE
  ? `${Math.max(1, Math.round(bytes / 1024)).toLocaleString(languageTag)} KB`
  : `${(bytes / MEGABYTE).toLocaleString(languageTag, { maximumFractionDigits: 1 })} MB`)

/** Why a file need not even be sent; the server looks at its content besides. */
export function unfit({ name, size }: Pick<File, 'name' | 'size'>, { megabytes, endings }: FileRules): string | undefined {
  if (size === 0) return say(['文件是空的', 'The file is empty'])
  if (size > megabytes * MEGABYTE) return say(['文件不能超过{megabytes} MB', 'A file may have at most {megabytes} MB'], { megabytes })
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return endings.includes(ending) ? undefined : say(['不接受此类文件', 'This kind of file is not accepted'])
}

const unreachable = (): HttpError => new HttpError(say(['连接不上服务器，请检查网络后再试', 'The server cannot be reached: check the network and try again']), 0, {})

const send = (file: File, onProgress: (share: number) => void, signal: AbortSignal) => new Promise<StoredFile>((resolve, reject) => {
  const form = new FormData()
  form.set('file', file)
  // `fetch` does not tell how much of a body is sent.
  const request = new XMLHttpRequest()
  request.open('POST', '/files')
  request.responseType = 'json'
  for (const [name, value] of Object.entries(localeHeader)) request.setRequestHeader(name, value)
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
  request.addEventListener('load', () => {
    const answer = request.response as (StoredFile & { text?: string }) | null
    if (request.status === 201 && answer) resolve(answer)
    else reject(new HttpError(answer?.text ?? say(['没有上传成功，请稍后再试', 'The upload failed: try again later']), request.status, {}))
  })
  request.addEventListener('error', () => reject(unreachable()))
  signal.addEventListener('abort', () => request.abort())
  request.send(form)
})

/** Uploads a file that an act will attach; throws an `HttpError` with the server's words. */
export const upload = (file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<StoredFile> =>
  whileSignedIn(() => send(file, onProgress, signal))
