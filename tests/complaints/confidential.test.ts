import { beforeAll, describe, expect, test } from 'vitest'
import { AccountabilityLead } from '../../api/domain/accountability/index.ts'
import type { Acting } from '../../api/kernel/access/index.ts'
import { Complaint } from '../../api/domain/complaints/index.ts'
import { AuditEntry } from '../../api/kernel/audit/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

const CANARY = { name: '金丝雀', phone: '13900005566' }

let t: TestOffice
let id: string
let code: string

const submit = async (key: string): Promise<{ trackingCode: string; rejection: { code: string } | null }> => {
  const { submitComplaint } = await t.graphql<{ submitComplaint: { trackingCode: string; rejection: { code: string } | null } }>(t.public,
    'mutation ($key: String!, $input: SubmitComplaintInput!) { submitComplaint(idempotencyKey: $key, input: $input) { trackingCode rejection { code fields { path code } } } }', {
      key,
      input: {
        bureauId: t.bureauId, kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'ONLINE', matter: '窗口推诿', content: '两次前往均无人受理。',
        accusedDepartmentId: t.departments.permits, identityProtection: 'CONFIDENTIAL', complainantName: CANARY.name, complainantPhone: CANARY.phone,
      },
    })
  return submitComplaint
}

const run = (person: Person, act: string, input: Record<string, unknown> = {}): Promise<string> => t.act(t.as(person), { record: 'Complaint', act, id, input })

beforeAll(async () => {
  t = await testOffice({ packs: ['fuxin', 'sample-office'] })
  const receipt = await submit('confidential-complaint-key')
  code = receipt.trackingCode
  const { complaints } = await t.graphql<{ complaints: { items: { id: string }[] } }>(t.as('complaints'), '{ complaints { items { id } } }')
  id = complaints.items[0]!.id
})

