import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WrittenDecision } from '../../api/domain/accountability/index.ts'
import { allDocuments, printPage, type DocumentModel } from '../../api/kernel/documents/index.ts'
import type { Person } from '../support/office.ts'
import { rule } from '../support/rule.ts'
import { accountabilityRoad, type Road } from './road.ts'

let road: Road
beforeAll(async () => {
  road = await accountabilityRoad({
    packs: ['fuxin', 'sample-office'], sanction: { kind: 'CRITICISM' },
    found: { ground: 'NOTICE_MISSED', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], toleranceConsidered: true, leadersReviewed: true, remedy: '已补发告知书。' },
  })
})
beforeEach(() => road.clock('2026-09-28 09:00'))

const decided = async (input: Record<string, unknown> = {}, changes: Record<string, unknown> = {}): Promise<string> => {
  const id = await road.propose(await road.violation(), changes)
  await road.on('handler', 'defend', id, { defence: '当日系统故障。' })
  return road.on('leader', 'decide', id, { decision: '事实清楚，予以处理。', ...input })
}
const papers = (sanctionId: string): Promise<WrittenDecision[]> => road.store.em().find(WrittenDecision, { sanctionId }, { orderBy: { decidedAt: 'ASC' } })
const printed = async (sanctionId: string, person: Person = 'handler'): Promise<DocumentModel[]> =>
  allDocuments().get('accountability.writtenDecision')!.models!(road.store.em().getKysely(), road.as(person), (await papers(sanctionId)).map(({ id }) => id))
