import { beforeAll, describe, expect, test } from 'vitest'
import { allDocuments, printPage, type DocumentModel } from '../../api/kernel/documents/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

let t: TestOffice
let card: string
const on = (person: Person, record: string, act: string, id?: string, input?: Record<string, unknown>): Promise<string> => t.act(t.as(person), { record, act, id, input })
beforeAll(async () => {
  t = await testOffice({ packs: ['sample-office'], at: '2026-09-28 10:00' })
  const signalId = await t.act(t.system, {
    record: 'Signal', act: 'raise',
    input: { matter: '办件超期', level: 'PROMISED', departmentId: t.departments.permits, staffId: t.staff.handler, subjectType: 'Case', subjectId: t.bureauId },
  })
  await on('head', 'Signal', 'explain', signalId, { explanation: '材料流转耽搁。' })
  await on('efficiency', 'Signal', 'confirm', signalId, { cause: 'OWN_DELAY', verdict: '属实。' })
  card = await on('efficiency', 'Card', 'issue', undefined, { signalId, colour: 'YELLOW', demand: '三日内办结并说明原因' })
})

const printed = (person: Person): Promise<DocumentModel[]> => allDocuments().get('accountability.cardNotice')!.models!(t.store.em().getKysely(), t.as(person), [card])
const words = ([model]: DocumentModel[]): string => printPage([model!], { assets: '/a' }).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the notice of a card', () => {
  rule(['SO-CARD-02', 'SO-CARD-05'], 'names department and person, matter, article, what to correct, until when to answer and to object', async () => {
    const models = await printed('head')
    expect(models).toMatchObject([{ title: '黄牌通知书', number: '黄牌〔2026〕1号', addressee: '审批科　李经办', signature: { date: '2026年9月28日', seal: true } }])
    for (const part of ['办件超期', '《效能办示例规则》第二条', '三日内办结并说明原因。', '回告期限', '异议期限', '签收人']) expect(words(models)).toContain(part)
  })

  test('is printed by whoever may read the card', async () => {
    expect(await printed('efficiency')).toHaveLength(1)
    expect(await printed('stranger')).toEqual([])
  })

  test('says so once the card is withdrawn', async () => {
    expect(words(await printed('efficiency'))).not.toContain('已经撤销')
    await on('head', 'Card', 'objectTo', card, { objection: '节假日未扣除。' })
    await on('efficiency2', 'Card', 'withdraw', card, { decision: '异议成立。' })
    expect(words(await printed('efficiency'))).toContain('本牌已经撤销。')
  })
})
