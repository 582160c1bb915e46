import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../support/office.ts'
import { opens, uploaded } from '../support/upload.ts'
import { accountabilityRoad, type Road } from './road.ts'

let t: Road
beforeAll(async () => {
  t = await accountabilityRoad({
    packs: ['fuxin', 'sample-office'], sanction: { kind: 'CRITICISM' },
    found: { ground: 'NOTICE_MISSED', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], toleranceConsidered: true, leadersReviewed: true, remedy: '已补发告知书。' },
  })
})

const openers = async (file: string, ...people: Person[]): Promise<boolean[]> => Promise.all(people.map((person) => opens(t, person, file)))
const on = (person: Person, record: string, act: string, id: string | undefined, input: object): Promise<string> =>
  t.act(t.as(person), { record, act, id, input: { ...input } })
const filesOf = async (person: Person, one: 'signal' | 'card' | 'sanction', id: string): Promise<string[]> =>
  (await t.graphql<Record<string, { files: { id: string }[] }>>(t.as(person), `query ($id: ID!) { ${one}(id: $id) { files { id } } }`, { id }))[one]!.files.map((file) => file.id)

describe('evidence goes with', () => {
  test('the explanation of a signal, the answer to a card and the objection to one, read as these are', async () => {
    const signal = await t.act(t.system, {
      record: 'Signal', act: 'raise',
      input: { matter: '办件超期', level: 'PROMISED', departmentId: t.departments.permits, staffId: t.staff.handler, subjectType: 'Case', subjectId: t.bureauId },
    })
    const [explanation, answer, objection] = [await uploaded(t, 'head'), await uploaded(t, 'head'), await uploaded(t, 'handler')]
    await on('head', 'Signal', 'explain', signal, { explanation: '当日系统故障。', fileIds: [explanation] })
    expect(await filesOf('efficiency', 'signal', signal)).toEqual([explanation])
    await on('efficiency', 'Signal', 'confirm', signal, { cause: 'OWN_DELAY', verdict: '属实。' })
    const card = await on('efficiency', 'Card', 'issue', undefined, { signalId: signal, colour: 'YELLOW', demand: '三日内办结' })
    await on('head', 'Card', 'answer', card, { answer: '已办结。', fileIds: [answer] })
    const second = await on('efficiency', 'Card', 'issue', undefined, { signalId: await again(), colour: 'YELLOW', demand: '三日内办结' })
    await on('handler', 'Card', 'objectTo', second, { objection: '节假日未扣除。', fileIds: [objection] })
    expect([await filesOf('efficiency', 'card', card), await filesOf('efficiency', 'card', second)]).toEqual([[answer], [objection]])
    for (const file of [explanation, answer, objection]) expect(await openers(file, 'efficiency', 'head', 'stranger')).toEqual([true, true, false])
  })

  test('a defence and an appeal, read by the person, the office and who decides, and by no colleague', async () => {
    const [defence, appeal] = [await uploaded(t, 'handler'), await uploaded(t, 'handler')]
    const id = await t.propose(await t.violation())
    await t.on('handler', 'defend', id, { defence: '系统故障，有截图。', fileIds: [defence] })
    await t.on('leader', 'decide', id, { decision: '事实清楚。' })
    await t.on('efficiency', 'serve', id, { manner: 'IN_PERSON' })
    await t.on('handler', 'appeal', id, { appeal: '截图未予采信。', fileIds: [appeal] })
    expect(await filesOf('efficiency', 'sanction', id)).toEqual([defence, appeal])
    for (const file of [defence, appeal]) expect(await openers(file, 'handler', 'leader', 'coverHolder', 'stranger')).toEqual([true, true, false, false])
  })
})

/** Another signal that was confirmed. */
async function again(): Promise<string> {
  const id = await t.act(t.system, {
    record: 'Signal', act: 'raise',
    input: { matter: '告知超期', level: 'PROMISED', departmentId: t.departments.permits, staffId: t.staff.handler, subjectType: 'Case', subjectId: t.bureauId },
  })
  await on('head', 'Signal', 'explain', id, { explanation: '人手不足。' })
  return on('efficiency', 'Signal', 'confirm', id, { cause: 'OWN_DELAY', verdict: '属实。' })
}
