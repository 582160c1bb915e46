import type { Dice } from './dice.ts'
import { personName } from './names.ts'
import type { ItemPlan } from './service-items.ts'

const PLACES = ['临江', '东溪', '南塘', '北岭', '西湾', '青石', '白鹭', '金桥', '古城', '新港'] as const
const TRADES = ['茶业', '建设', '物流', '餐饮管理', '文化传媒', '电子科技', '物业服务', '园林绿化', '人力资源', '养老服务', '农业发展', '广告'] as const
const FORMS = ['有限公司', '有限责任公司', '合作社', '商行', '服务中心'] as const
const ROADS = ['解放路', '滨江大道', '文昌街', '人民路', '学府路', '环城北路', '工业路'] as const

/** Names of applicants begin after those of the staff. */
const FIRST_CITIZEN = 400

/** Who applies: made-up people and organisations, with numbers that belong to nobody. */
export interface Applicant {
  applicantName: string
  applicantKind: 'PERSON' | 'ORGANISATION'
  idNumber: string
  phone: string
  address: string
}

const digits = (dice: Dice, count: number): string => Array.from({ length: count }, () => dice.between(0, 9)).join('')

export const citizenName = (dice: Dice): string => personName(dice.between(FIRST_CITIZEN, FIRST_CITIZEN + 4000))

/** The area code 000000 and the prefix 100 are given to nobody. */
export const citizenPhone = (dice: Dice): string => `100${digits(dice, 8)}`

export function applicantOf(dice: Dice, plan: ItemPlan): Applicant {
  const address = `临江市${dice.pick(PLACES)}区${dice.pick(ROADS)}${dice.between(1, 380)}号`
  const phone = citizenPhone(dice)
  if (plan.byOrganisations) {
    return {
      applicantName: `临江市${dice.pick(PLACES)}${dice.pick(TRADES)}${dice.pick(FORMS)}`, applicantKind: 'ORGANISATION',
      idNumber: `91000000MA${digits(dice, 8)}`, phone, address,
    }
  }
  const idNumber = `000000${dice.between(1950, 2004)}0101${digits(dice, 4)}`
  return { applicantName: citizenName(dice), applicantKind: 'PERSON', idNumber, phone, address }
}
