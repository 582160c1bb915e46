import { expect, test } from 'vitest'
import { Case, importCases, ImportMapping } from '../../api/domain/cases/index.ts'
import { PackAdoption, RegulationPack } from '../../api/kernel/regulations/index.ts'
import { caseDesk } from './desk.ts'

test('a case accepted before a pack was adopted stands under the law of its day, whenever it is imported', async () => {
  const t = await caseDesk([], '2026-09-28 09:00')
  const pack = await t.store.em().findOneOrFail(RegulationPack, { key: 'fuxin' })
  await t.have(PackAdoption, { bureauId: t.bureauId, packId: pack.id, module: 'cases', fromDay: '2026-09-24', basis: '测试', state: 'ADOPTED' })
  const item = await t.item({ source: 'PROVINCIAL' })
  const { serviceItem } = await t.graphql<{ serviceItem: { code: string } }>(t.as('head'), `{ serviceItem(id: "${item}") { code } }`)
  const mapping = await t.have(ImportMapping, {
    name: '日报', mapping: {
      columns: { 编号: 'externalNumber', 事项: 'itemId', 状态: 'status', 申请人: 'applicantName', 工号: 'handlerId', 收件: 'receivedAt', 受理: 'acceptedAt' },
      values: { status: { 办理中: 'ACCEPTED' } },
    },
  })
  const source = ['编号,事项,状态,申请人,工号,收件,受理', ...['2026-09-22', '2026-09-25'].map((day) => `L-${day},${serviceItem.code},办理中,王五,handler,2026-09-21 09:10,${day} 10:00`)]
  await importCases({ office: t.office, acting: t.as('efficiency'), reader: t.store.em().getKysely() }, { source: source.join('\r\n'), fileName: '日报.csv', mapping })
  const completion = async (day: string): Promise<string[]> => {
    const { id } = await t.store.em().findOneOrFail(Case, { bureauId: t.bureauId, externalNumber: `L-${day}` })
    return (await t.clocks(id, 'cases.completion')).map(({ citation }) => citation.pack)
  }
  expect([await completion('2026-09-22'), await completion('2026-09-25')]).toEqual([[], ['fuxin', 'fuxin']])
})
