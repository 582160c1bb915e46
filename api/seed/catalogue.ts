import type { Founded, FoundedDepartment } from './found-bureau.ts'
import { ITEMS, type ItemPlan } from './service-items.ts'
import type { Story } from './story.ts'

/** A published item with the bureau and the department that handle it, and the limit it promises at the moment, in working days. */
export interface Offer { id: string; code: string; plan: ItemPlan; bureau: Founded; department: FoundedDepartment; promised: number }

const FEN = 100
const SHORTENED = '社会团体变更登记'

function contentOf(plan: ItemPlan, departmentId: string, promised: number): Record<string, unknown> {
  const { name, kind, statutory, signing, fee = 0, basis, conditions, materials, outcome } = plan
  return {
    name, departmentId, legalBasis: basis, conditions, outcome, promisedAmount: promised, promisedUnit: 'workday',
    ...(signing ? { signingAmount: signing, signingUnit: 'workday' } : {}),
    ...(statutory ? { statutoryAmount: statutory, statutoryUnit: 'workday' } : {}), fee: fee * FEN, feeBasis: fee > 0 ? '省物价部门核定标准' : '不收费',
    procedure: kind === 'IMMEDIATE' ? '窗口申请—当场核验—当场办结' : '窗口收件—受理—审查—决定—送达', place: `市行政服务中心二楼${plan.department}窗口`,
    hours: '工作日 8:30—12:00，14:30—17:30', phone: '0599-12345',
    materials: materials.map((material, at) => ({
      name: material, originals: at === 0 ? 1 : 0, copies: at === 0 ? 0 : 1, supplementable: at > 1,
    })),
  }
}

/** Writes the items of the city down and publishes them. */
export async function publishItems(story: Story, bureaus: readonly Founded[]): Promise<Offer[]> {
  const offers: Offer[] = []
  for (const [index, plan] of ITEMS.entries()) {
    const bureau = bureaus.find((each) => each.plan.code === plan.bureau)!
    const department = bureau.departments.find((each) => each.name === plan.department)!
    const { kind, source, permit, paper, matter, promised } = plan
    const code = `${plan.bureau}-${String(index + 1).padStart(3, '0')}`
    const id = await story.by(department.headId, 'ServiceItem', 'draft', {
      input: { code, kind, source, permit, paper, matter, ...contentOf(plan, department.id, promised) },
    })
    await story.by(department.headId, 'ServiceItem', 'publish', { id })
    offers.push({ id, code, plan, bureau, department, promised })
  }
  return offers
}

/** One promise became shorter half a year ago: cases from before keep the version they were registered under. */
export async function shortenPromise(story: Story, offers: readonly Offer[]): Promise<void> {
  const offer = offers.find(({ plan }) => plan.name === SHORTENED)!
  const { id, plan, department } = offer
  await story.by(department.headId, 'ServiceItem', 'revise', { id, input: contentOf(plan, department.id, plan.promised - 2) })
  await story.by(department.headId, 'ServiceItem', 'publish', { id })
  offer.promised = plan.promised - 2
}
