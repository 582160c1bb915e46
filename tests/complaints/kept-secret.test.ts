import { beforeAll, describe, expect, test } from 'vitest'
import { AccountabilityLead, Signal, toldBy } from '../../api/domain/accountability/index.ts'
import type { Acting } from '../../api/kernel/access/index.ts'
import { sweep } from '../../api/kernel/obligations/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

const MATTER = '金丝雀巷的低保窗口推诿'
let t: TestOffice
let id: string

const registered = (told: Record<string, unknown>): Promise<string> => t.act(t.as('complaints'), {
  record: 'Complaint', act: 'register', input: {
    kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'PHONE', matter: MATTER, content: '两次前往均无人受理。', identityProtection: 'ANONYMOUS', ...told,
  },
})
const by = (person: Person, act: string, input: Record<string, unknown> = {}): Promise<string> => t.act(t.as(person), { record: 'Complaint', act, id, input })

const ROADS = ['complaints', 'complaintEntries', 'higherReviews', 'recusals', 'obligations', 'signals', 'cards', 'leads', 'violations', 'responsibilityShares', 'notifications'] as const

/** How much of each kind somebody is shown, by road; nothing of what he has no right to ask for. The bureau knows this one complaint alone. */
async function shown(acting: Acting): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const road of ROADS) {
    const { data } = await t.raw(acting, `{ ${road} { total items { id } } }`)
    const page = data?.[road] as { total: number; items: unknown[] } | undefined
    if (page && page.total + page.items.length > 0) counts[road] = page.total
  }
  return counts
}

describe('a complaint whose first reply ran out, upheld, with a violation found', () => {
  beforeAll(async () => {
    t = await testOffice({ packs: ['fuxin', 'sample-office'] })
    id = await registered({ accusedDepartmentId: t.departments.permits, urgent: true })
    await by('efficiency', 'recuse', { staffId: t.staff.leader, cause: 'INTEREST_IN_COMPLAINANT' })
    await by('complaints', 'accept')
    await by('efficiency', 'assign', { handlerId: t.staff.complaints })
    await by('complaints', 'investigate')
    t.clock('2026-10-20 09:00')
    await t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office)))
    const signalId = (await t.store.em().findOneOrFail(Signal, { subjectId: id })).id
    await t.act(t.as('complaints'), { record: 'Signal', act: 'explain', id: signalId, input: { explanation: '当日有重大信访，未及答复。' } })
    await t.act(t.as('efficiency'), { record: 'Signal', act: 'confirm', id: signalId, input: { cause: 'OWN_DELAY', verdict: '经查属实。' } })
    const cardId = await t.act(t.as('efficiency'), { record: 'Card', act: 'issue', input: { signalId, colour: 'YELLOW', demand: '限期答复。' } })
    // One matter has one lead; by which of its sources it came is what is tried here.
    for (const [source, sourceId] of [['SIGNAL', signalId], ['CARD', cardId]]) {
      await t.have(AccountabilityLead, { number: `线索${source}`, matter: '首次答复超期', source, sourceId, staffId: t.staff.complaints, state: 'OPEN', openedAt: t.now() })
    }
    await by('complaints', 'noteStep', { way: 'TELEPHONE', text: '致电当事双方。' })
    await by('complaints', 'propose', { conclusion: 'UPHELD', proposal: '责令整改', policyBasis: '首问负责制度' })
    await by('complaints', 'reply', { text: '反映属实，已责令整改。' })
    await by('complaints', 'close')
    const lead = await t.store.em().findOneOrFail(AccountabilityLead, { sourceId: id })
    await t.act(t.as('efficiency'), {
      record: 'AccountabilityLead', act: 'confirm', id: lead.id, input: {
        ground: 'OTHER', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], severity: 'MINOR', approvedBy: 'NOBODY', handlerId: t.staff.clerk, happenedOn: '2026-09-20',
        facts: '窗口无人受理。', shares: [{ staffId: t.staff.clerk, share: 'FULL' }], remedy: '补办', organ: 'GENERAL_OFFICE', leadersReviewed: true, toleranceConsidered: true,
      },
    })
  })

  test('is open to the efficiency office with all that came of it', async () => {
    expect(await shown(t.as('efficiency'))).toMatchObject({ complaints: 1, signals: 1, cards: 1, leads: 3, violations: 1, responsibilityShares: 1 })
  })

  test('gives the lead the words of the office, not those of the complainant', async () => {
    const lead = await t.store.em().findOneOrFail(AccountabilityLead, { sourceId: id })
    expect(lead.matter).toMatch(/^投诉〔2026〕\d+号经核查属实：首问负责制度$/)
    expect(JSON.stringify(lead)).not.toContain('金丝雀')
  })

  rule(['FX-COMPLAINT-05a', 'NA-PETITION-30'], 'is nowhere for the accused and their department, nor for whoever heads it from elsewhere or covers for it', async () => {
    for (const person of ['clerk', 'handler', 'coverHolder', 'head'] as const) expect(await shown(t.as(person)), person).toEqual({})
    const { grants } = t.as('efficiency2')
    const headsIt = { role: 'DEPARTMENT_HEAD', bureauId: t.bureauId, departmentId: t.departments.permits }
    expect(await shown(t.as('efficiency2', { grants: [...grants, headsIt] }))).toEqual({})
    const covering = [{ staffId: t.staff.clerk, departmentId: t.departments.permits, coverPeriodId: t.bureauId }]
    expect(await shown(t.as('efficiency2', { covering }))).toEqual({})
  })

  test('is open to the head of the bureau', async () => {
    expect(await shown(t.as('bureauHead'))).toMatchObject({ complaints: 1, leads: 3 })
  })

  rule('FX-COMPLAINT-06', 'is nowhere for whoever stands recused, and gone from what they were told', async () => {
    expect(await shown(t.as('leader'))).toEqual({})
    expect(await shown(t.as('leader', { covering: [{ staffId: t.staff.bureauHead, departmentId: t.departments.leaders, coverPeriodId: t.bureauId }] }))).toEqual({})
  })
})

describe('a name in the complainant’s words', () => {
  test('counts until somebody has said who is meant', async () => {
    t = await testOffice({ packs: ['fuxin', 'sample-office'] })
    await t.act(t.public, {
      record: 'Complaint', act: 'submit', idempotencyKey: `named-in-words-${t.bureauId}`, input: {
        bureauId: t.bureauId, kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'ONLINE', matter: MATTER, content: '久候无人。',
        identityProtection: 'ANONYMOUS', accusedName: '效能办的冯科员',
      },
    })
    expect(await shown(t.as('efficiency'))).toMatchObject({ complaints: 1 })
    expect(await shown(t.as('efficiency2'))).toEqual({})
  })
})
