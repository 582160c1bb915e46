import { randomBytes } from 'node:crypto'
import { dayOf, yearOf } from '../../kernel/calendar/index.ts'
import type { ActContext } from '../../kernel/lifecycle/index.ts'
import type { ServiceItem } from '../catalogue/index.ts'
import { Applicant, type ApplicantKind } from './applicant.record.ts'
import { Case, type CaseChannel, type CaseState } from './case.record.ts'

/** No letters or digits that are read for one another: a code is read out over a phone. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A code that nobody guesses: twelve random characters, 59 bits. */
export const newTrackingCode = (): string => Array.from(randomBytes(12), (byte) => LETTERS[byte % LETTERS.length]).join('')

/** Who applies, as a clerk types it. */
export interface ApplicantValues {
  applicantKind?: ApplicantKind | null
  applicantName: string
  idNumber?: string | null
  phone?: string | null
  address?: string | null
  agent?: string | null
}

interface NewCase {
  item: ServiceItem
  applicant: ApplicantValues
  channel: CaseChannel
  state: CaseState
  receivedAt: Date
  handlerId?: string | null
  externalNumber?: string | null
  matter?: string | null
  answers?: unknown
  fee?: number | null
  offPlatformReason?: string | null
}

/** Makes a case with its numbers and its applicant, under the item's version in force. */
export async function newCase(
  { create, nextNumber, acting, now }: Pick<ActContext, 'create' | 'nextNumber' | 'acting' | 'now'>, values: NewCase,
): Promise<Case> {
  const { item, applicant, externalNumber, fee, ...rest } = values
  const { bureauId, departmentId } = item
  const { id: applicantId } = create(Applicant, {
    bureauId, kind: applicant.applicantKind ?? 'PERSON', name: applicant.applicantName, idNumber: applicant.idNumber, phone: applicant.phone,
    address: applicant.address, agent: applicant.agent,
  })
  const year = yearOf(dayOf(now))
  const ownNumber = `${year}-${String(await nextNumber(bureauId, 'CASE', year)).padStart(5, '0')}`
  return create(Case, {
    ...rest, bureauId, departmentId, applicantId, itemId: item.id, itemVersionId: item.currentVersionId!, number: externalNumber ?? ownNumber, ownNumber,
    externalNumber, registeredById: acting.staffId, fee: fee ?? 0, acceptedFromReceipt: false, trackingCode: newTrackingCode(),
  })
}
