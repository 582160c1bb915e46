import { PointEntry, Sanction, Violation } from '../../api/domain/accountability/index.ts'
import { organs } from '../../api/domain/accountability/violation.provisions.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'

/** The road from a lead to a sanction in a bureau of its own, in few words. */
export interface Road extends TestOffice {
  /** A lead about the handler, opened by the efficiency office. */
  lead(): Promise<string>
  /** What confirming a lead takes under the packs, unless a test says otherwise. */
  found(changes?: Record<string, unknown>): Record<string, unknown>
  /** A violation of the handler, found by the efficiency office; answers with its id. */
  violation(changes?: Record<string, unknown>): Promise<string>
  propose(violationId: string, changes?: Record<string, unknown>): Promise<string>
  on(person: Person, act: string, id: string, input?: Record<string, unknown>): Promise<string>
  refusedOn(person: Person, act: string, id: string, input?: Record<string, unknown>): Promise<string>
  /** A proposed sanction defended, decided and served; `enforce` is left to the test. */
  served(sanctionId: string): Promise<string>
  enforced(sanctionId: string): Promise<string>
  sanction(id: string): Promise<Sanction>
  /** The points that stand, as `PERSON 10`, heaviest first. */
  points(): Promise<string[]>
}

interface Options { packs: string[]; found: Record<string, unknown>; sanction: Record<string, unknown> }

export async function accountabilityRoad({ packs, found, sanction }: Options): Promise<Road> {
  const t = await testOffice({ packs })
  const efficiency = (record: string, act: string, id: string | undefined, input?: Record<string, unknown>): Promise<string> =>
    t.act(t.as('efficiency'), { record, act, id, input })
  const organ = organs.all(await t.office.lawOf(t.store.em(), t.bureauId, t.now()))[0]?.code
  const facts: Road['found'] = (changes = {}) => ({
    severity: 'MINOR', approvedBy: 'NOBODY', happenedOn: '2026-09-20', facts: '经查属实。', shares: [{ staffId: t.staff.handler, share: 'FULL' }], organ, ...found, ...changes,
  })
  const lead = (): Promise<string> => efficiency('AccountabilityLead', 'open', undefined,
    { matter: '办件超期', source: 'OTHER', facts: '群众当面反映，窗口记录在案。', departmentId: t.departments.permits, staffId: t.staff.handler })
  const on: Road['on'] = (person, act, id, input) => t.act(t.as(person), { record: 'Sanction', act, id, input })
  const served: Road['served'] = async (id) => {
    await on('handler', 'defend', id, { defence: '当日系统故障，已补办。' })
    await on('leader', 'decide', id, { decision: '事实清楚，予以处理。' })
    return on('efficiency', 'serve', id, { manner: 'IN_PERSON' })
  }
  return {
    ...t, lead, found: facts, on, served,
    violation: async (changes) => {
      const id = await lead()
      await efficiency('AccountabilityLead', 'confirm', id, facts(changes))
      return (await t.store.em().findOneOrFail(Violation, { leadId: id })).id
    },
    propose: (violationId, changes = {}) => efficiency('Sanction', 'propose', undefined,
      { violationId, staffId: t.staff.handler, reasons: '情节与后果相当。', ...sanction, ...changes }),
    refusedOn: (person, act, id, input) => t.refused(t.as(person), { record: 'Sanction', act, id, input }),
    enforced: async (id) => on('efficiency', 'enforce', await served(id)),
    sanction: (id) => t.find(Sanction, id),
    points: async () => (await t.store.em().find(PointEntry, { bureauId: t.bureauId, state: 'COUNTS' }, { orderBy: { points: 'DESC', holder: 'ASC' } }))
      .map(({ holder, points }) => `${holder} ${points}`),
  }
}
