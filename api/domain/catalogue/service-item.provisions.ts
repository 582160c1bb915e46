import { facts, provision } from '../../kernel/regulations/index.ts'

facts('serviceItem', { permit: [['行政许可', 'Governed by the licensing law'], 'flag'] })

/** The promised limit must be shorter than the statutory one, never equal to it. */
export const promisedShorter = provision.flag('catalogue.promisedShorter', ['承诺时限须短于法定时限', 'Promised limit shorter than the statutory limit'])

/** The limit that general law gives an item for which no law of its own names one. */
export const generalLimit = provision.amount('catalogue.statutoryLimit', ['一般法定时限', 'Limit of general law'], 'less', 'serviceItem')

/** An item without a limit set by law gets one of the bureau's own: nothing is handled without a limit. */
export const ownLimit = provision.flag('catalogue.ownLimit', ['无法定时限的自定时限', 'Own limit where the law sets none'])

/** No item without a legal basis. */
export const legalBasisRequired = provision.flag('catalogue.legalBasisRequired', ['事项须有法定依据', 'An item needs a legal basis'])

/** What must be filled before an item is published; the names are those of the service item's fields. */
export const itemFields = provision.fields('catalogue.itemFields', ['事项必填内容', 'What an item must state'])

/** What the public service guide shows. */
export const guideFields = provision.fields('catalogue.guideFields', ['服务指南内容', 'What the service guide shows'])