const words = (model: DocumentModel | undefined): string => printPage([model!], { assets: '/a' }).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the written decision', () => {
  rule(['FX-ACCOUNT-05c', 'FX-NOTICE-09a', 'SO-DEFENCE-01'], 'names person, facts, elements, articles, decision, authority and until when to appeal', async () => {
    const [model] = await printed(await decided())
    expect(model).toMatchObject({ title: '处理决定书', addressee: '审批科　李经办', number: '测效处〔2026〕1号', signature: { date: '2026年9月28日', seal: true } })
    for (const part of [
      '经查属实。', '情节 轻微', '全部责任', '2026年9月20日', '领导班子（吴副局长）决定：给予李经办批评教育。', '事实清楚，予以处理。', '《', '15个工作日内向测试局', '提出申诉', '签收人',
    ]) expect(words(model)).toContain(part)
    expect(words(model)).toMatch(/《[^》]+》第[^，。]+条/)
    expect(model!.body.filter((block) => block.kind === 'heading').map((block) => block.text)).toEqual(['一、认定的事实', '二、处理依据', '三、处理决定', '四、申诉'])
  })

  rule(['FX-ACCOUNT-06a', 'XM-DISC-030205a', 'LY-REW-02e'], 'tells who pursued it, what it came from and led to, and what it bears on for the person', async () => {
    expect(words((await printed(await decided()))[0])).toContain('问责承办部门 机关党委办公室（人事科）')
    for (const [pack, found, kind, said, unsaid] of [
      ['xumu', { ground: '公开弄虚作假', effect: '群众多次反映', cause: '审核不严' }, 'CRITICISM', '后果或影响：群众多次反映。 原因：审核不严。', '载入个人档案'],
      ['xumu', { ground: '公开弄虚作假' }, 'CRITICISM', '处理结果运用：影响公务员考核、影响奖惩、影响晋升。', '后果或影响'],
      ['liuyang', { ground: 'BAD_ATTITUDE', elements: ['BREACH', 'HARMFUL_EFFECT'] }, 'EFFICIENCY_WARNING', '处理结果运用：载入个人档案。', '晋升'],
    ] as const) {
      const other = await accountabilityRoad({ packs: [pack], sanction: { kind }, found })
      const id = await other.served(await other.propose(await other.violation()))
      const paper = await other.store.em().findOneOrFail(WrittenDecision, { sanctionId: id })
      const [model] = await allDocuments().get('accountability.writtenDecision')!.models!(other.store.em().getKysely(), other.as('handler'), [paper.id])
      expect(words(model)).toContain(said)
      expect(words(model)).not.toContain(unsaid)
    }
  })

  test('is offered on the sanction to the office, to who decides and to the person, and to nobody else', async () => {
    const id = await decided()
    const offered = async (person: Person): Promise<unknown> =>
      (await road.graphql<{ sanction: { papers: { key: string }[] } | null }>(road.as(person), 'query ($id: ID!) { sanction(id: $id) { papers { key } } }', { id })).sanction?.papers
    for (const person of ['handler', 'leader', 'efficiency'] as const) expect(await offered(person)).toEqual([{ key: 'accountability.writtenDecision' }])
    expect(await offered('clerk')).toBeUndefined()
    expect(await printed(id, 'clerk')).toEqual([])
  })

  test('is not written of what is only proposed, or dropped', async () => {
    const id = await road.propose(await road.violation())
    await road.on('handler', 'defend', id, { defence: '无异议。' })
    expect(await papers(id)).toEqual([])
    await road.on('leader', 'drop', id, { decision: '申辩成立。' })
    expect(await papers(id)).toEqual([])
  })

  test('says the facts as whoever decides words them for the person', async () => {
    const text = words((await printed(await decided({ facts: '9月20日未一次性告知应补材料。' })))[0])
    expect(text).toContain('9月20日未一次性告知应补材料。')
    expect(text).not.toContain('经查属实')
  })

  test('has its service noted: how, when and to whom; what is left behind needs a witness', async () => {
    const id = await decided()
    road.clock('2026-09-29 10:00')
    expect(await road.refusedOn('efficiency', 'serve', id)).toBe('VALIDATION')
    expect(await road.refusedOn('efficiency', 'serve', id, { manner: 'LEFT' })).toBe('VALIDATION')
    await road.on('efficiency', 'serve', id, { manner: 'LEFT', witness: '周科长' })
    expect(await papers(id)).toMatchObject([{ manner: 'LEFT', witness: '周科长', servedAt: road.now() }])
    for (const part of ['2026年9月29日', '留置送达', '周科长']) expect(words((await printed(id))[0])).toContain(part)
  })

  test('stays as it was signed when the sanction changes on appeal, of which another is written', async () => {
    const id = await road.propose(await road.violation({ severity: 'SERIOUS' }), { kind: 'CIRCULATED_CRITICISM', points: 2, deviation: '造成误期。' })
    await road.served(id)
    await road.on('handler', 'appeal', id, { appeal: '处理过重，请求复核。' })
    road.clock('2026-10-09 09:00')
    await road.on('bureauHead', 'change', id, { appealAnswer: '从轻处理。', kind: 'CRITICISM' })
    const [first, second] = await printed(id)
    expect(words(first)).toContain('给予李经办通报批评，扣2分。')
    expect(words(first)).toContain('经申诉已经变更')
    expect(second!.number).not.toBe(first!.number)
    expect(second).toMatchObject({ title: '变更处理决定书', signature: { date: '2026年10月9日' } })
    expect(words(second)).toContain('对李经办的处理变更为批评教育。')
    expect(words(second)).not.toContain('可自本决定书')

    expect(await road.refusedOn('efficiency', 'serveChange', id, { manner: 'LEFT' })).toBe('VALIDATION')
    await road.on('efficiency', 'serveChange', id, { manner: 'IN_PERSON', receivedBy: '李经办' })
    expect(await papers(id)).toMatchObject([{ occasion: 'PROPOSAL', manner: 'IN_PERSON', receivedBy: null }, { occasion: 'APPEAL', receivedBy: '李经办', servedAt: road.now() }])
    expect(await road.refusedOn('efficiency', 'serveChange', id, { manner: 'POST' })).toBe('CHANGE_SERVED')
  })
})
