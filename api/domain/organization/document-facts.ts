import type { Acting } from '../../kernel/access/index.ts'
import { dayOf } from '../../kernel/calendar/index.ts'
import { documentDay } from '../../kernel/documents/index.ts'
import { fields, readByIds, type Reader } from '../../kernel/query/index.ts'
import { specOf } from '../../kernel/records/index.ts'
import { AbsenceNotice } from './absence-notice.record.ts'
import { clockTime } from './clock-time.ts'
import { postCard } from './post-card.fields.ts'
import { Post } from './post.record.ts'

/** What stands on a post card. */
export interface PostCardFacts {
  bureau: string
  department: string
  post: string
  key: boolean
  holder?: string
  coverHolder?: string
  phone?: string
  office?: string
  supervisionPhone?: string
  duties: string
  coverDuties?: string
  /** Further parts of the description that are filled in, each with its heading. */
  described: readonly { heading: string; text: string }[]
}

/** What stands on an absence notice; times are finished words. */
export interface AbsenceNoticeFacts { bureau: string; department: string; from: string; until: string; text: string; contact?: string }

interface Named { name: string }
type Place = { bureau: Named & { phone?: string | null }; department: Named & { phone?: string | null; office?: string | null } }
type PostRow = Post & Place & { holder: (Named & { phone?: string | null }) | null; coverHolder: Named | null }

const DESCRIBED = [
  'workContent', 'workQuality', 'procedure', 'standard', 'timeLimit', 'powers', 'keySteps', 'preventiveMeasures', 'supervisionMechanism', 'basis',
] as const

/** What the cards of these posts state, of those the caller may read. */
export async function postCardFacts(reader: Reader, acting: Acting, ids: readonly string[]): Promise<PostCardFacts[]> {
  const rows = (await readByIds(reader, specOf(Post), acting, ids, fields(
    'name', 'key', 'duties', 'coverDuties', ...DESCRIBED, 'bureau.name', 'bureau.phone', 'department.name', 'department.phone', 'department.office',
    'holder.name', 'holder.phone', 'coverHolder.name',
  ))) as unknown as PostRow[]
  return rows.map((row) => ({
    bureau: row.bureau.name, department: row.department.name, post: row.name, key: row.key, duties: row.duties,
    holder: row.holder?.name, coverHolder: row.coverHolder?.name, coverDuties: row.coverDuties ?? undefined,
    phone: row.holder?.phone ?? row.department.phone ?? undefined, office: row.department.office ?? undefined,
    supervisionPhone: row.bureau.phone ?? undefined,
    described: DESCRIBED.flatMap((part) => (row[part] ? [{ heading: postCard[part].label[0], text: row[part] }] : [])),
  }))
}

const moment = (at: Date): string => `${documentDay(dayOf(at), 'zh')}${clockTime(at)}`

/** What these absence notices state, of those the caller may read. */
export async function absenceNoticeFacts(reader: Reader, acting: Acting, ids: readonly string[]): Promise<AbsenceNoticeFacts[]> {
  const rows = (await readByIds(reader, specOf(AbsenceNotice), acting, ids, fields(
    'startsAt', 'endsAt', 'text', 'contact', 'bureau.name', 'department.name',
  ))) as unknown as (AbsenceNotice & Place)[]
  return rows.map((row) => ({
    bureau: row.bureau.name, department: row.department.name, from: moment(row.startsAt), until: moment(row.endsAt),
    text: row.text, contact: row.contact ?? undefined,
  }))
}
