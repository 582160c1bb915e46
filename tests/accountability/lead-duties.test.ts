import { expect } from 'vitest'
import { grounds, organs } from '../../api/domain/accountability/violation.provisions.ts'
import { runAct, type Rejection } from '../../api/kernel/lifecycle/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

/** A lead of the pack, and what its finding states; each test leaves something out. */
async function lead(pack: string): Promise<{ confirm(left: Record<string, unknown>): Promise<Rejection | undefined> }> {
  const t: TestOffice = await testOffice({ packs: [pack, 'sample-office'] })
  const id = await t.act(t.as('efficiency'), {
    record: 'AccountabilityLead', act: 'open',
    input: { matter: '首问不负责', source: 'OTHER', facts: '群众当面反映。', departmentId: t.departments.permits, staffId: t.staff.handler },
  })
  const law = await t.office.lawOf(t.store.em(), t.bureauId, t.now())
  const whole = {
    ground: grounds.all(law)[0]?.code ?? '推诿', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], severity: 'MINOR', approvedBy: 'NOBODY',
    happenedOn: '2026-09-01', facts: '未登记、未引导。', shares: [{ staffId: t.staff.handler, share: 'FULL' }, { staffId: t.staff.head, share: 'DIRECT' }],
    remedy: '当面致歉并补办。', organ: organs.all(law)[0]?.code, leadersReviewed: true, toleranceConsidered: true,
  }
  return { confirm: async (left) => (await runAct(t.office, t.as('efficiency'), { record: 'AccountabilityLead', act: 'confirm', id, input: { ...whole, ...left } })).rejection }
}

rule(['BZ-ACCOUNT-03e', 'CG-ACCOUNT-04d'], 'when staff answer, what their leaders answer for is looked at too', async () => {
  for (const pack of ['binzhou', 'chengguan']) {
    const { confirm } = await lead(pack)
    expect(await confirm({ leadersReviewed: false })).toMatchObject({ code: 'LEADERS_NOT_REVIEWED' })
    expect(await confirm({})).toBeUndefined()
  }
})

rule(['FX-ACCOUNT-04c'], 'tolerance is considered before anybody is found at fault', async () => {
  const { confirm } = await lead('fuxin')
  expect(await confirm({ toleranceConsidered: false })).toMatchObject({ code: 'TOLERANCE_NOT_CONSIDERED', citation: { rules: [{ id: 'FX-ACCOUNT-04c' }] } })
})

rule(['FX-ACCOUNT-04a', 'FX-ACCOUNT-04b'], 'the file states leaders’ and post responsibility and the remedy', async () => {
  const { confirm } = await lead('fuxin')
  expect(await confirm({ remedy: undefined })).toMatchObject({ code: 'REQUIRED_BY_RULE', fields: [{ path: 'remedy' }] })
  expect(await confirm({})).toBeUndefined()
})
