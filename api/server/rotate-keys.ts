import { EvaluationCampaign } from '../domain/evaluations/index.ts'
import { appendAudit } from '../kernel/audit/index.ts'
import { forgetFormerKeys, requireOneKeyAtWork, rotateColumns, rotateIdentities } from '../kernel/protection/index.ts'
import { StoreRefusal, type EntityManager } from '../kernel/store/index.ts'
import type { OpenOffice } from './open-office.ts'

/**
 * Brings every sealed identity and value under the present key, and notes it in the log; answers how many were. Refused (StoreRefusal) while
 * a campaign is open, whose slips were issued under the key before, and while a server still seals under a former key.
 */
export async function rotateKeys({ store, office }: Pick<OpenOffice, 'store' | 'office'>): Promise<number> {
  const open = await store.em().find(EvaluationCampaign, { state: 'OPEN' }, { fields: ['name'] })
  if (open.length > 0) {
    const names = open.map(({ name }) => name)
    throw new StoreRefusal([
      `评议尚未截止：${names.join('、')}。已发出的评议码由原密钥保护，请先恢复原来的 WENXIAO_SECRET，截止后再更换。`,
      `Campaigns are open: ${names.join(', ')}. The codes that were issued rest on the former key: put the former WENXIAO_SECRET back and rotate after they are closed.`,
    ])
  }
  const oneKeyAtWork = (em: EntityManager): Promise<void> => (store.kind === 'EMBEDDED' ? Promise.resolve() : requireOneKeyAtWork(em, office.now()))
  await store.transaction(oneKeyAtWork)
  let turned = 0
  for (const rotate of [rotateIdentities, rotateColumns]) {
    for (let some = -1; some !== 0; turned += some) some = await store.transaction((em) => rotate(em))
  }
  await store.transaction(async (em) => {
    await oneKeyAtWork(em)
    await forgetFormerKeys(em)
    await appendAudit(em, {
      at: office.now(), acting: { kind: 'SYSTEM', name: '系统' }, act: 'rotateKeys', record: 'ProtectedIdentity', outcome: 'DONE', changed: ['sealed'],
    })
  })
  return turned
}
