import { expect, test } from 'vitest'
import { PackAdoption, RegulationPack } from '../../api/kernel/regulations/index.ts'
import { caseDesk } from './desk.ts'

test('a case accepted before a pack was adopted stands under the law of its day, whenever it is imported', async () => {
  const t = await caseDesk([], '2026-09-28 09:00')
  const pack = await t.store.em().findOneOrFail(RegulationPack, { key: 'fuxin' })
  await t.have(PackAdoption, { bureauId: t.bureauId, packId: pack.id, module: 'cases', fromDay: '2026-09-24', basis: '测试', state: 'ADOPTED' })
  const itemId = await t.item({ source: 'PROVINCIAL' })
  const completion = async (day: string): Promise<string[]> => {
    const id = await t.act(t.as('efficiency'), {
      record: 'Case', act: 'import',
      input: {
        externalNumber: `L-${day}`, itemId, status: 'ACCEPTED', applicantName: '王五', handlerId: t.staff.handler,
        receivedAt: new Date('2026-09-21T09:10:00+08:00'), acceptedAt: new Date(`${day}T10:00:00+08:00`),
      },
    })
    return (await t.clocks(id, 'cases.completion')).map(({ citation }) => citation.pack)
  }
  expect([await completion('2026-09-22'), await completion('2026-09-25')]).toEqual([[], ['fuxin', 'fuxin']])
})
