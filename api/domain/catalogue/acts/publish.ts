import { act, rejection, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { noLongerThan, type Law } from '../../../kernel/regulations/index.ts'
import { draftOf, materialsOf, promisedLimitOf, signingLimitOf, statutoryLimitOf } from '../item-version.ts'
import { serviceItemLifecycle } from '../service-item.lifecycle.ts'
import { generalLimit, guideFields, itemFields, legalBasisRequired, ownLimit, promisedShorter } from '../service-item.provisions.ts'
import type { ServiceItem } from '../service-item.record.ts'
import type { ServiceItemVersion } from '../service-item-version.record.ts'

const nothingNew = rejection('NOTHING_TO_PUBLISH', ['没有待发布的版本，请先修订', 'There is no new version: revise the item first'])
const noLegalBasis = rejection('LEGAL_BASIS_MISSING', ['没有设立依据的事项不得办理', 'An item without a legal basis may not be offered'])
const noLimit = rejection('LIMIT_MISSING', ['无法定时限的，须设定承诺时限', 'Where the law sets no limit, the bureau sets one of its own'])
const notComparable = rejection('LIMITS_DO_NOT_COMPARE', ['法定时限与承诺时限须用同一种单位', 'State both limits in the same unit'])
const promisedTooLong = rejection('PROMISED_TOO_LONG', ['承诺时限不得超过法定时限', 'The promised limit may not be longer than the statutory one'])
const promisedNotShorter = rejection('PROMISED_NOT_SHORTER', [
  '承诺时限{promised}须短于法定时限{statutory}，相等也不可以', 'The promised limit ({promised}) must be shorter than the statutory one ({statutory}): equal is not enough',
])

const signingTooLong = rejection('SIGNING_TOO_LONG', ['签批时限不得超过承诺时限', 'The time for a signature may not be longer than the promised limit'])

function checkLimits(law: Law, item: ServiceItem, version: ServiceItemVersion): Rejection | undefined {
  const promised = promisedLimitOf(version)
  const named = statutoryLimitOf(version)
  const signing = signingLimitOf(version)
  if (promised && signing && noLongerThan(signing, promised) === false) return signingTooLong()
  const own = ownLimit.of(law)
  if (own && !promised && !named && item.kind !== 'IMMEDIATE') return noLimit({}, { citation: own })
  const general = named ? undefined : generalLimit.of(law, { permit: item.permit })
  const statutory = named ?? general
  if (!promised || !statutory) return undefined
  const citation = general?.citation
  const within = noLongerThan(promised, statutory)
  if (within === undefined) return notComparable({}, { citation })
  if (!within) return promisedTooLong({}, { citation })
  const strict = promisedShorter.of(law)
  if (!strict || noLongerThan(statutory, promised) !== true) return undefined
  return promisedNotShorter({ promised: promised.amount, statutory: statutory.amount }, { citation: strict })
}

/** Publishes the version that was written, with its name and department: from now on it is shown, and new cases are registered under it. */
export const publishServiceItem = act(serviceItemLifecycle, 'publish', {
  allowed: async ({ record, law, em }) => {
    const draft = await draftOf(em, record)
    if (!draft) return nothingNew()
    const basis = legalBasisRequired.of(law)
    if (basis && !draft.legalBasis) return noLegalBasis({}, { citation: basis })
    const materials = await materialsOf(em, draft.id)
    const stated = {
      legalBasis: null, conditions: null, procedure: null, place: null, phone: null, outcome: null, ...draft,
      materials: materials.length || null, promisedLimit: draft.promisedAmount ?? null, signingLimit: signingLimitOf(draft) ? draft.signingAmount : null,
    }
    return itemFields.filled(law, stated) ?? guideFields.filled(law, stated) ?? checkLimits(law, record, draft)
  },
  run: async ({ record, em, now }) => {
    const draft = (await draftOf(em, record))!
    draft.publishedAt = now
    Object.assign(record, { currentVersionId: draft.id, name: draft.name, departmentId: draft.departmentId })
  },
})
