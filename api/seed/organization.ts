import { addDays } from '../kernel/calendar/index.ts'
import type { Founded, FoundedDepartment } from './found-bureau.ts'
import { GUARDED, HANDOVERS, HEAD_POST, LEAVE_REASONS, POSTS, type KeyClass, type PostText } from './post-texts.ts'
import type { Story } from './story.ts'

const card = ({ name, duties, work, limit }: PostText, department: string) => ({
  name, duties: duties.replace('{d}', department), coverDuties: 'A岗离岗期间行使本岗位职权，办结到期事项，对所办事项负责，A岗返岗后交回。', workContent: work,
  workQuality: '材料齐全、程序合规、用语文明、零差错。', procedure: '接待—登记—办理—审核—送达—归档', standard: '符合服务指南和岗位规范。', timeLimit: limit,
  powers: '在岗位职责范围内独立办理；超出权限的报科室负责人。',
})

/** Which class a key post of a department belongs to, by the place of the department: the leaders', the efficiency office's, any other. */
const keyClassOf = (place: number): KeyClass => (place === 0 ? 'MAJOR_PROJECTS_FUNDS' : place === 1 ? 'DISCIPLINE_PERSONNEL' : 'PERMITS_APPROVALS')

/** Each department sets up its posts; the next person in the row is each holder's cover. */
export async function establishPosts(story: Story, bureaus: readonly Founded[]): Promise<void> {
  for (const { departments, headId, plan } of bureaus) {
    for (const [place, { id: departmentId, name, staff, headId: head }] of departments.entries()) {
      for (const [at, holderId] of staff.entries()) {
        const leading = departments[0]!.id === departmentId
        const text = at === 0 || leading ? HEAD_POST : POSTS[(at - 1) % POSTS.length]!
        const title = leading ? (at === 0 ? '主要负责人岗' : `分管负责人岗（${at}）`) : text.name
        await story.by(leading ? headId : head, 'Post', 'establish', {
          input: {
            ...card(text, name), name: title, departmentId, holderId, coverHolderId: staff[(at + 1) % staff.length],
            leads: at === 0 || leading, key: at < 3, basis: `《${plan.name}职能配置、内设机构和人员编制规定》`,
            // Only the civil affairs bureau's rules know classes of key posts.
            ...(at < 3 && plan.code === 'MZ' ? { keyClass: keyClassOf(place), ...GUARDED[keyClassOf(place)] } : {}),
          },
        })
      }
    }
  }
}

/** One leave: planned, handed over, begun, ended; while it lasts the B holder does the work. */
async function leave(story: Story, department: FoundedDepartment, at: number, days: number): Promise<void> {
  const { dice } = story
  const staffId = department.staff[at]!
  const coverId = department.staff[at + 1]!
  const { kind, reason } = dice.pick(LEAVE_REASONS)
  const fromDay = story.calendar.nextWorkingDay(story.today)
  const untilDay = addDays(story.calendar.workingDaysFrom(fromDay, days), -1)
  const id = await story.by(staffId, 'Leave', 'plan', { input: { kind, reason, fromDay, untilDay } })
  await story.until(story.soon(10, 90))
  await story.by(staffId, 'Leave', 'handOver', { id, input: { handover: dice.pick(HANDOVERS) } })
  await story.until(new Date(story.calendar.openingOf(fromDay).getTime() - 20 * 60_000))
  await story.by(staffId, 'Leave', 'start', { id, input: {} })
  story.cover(staffId, coverId)
  await story.until(new Date(story.calendar.openingOf(story.calendar.nextWorkingDay(untilDay)).getTime() - 25 * 60_000))
  story.cover(staffId, undefined)
  await story.act(await story.as(staffId), 'Leave', 'end', { id })
}

/** The handler of the story's second moment: on leave today, so that the B holder finishes the cases. */
export const awayNow = (bureau: Founded): string => bureau.departments[2]!.staff[3]!

/** Somebody is on leave in each department now and then; one of them is away today. */
export function tellLeaves(story: Story, bureaus: readonly Founded[]): void {
  const { calendar, dice } = story
  for (const [index, bureau] of bureaus.entries()) {
    for (const department of bureau.departments.slice(2)) {
      for (const month of [1, 4, 7, 9]) {
        const day = addDays(story.today, month * 30 + dice.between(0, 20))
        const at = dice.between(2, department.staff.length - 2)
        const days = dice.between(2, 6)
        story.tell(story.workTime(day), () => leave(story, department, at, days))
      }
    }
    if (index > 0) continue
    const last = calendar.workingDaysFrom(addDays(story.endDay, 1), -4)
    story.tell(story.workTime(last), () => leave(story, bureau.departments[2]!, 3, 7))
  }
}
