import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'

/** With rules on mediation, none on confirming; with rules on confirming; with rules on the files of closed matters. */
let tongxiang: TestOffice
let xumu: TestOffice
let fuxin: TestOffice
beforeAll(async () => {
  tongxiang = await testOffice({ packs: ['tongxiang'] })
  xumu = await testOffice({ packs: ['xumu'] })
  fuxin = await testOffice({ packs: ['fuxin'] })
})
beforeEach(() => { for (const t of [tongxiang, xumu, fuxin]) t.clock('2026-09-28 09:00') })

const told = { kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'PHONE', matter: '执法不公', content: '同样情形处理不一。', identityProtection: 'ANONYMOUS' }
const by = (t: TestOffice, person: Person, act: string, id?: string, input: Record<string, unknown> = {}): Promise<string> =>
  t.act(t.as(person), { record: 'Complaint', act, id, input })

/** What the desk of this person shows: as a button, or with the reason why not. */
async function shown(t: TestOffice, person: Person, id: string): Promise<string[]> {
  const { complaint } = await t.graphql<{ complaint: { availableActs: { name: string }[] } }>(
    t.as(person), 'query ($id: ID!) { complaint(id: $id) { availableActs { name } } }', { id })
  return complaint.availableActs.map(({ name }) => name)
}

async function investigating(t: TestOffice, input: Record<string, unknown> = {}): Promise<string> {
  const id = await by(t, 'efficiency', 'register', undefined, { ...told, ...input })
  await by(t, 'efficiency', 'accept', id)
  await by(t, 'efficiency', 'assign', id, { handlerId: t.staff.complaints })
  return by(t, 'complaints', 'investigate', id)
}
async function proposed(t: TestOffice, input: Record<string, unknown> = {}): Promise<string> {
  const id = await investigating(t, input)
  await by(t, 'complaints', 'noteStep', id, { way: 'MEETING', text: '约见双方。' })
  return by(t, 'complaints', 'propose', id, { conclusion: 'NOT_UPHELD', proposal: '作好解释。', policyBasis: '首问负责制' })
}
async function closed(t: TestOffice, input: Record<string, unknown> = {}): Promise<string> {
  const id = await proposed(t, input)
  await by(t, 'complaints', 'reply', id, { text: '经核查，未发现拖延。' })
  return by(t, 'complaints', 'close', id)
}

describe('the desk of a complaint shows', () => {
  test('mediation at a dispute, and nowhere else', async () => {
    expect(await shown(tongxiang, 'complaints', await investigating(tongxiang, { subject: 'DISPUTE' }))).toContain('noteMediation')
    expect(await shown(tongxiang, 'complaints', await investigating(tongxiang))).not.toContain('noteMediation')
  })

  test('the confirming of a proposal where the rules want one', async () => {
    expect(await shown(xumu, 'efficiency', await proposed(xumu))).toContain('verifyConclusion')
    expect(await shown(tongxiang, 'efficiency', await proposed(tongxiang))).not.toContain('verifyConclusion')
  })

  test('the file of a closed matter where the rules speak of files', async () => {
    expect(await shown(fuxin, 'complaints', await closed(fuxin))).toContain('fileComplaint')
    expect(await shown(tongxiang, 'complaints', await closed(tongxiang))).not.toContain('fileComplaint')
  })

  test('the review by the higher body at a petition, for which the law gives it', async () => {
    const reviews = ['noteReviewAsked', 'noteHigherReview']
    expect(await shown(fuxin, 'complaints', await closed(fuxin, { kind: 'PETITION' }))).toEqual(expect.arrayContaining(reviews))
    const complaint = await shown(fuxin, 'complaints', await closed(fuxin))
    expect(complaint.filter((act) => reviews.includes(act))).toEqual([])
  })
})
