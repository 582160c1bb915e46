import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../support/office.ts'
import { caseDesk, type Desk } from '../cases/desk.ts'
import { accountabilityRoad } from '../accountability/road.ts'
import { Round } from '../inspections/round.ts'
import { EfficiencyReport } from '../../api/domain/reports/index.ts'

let t: Desk
beforeEach(async () => { t = await caseDesk(['fuxin']) })

const RECORDS = { extensions: 'Extension', refusalFilings: 'RefusalFiling', circulars: 'Circular', sanctions: 'Sanction', efficiencyReports: 'EfficiencyReport' } as const

/** Who of these finds rows of the list that wait for them. */
async function awaitedBy(list: keyof typeof RECORDS, people: Person[]): Promise<string[]> {
  const found: string[] = []
  for (const person of people) {
    const { figures } = await t.graphql<{ figures: number[] }>(
      t.as(person), 'query ($lists: [FigureAsked!]!) { figures(lists: $lists) }', { lists: [{ record: RECORDS[list], filter: { awaitsMe: true } }] })
    if (figures[0]! > 0) found.push(person)
  }
  return found
}

describe('what waits for a signature is counted for those who may sign, and for nobody else', () => {
  const DECIDERS: Person[] = ['handler', 'head', 'otherHead', 'leader', 'bureauHead', 'efficiency']

  it('an extension: whoever the rules name for this case', async () => {
    const asked = { amount: 5, reason: '案情复杂', legalGround: '《行政许可法》第四十二条' }
    const permit = await t.accepted(await t.item({ permit: true }))
    await t.on('handler', 'requestExtension', permit, asked)
    expect(await awaitedBy('extensions', DECIDERS)).toEqual(['bureauHead'])
    await t.on('bureauHead', 'extend', permit, {})
    expect(await awaitedBy('extensions', DECIDERS)).toEqual([])
    await t.on('handler', 'requestExtension', await t.accepted(await t.item()), asked)
    expect(await awaitedBy('extensions', DECIDERS)).toEqual(['head', 'leader', 'bureauHead'])
  })

  it('a decision on what one handled waits for another while one covers the post that decides', async () => {
    const cover = t.as('coverHolder', {
      grants: [...t.as('coverHolder').grants, { role: 'DEPARTMENT_HEAD', bureauId: t.bureauId, departmentId: t.departments.permits }],
      covering: [{ staffId: t.staff.head, departmentId: t.departments.permits, coverPeriodId: t.bureauId }],
    })
    const waiting = async (): Promise<string[]> => {
      const { extensions } = await t.graphql<{ extensions: { items: { case: { id: string } }[] } }>(cover, '{ extensions(filter: { awaitsMe: true }) { items { case { id } } } }')
      return extensions.items.map((each) => each.case.id)
    }
    const asked = { amount: 5, reason: '案情复杂', legalGround: '《行政许可法》第四十二条' }
    const own = await t.accepted(await t.item(), { handlerId: t.staff.coverHolder })
    await t.on('coverHolder', 'requestExtension', own, asked)
    const others = await t.accepted(await t.item())
    await t.on('handler', 'requestExtension', others, asked)
    expect(await waiting()).toEqual([others])
    expect(await t.refused(cover, { record: 'Case', act: 'extend', id: own, input: {} })).toBe('OWN_HANDLING')
    await t.act(cover, { record: 'Case', act: 'extend', id: others, input: {} })
    expect(await waiting()).toEqual([])
  })

  it('a refusal: its head and leaders, and only leaders where it goes beyond the powers', async () => {
    const item = await t.item()
    const propose = async (beyondPowers: boolean): Promise<string> =>
      t.on('handler', 'proposeRefusal', await t.accepted(item), { ground: 'AGAINST_LAW', reasons: '不符合条件', legalBasis: '第五条', beyondPowers })
    const beyond = await propose(true)
    expect(await awaitedBy('refusalFilings', DECIDERS)).toEqual(['leader', 'bureauHead'])
    await t.on('leader', 'correctRefusal', beyond, { opinion: '补充后继续办理' })
    await propose(false)
    expect(await awaitedBy('refusalFilings', DECIDERS)).toEqual(['head', 'leader', 'bureauHead'])
  })

  it('a circular: checked by another than its author, signed by a third', async () => {
    const office: Person[] = ['head', 'efficiency', 'efficiency2', 'leader', 'bureauHead']
    const round = new Round(t)
    await (await round.started()).reported()
    await round.confirmed()
    round.circular = await t.act(t.as('efficiency'), { record: 'Circular', act: 'draft', input: { inspectionId: round.id, title: '关于九月督查情况的通报' } })
    expect(await awaitedBy('circulars', office)).toEqual(['efficiency2', 'leader', 'bureauHead'])
    await t.act(t.as('leader'), { record: 'Circular', act: 'countersign', id: round.circular })
    expect(await awaitedBy('circulars', office)).toEqual(['bureauHead'])
  })

  it('a sanction: whoever decides, but not the person it is against', async () => {
    const road = await accountabilityRoad({
      packs: ['fuxin', 'sample-office'], sanction: { kind: 'CRITICISM' },
      found: {
        ground: 'NOTICE_MISSED', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], toleranceConsidered: true, leadersReviewed: true, remedy: '已补发告知书。',
        approvedBy: 'NOBODY',
      },
    })
    t = Object.assign(t, road)
    const id = await road.propose(await road.violation({ handlerId: road.staff.leader, shares: [{ staffId: road.staff.leader, share: 'FULL' }] }), { staffId: road.staff.leader })
    expect(await awaitedBy('sanctions', ['handler', 'leader', 'bureauHead'])).toEqual([])
    await road.on('leader', 'defend', id, { defence: '当日系统故障。' })
    expect(await awaitedBy('sanctions', ['handler', 'leader', 'bureauHead'])).toEqual(['bureauHead'])
  })

  it('a report: checked by another than its maker, signed by a leader', async () => {
    const report = await t.have(EfficiencyReport, { month: '2026-08', state: 'DRAFT', cutOffAt: t.now(), definitions: '—', madeById: t.staff.efficiency })
    expect(await awaitedBy('efficiencyReports', ['efficiency', 'efficiency2', 'bureauHead'])).toEqual(['efficiency2'])
    await t.act(t.as('efficiency2'), { record: 'EfficiencyReport', act: 'check', id: report.id })
    expect(await awaitedBy('efficiencyReports', ['efficiency', 'efficiency2', 'bureauHead'])).toEqual(['bureauHead'])
  })
})
