import { sql } from 'kysely'
import type { EntityManager } from '@mikro-orm/sql'
import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import type { Law } from '../../kernel/regulations/index.ts'
import { Department } from './department.record.ts'
import type { Leave } from './leave.record.ts'
import { absenceNotice, minimumOnPost } from './post.provisions.ts'
import { oneAtATime } from './situation.ts'

const noticeNeeded = rejection('ABSENCE_NOTICE_NEEDED', ['整个科室外出须先挂出留言卡', 'The whole department is out: post an absence notice first'])
const belowMinimum = rejection('BELOW_MINIMUM', ['该科室在岗不得少于{minimum}人', 'The department keeps at least {minimum} at their post'])

/** Meetings and sick leave are excepted from the fewest who must stay, as are special reasons that are written down. */
const EXCEPTED: readonly Leave['kind'][] = ['MEETING', 'SICK']

type Leaving = Pick<Leave, 'bureauId' | 'staffId' | 'departmentId' | 'kind' | 'specialReason'>

/** Why a department cannot do without this person now: it would be out altogether without a notice, or too few would stay. */
export async function presenceProblem(em: EntityManager, law: Law, now: Date, leave: Leaving): Promise<Rejection | undefined> {
  await oneAtATime(em, leave.bureauId)
  const staying = await stayingIn(em, leave, now)
  const noticeBy = absenceNotice.of(law)
  const hangs = staying === 0 && (await noticeHangs(em, leave.departmentId, now))
  if (staying === 0 && noticeBy && !hangs) return noticeNeeded({}, { citation: noticeBy })
  const minimum = minimumOnPost.of(law)
  if (!minimum || staying >= minimum.amount || hangs || EXCEPTED.includes(leave.kind) || leave.specialReason) return undefined
  const { kind } = await em.findOneOrFail(Department, { id: leave.departmentId })
  return kind === 'WINDOW' ? belowMinimum({ minimum: minimum.amount }, { citation: minimum.citation }) : undefined
}

/** How many of a department are at their post once this person has left. */
async function stayingIn(em: EntityManager, { staffId, departmentId }: Leaving, now: Date): Promise<number> {
  const { rows } = await sql<{ n: string }>`select count(*) as n from staff_members s
    where s.department_id = ${departmentId} and not s."left" and s.id <> ${staffId} and not exists (
      select 1 from leaves l where l.staff_id = s.id and l.state = 'STARTED' and l.ends_at > ${now.toISOString()})`.execute(em.getKysely())
  return Number(rows[0]!.n)
}

async function noticeHangs(em: EntityManager, departmentId: string, now: Date): Promise<boolean> {
  const { rows } = await sql`select 1 from absence_notices
    where department_id = ${departmentId} and state = 'POSTED' and ends_at > ${now.toISOString()} limit 1`.execute(em.getKysely())
  return rows.length > 0
}