describe('a confidential complaint', () => {
  test('sent twice under one key is one complaint with one code', async () => {
    expect(await submit('confidential-complaint-key')).toEqual({ trackingCode: code, rejection: null })
    const { complaints } = await t.graphql<{ complaints: { total: number } }>(t.as('complaints'), '{ complaints { total } }')
    expect(complaints.total).toBe(1)
  })

  rule('FX-COMPLAINT-06', 'is not assigned to the accused department, nor to whoever stands recused', async () => {
    await run('complaints', 'accept')
    await run('efficiency', 'recuse', { staffId: t.staff.complaints2, cause: 'INTEREST_IN_COMPLAINANT' })
    expect(await t.refused(t.as('efficiency'), { record: 'Complaint', act: 'assign', id, input: { handlerId: t.staff.handler } })).toBe('ACCUSED_CANNOT_HANDLE')
    expect(await t.refused(t.as('efficiency'), { record: 'Complaint', act: 'assign', id, input: { handlerId: t.staff.complaints2 } })).toBe('RECUSED')
    await run('efficiency', 'assign', { handlerId: t.staff.complaints })
    const { complaint } = await t.graphql<{ complaint: unknown }>(t.as('complaints2'), 'query ($id: ID!) { complaint(id: $id) { id } }', { id })
    expect(complaint).toBeNull()
  })

  rule('FX-COMPLAINT-09', 'is answered briefly within seven working days', async () => {
    const { complaint } = await t.graphql<{ complaint: { obligations: { provision: string; dueAt: string }[] } }>(
      t.as('complaints'), 'query ($id: ID!) { complaint(id: $id) { obligations { provision dueAt } } }', { id })
    const first = complaint.obligations.find(({ provision }) => provision === 'complaints.firstReply')!
    // Received on Monday 28 September 2026; National Day week is off and Saturday 10 October is worked.
    expect(first.dueAt.slice(0, 10)).toBe('2026-10-13')
  })

  rule('FX-COMPLAINT-05a', 'tells nothing to any role of the accused department, by any road', async () => {
    await run('complaints', 'investigate')
    await run('complaints', 'giveFirstReply', { text: '已收到，正在核查。' })
    for (const person of ['clerk', 'handler', 'coverHolder', 'head', 'stranger', 'otherHead'] as const) {
      for (const source of [
        '{ complaints { total items { id matter content number } } }',
        `{ complaint(id: "${id}") { id content history { actorName } } }`,
        `{ complaintsByIds(ids: ["${id}"]) { id } }`,
        '{ complaints(filter: { matter_contains: "推诿" }) { total } }',
        '{ complaints(sort: [{ field: receivedAt, direction: DESC }]) { items { number } } }',
        `{ obligations(filter: { subjectId: "${id}" }) { total items { subjectLabel } } }`,
        `mutation { openComplainant(complaintId: "${id}", reason: "想知道是谁") { name phone rejection { code } } }`,
        `{ complainantOpenings(complaintId: "${id}") { by reason namedBy } }`,
        '{ complaintEntries { items { text way files { name } } } }', '{ handlerTerms { items { id } } }', '{ complainantViewers { items { reason } } }',
        '{ notifications { items { text } } }', '{ signals { items { matter } } }', '{ storedFiles { items { name } } }',
        `mutation { identifyAccused(id: "${id}", input: {}) { complaint { matter } rejection { code } } }`,
        `mutation { nameComplainantViewer(id: "${id}", input: { staffId: "${t.staff[person]}", reason: "想知道是谁投诉" }) { complaint { matter } rejection { code } } }`,
      ]) {
        const reply = JSON.stringify(await t.raw(t.as(person), source))
        expect(reply).not.toContain(CANARY.name)
        expect(reply).not.toContain(CANARY.phone)
        expect(reply).not.toContain('推诿')
        expect(reply).not.toContain('投诉〔')
      }
    }
  })

  test('shows the handler who complained, with a reason, and logs the look', async () => {
    const ask = 'mutation ($id: ID!, $reason: String!) { openComplainant(complaintId: $id, reason: $reason) { name phone rejection { code } } }'
    const other = await t.graphql<{ openComplainant: { rejection: { code: string } } }>(t.as('efficiency'), ask, { id, reason: '需要电话核实情况' })
    expect(other.openComplainant.rejection.code).toBe('OPENING_NEEDS_SECOND_PERSON')
    const own = await t.graphql<{ openComplainant: typeof CANARY }>(t.as('complaints'), ask, { id, reason: '需要电话核实情况' })
    expect(own.openComplainant).toMatchObject(CANARY)
    const { complainantOpenings } = await t.graphql<{ complainantOpenings: { by: string }[] }>(
      t.as('complaints'), 'query ($id: ID!) { complainantOpenings(complaintId: $id) { by reason } }', { id })
    expect(complainantOpenings).toHaveLength(1)
    const tries = await t.store.em().find(AuditEntry, { recordId: id, act: 'openIdentity', actorName: '钱主任' }, { orderBy: { sequence: 'ASC' } })
    expect(tries.map(({ outcome, code }) => [outcome, code])).toEqual([['REJECTED', 'OPENING_NEEDS_SECOND_PERSON']])
  })

  test('shows it to whomever the handler’s leader names, who signed in just now, and to nobody else', async () => {
    const ask = 'mutation ($id: ID!, $reason: String!) { openComplainant(complaintId: $id, reason: $reason) { name phone rejection { code } } }'
    const open = async (acting: Acting): Promise<{ name: string | null; rejection: { code: string } | null }> => {
      const { openComplainant } = await t.graphql<{ openComplainant: { name: string | null; rejection: { code: string } | null } }>(acting, ask, { id, reason: '回访投诉人' })
      return openComplainant
    }
    const name = (person: Person, staffId: string): Promise<string> =>
      t.refused(t.as(person), { record: 'Complaint', act: 'nameViewer', id, input: { staffId, reason: '代为回访投诉人' } })
    expect(await name('efficiency', t.staff.stranger)).toBe('FORBIDDEN')
    expect(await name('head', t.staff.head)).toBe('NOT_FOUND')
    expect(await name('bureauHead', t.staff.bureauHead)).toBe('NOT_ONESELF_OR_HANDLER')
    expect(await name('bureauHead', t.staff.clerk)).toBe('CONCERNED_MAY_NOT_SEE')
    expect(await name('bureauHead', t.staff.complaints2)).toBe('CONCERNED_MAY_NOT_SEE')
    await run('bureauHead', 'nameViewer', { staffId: t.staff.stranger, reason: '代为回访投诉人' })

    const justNow = { signedInAt: t.now() }
    expect((await open(t.as('bureauHead', justNow))).rejection?.code).toMatch(/NOT_FOUND|OPENING_NEEDS_SECOND_PERSON/)
    expect((await open(t.as('stranger', { signedInAt: new Date(t.now().getTime() - 11 * 60_000) }))).rejection?.code).toBe('OPENING_NEEDS_FRESH_SIGN_IN')
    expect(await open(t.as('stranger', justNow))).toMatchObject({ name: CANARY.name, rejection: null })
    const cover = { ...justNow, covering: [{ staffId: t.staff.stranger, departmentId: t.departments.relief, coverPeriodId: t.bureauId }] }
    expect((await open(t.as('otherHead', cover))).rejection?.code).toBe('NOT_FOUND')
    const { complainantOpenings } = await t.graphql<{ complainantOpenings: object[] }>(
      t.as('complaints'), 'query ($id: ID!) { complainantOpenings(complaintId: $id) { by reason namedBy } }', { id })
    expect(complainantOpenings).toContainEqual({ by: '孙邻科', reason: '回访投诉人', namedBy: '郑局长' })
  })

  test('upheld, opens a lead when it is closed', async () => {
    await run('complaints', 'noteStep', { way: 'TELEPHONE', text: '致电当事双方。' })
    await run('complaints', 'propose', { conclusion: 'UPHELD', proposal: '责令整改', policyBasis: '首问负责制度' })
    await run('complaints', 'reply', { text: '反映属实，已责令整改。' })
    const { complaintProgress } = await t.graphql<{ complaintProgress: { state: string; messages: unknown[] } }>(
      t.public, 'query ($code: String!) { complaintProgress(trackingCode: $code) { state messages { text } } }', { code })
    expect(complaintProgress).toMatchObject({ state: 'REPLIED', messages: [{ text: '已收到，正在核查。' }, { text: '反映属实，已责令整改。' }] })
    await run('complaints', 'close')
    expect(await t.find(Complaint, id)).toMatchObject({ state: 'CLOSED', conclusion: 'UPHELD' })
    const lead = await t.store.em().findOneOrFail(AccountabilityLead, { sourceId: id })
    expect(lead).toMatchObject({ source: 'COMPLAINT', state: 'OPEN', departmentId: t.departments.permits })
  })

  test('keeps no readable name in the database', async () => {
    const rows = await t.store.em().getKysely().selectFrom('protected_identities' as never).selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(CANARY.name)
  })
})
