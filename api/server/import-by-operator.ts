import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { actingAs, SYSTEM_ROLE, type Acting } from '../kernel/access/index.ts'
import { importKinds, ImportMapping, importNow, LARGEST_IMPORT, problemText, readImport, type ImportedNow, type ImportKind } from '../kernel/exchange/index.ts'
import { cleanName } from '../kernel/files/index.ts'
import { Rejected, rejectionText, type Office } from '../kernel/lifecycle/index.ts'
import { isId } from '../kernel/records/index.ts'
import { StoreRefusal } from '../kernel/store/index.ts'
import type { OpenOffice } from './open-office.ts'

/** Nobody of the office is at work at night: the system imports, with the system's rights and under its name in the log. */
const systemIn = (bureauId?: string): Acting =>
  actingAs({ kind: 'SYSTEM', name: '系统', bureauId, grants: [{ role: SYSTEM_ROLE, bureauId }], covering: [], locale: 'zh' })

function kindNamed(key: string): ImportKind {
  const kinds = importKinds(systemIn())
  const names = kinds.map((kind) => kind.key).join(', ')
  return kinds.find((kind) => kind.key === key) ?? refused([`系统不能导入“${key}”，可导入：${names}`, `The system does not import “${key}”, only: ${names}`])
}

/** The saved mapping by its name or id. It also says whose the file is: a mapping belongs to one bureau. */
async function mappingNamed({ store }: Pick<OpenOffice, 'store'>, { key }: ImportKind, name: string): Promise<ImportMapping> {
  const found = await store.em().find(ImportMapping, { kind: key, ...(isId(name) ? { id: name } : { name }) }, { orderBy: { id: 'ASC' } })
  if (found.length > 1) {
    const ids = found.map(({ id }) => id).join(', ')
    refused([`有${found.length}个单位的列对应方案叫“${name}”，请改填编号：${ids}`, `${found.length} bureaus have a mapping “${name}”: name one by its id: ${ids}`])
  }
  return found[0] ?? refused([`没有“${name}”这一列对应方案，请先在控制台保存`, `There is no mapping “${name}”: save one in the console first`])
}

function bytesOf(path: string): Buffer {
  try {
    if (statSync(path).size > LARGEST_IMPORT) refused([`文件过大：${path}，最多20MB`, `The file is too large: ${path}, 20 MB at most`])
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return refused([`不能读取文件 ${path}（${code}）`, `The file ${path} cannot be read (${code})`])
  }
}

const refused = (label: [string, string]): never => { throw new StoreRefusal(label) }

async function noteRefusal(office: Office, acting: Acting, code: string): Promise<void> {
  await office.transaction((em) => office.audit(em, {
    at: office.now(), acting, act: 'import', record: 'ImportBatch', bureauId: acting.bureauId, outcome: 'REJECTED', code, changed: [],
  }))
}

/**
 * Imports a file of another system under a saved mapping, into the mapping's bureau. Whoever rules the machine has it done at night;
 * what does not fit waits in the bureau's repair screen. A file that is refused as a whole is refused in words.
 */
export async function importByOperator(opened: Pick<OpenOffice, 'store' | 'office'>, [kindKey = '', mappingName = '', path = '']: readonly string[]): Promise<ImportedNow> {
  const { office } = opened
  if (!kindKey || !mappingName || !path) refused(['用法：import <种类> <列对应方案> <文件>', 'Usage: import <kind> <mapping> <file>'])
  const kind = kindNamed(kindKey)
  const mapping = await mappingNamed(opened, kind, mappingName)
  const file = resolve(path)
  const bytes = bytesOf(file)
  const acting = systemIn(mapping.bureauId)
  try {
    const read = await office.transaction((em) => readImport({ office, em, acting, now: office.now() }, kind, bytes, mapping.id))
    const done = await importNow({ office, acting, kind, file: { name: cleanName(basename(file), /\.xlsx$/i.test(file) ? 'XLSX' : 'TXT'), bytes }, read })
    if (done.problems.length > 0) await noteRefusal(office, acting, 'IMPORT_REFUSED')
    return done
  } catch (error) {
    if (!(error instanceof Rejected)) throw error
    await noteRefusal(office, acting, error.rejection.code)
    return refused([rejectionText(error.rejection, 'zh'), rejectionText(error.rejection, 'en')])
  }
}

/** What a command says of an import, problems last. */
export const importTold = ({ stored, parked, refused: turnedAway, problems }: ImportedNow): string[] => [
  `入库 ${stored} 行，待修正 ${parked} 行，未接收 ${turnedAway} 行 / ${stored} stored, ${parked} parked, ${turnedAway} refused`,
  ...problems.map((problem) => `${problemText(problem, 'zh')} / ${problemText(problem, 'en')}`),
]
