import type { Founded } from './found-bureau.ts'
import type { Story } from './story.ts'

/** What each bureau has published of how to complain, in the first days of the year. */
export async function publishChannels(story: Story, bureaus: readonly Founded[]): Promise<void> {
  for (const [at, { plan, departments, efficiency, complaintOfficers }] of bureaus.entries()) {
    const [, office] = departments
    const place = `临江市政务路${at + 1}号`
    const channels = [
      { kind: 'RECEIVING_DEPARTMENT', detail: `${place}二楼`, hours: '工作日 8:30—12:00，14:30—17:30', departmentId: office!.id, officerId: complaintOfficers[0] },
      { kind: 'COMPLAINT_PHONE', detail: `0599-800${at}110` },
      { kind: 'SUPERVISION_PHONE', detail: `0599-800${at}120` },
      { kind: 'MAILBOX', detail: `${place}一楼大厅东侧` },
      { kind: 'LETTER', detail: `${place}，${plan.name}效能办收` },
      { kind: 'VISIT', detail: `${place}一楼群众来访接待室`, hours: '工作日 8:30—12:00' },
      { kind: 'OPINION_BOOK', detail: '各服务窗口台面' },
    ]
    for (const input of channels) await story.by(efficiency[0]!, 'PublicChannel', 'publish', { input })
  }
}
