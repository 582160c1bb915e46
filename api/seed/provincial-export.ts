import type { ColumnMapping } from '../kernel/exchange/index.ts'
import { applicantOf, type Applicant } from './applicants.ts'
import type { Offer } from './catalogue.ts'
import { inTime } from './case-paths.ts'
import { OUTCOMES } from './case-texts.ts'
import type { Story } from './story.ts'

/** A case of the province's platform: what it says of it, and when each step took place there. */
export interface ProvincialCase {
  number: string
  offer: Offer
  itemCode: string
  handlerNumber: string
  applicant: Applicant
  matter: string
  outcome: string
  receivedAt: Date
  acceptedAt: Date
  completedAt: Date
  deliveredAt: Date
}

/** The headings of the province's file, and its own words for where a case stands. */
export const MAPPING: ColumnMapping = {
  columns: {
    办件流水号: 'externalNumber', 事项编码: 'itemId', 办理状态: 'status', 申请人: 'applicantName', 联系电话: 'phone', 申请内容: 'matter', 经办人工号: 'handlerId',
    申请时间: 'receivedAt', 受理时间: 'acceptedAt', 办结时间: 'completedAt', 取件时间: 'deliveredAt', 办理意见: 'outcome',
  },
  values: { status: { 已申请: 'RECEIVED', 办理中: 'ACCEPTED', 已办结: 'GRANTED' } },
}

const local = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

/** Plans a case that comes in on a day; one in twelve is late. */
export function provincialCase(story: Story, offer: Offer, day: string, count: number): ProvincialCase {
  const { dice, calendar } = story
  const { plan, department, promised } = offer
  const from = calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day)
  const receivedAt = story.workTime(from)
  const acceptedAt = new Date(receivedAt.getTime() + dice.between(10, 55) * 60_000)
  const days = dice.chance(1 / 12) ? promised + dice.between(1, 3) : inTime(story, promised)
  const completedAt = new Date(Math.max(story.workTime(from, days).getTime(), acceptedAt.getTime() + 60_000))
  const deliveredAt = new Date(completedAt.getTime() + dice.between(60, 2800) * 60_000)
  const at = dice.between(2, department.staff.length - 1)
  const place = offer.bureau.departments.indexOf(department)
  return {
    number: `35${plan.bureau}${from.replaceAll('-', '')}${String(count).padStart(4, '0')}`, offer, itemCode: offer.code,
    receivedAt, acceptedAt, completedAt, deliveredAt, handlerNumber: `${plan.bureau}${String(place).padStart(2, '0')}${String(at + 1).padStart(2, '0')}`,
    applicant: applicantOf(dice, plan), matter: dice.pick(plan.matters), outcome: dice.pick(OUTCOMES),
  }
}

/** A row of the file of one night: what the platform knew by then. */
export function rowOf(known: ProvincialCase, night: Date): string {
  const { number, itemCode, applicant, matter, handlerNumber, receivedAt, acceptedAt, completedAt, deliveredAt, outcome } = known
  const told = (at: Date): string => (at <= night ? local(at) : '')
  const status = completedAt <= night ? '已办结' : acceptedAt <= night ? '办理中' : '已申请'
  return [
    number, itemCode, status, applicant.applicantName, applicant.phone, matter, handlerNumber,
    local(receivedAt), told(acceptedAt), told(completedAt), told(deliveredAt), completedAt <= night ? outcome : '',
  ].join(',')
}

/** The file of one night. */
export const fileOf = (rows: readonly string[]): Buffer =>
  Buffer.from(`\uFEFF${[Object.keys(MAPPING.columns).join(','), ...rows].join('\r\n')}\r\n`)
