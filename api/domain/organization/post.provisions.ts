import { provision } from '../../kernel/regulations/index.ts'

/** Each post has an A holder and a B holder. */
export const coverHolders = provision.flag('organization.coverHolders', ['A、B岗', 'A and B holders'])

/** What a post card states. */
export const postCardFields = provision.fields('organization.postCardFields', ['岗位牌内容', 'What a post card states'])

/** Which classes of key posts there are. */
export const keyPostClasses = provision.choices('organization.keyPostClasses', ['关键岗位类别', 'Classes of key posts'])

/** What the card of a key post states besides. */
export const keyPostFields = provision.fields('organization.keyPostFields', ['关键岗位须载明', 'What a key post states'])

/** How soon a change of holders is filed: at the latest the same day. */
export const holderFiling = provision.clock('organization.holderFiling', ['A、B岗调整备案', 'Filing of a change of holders'])

/** Nobody goes on leave without a hand-over to whoever covers. */
export const handOver = provision.flag('organization.handOver', ['离岗交接', 'Hand-over before leave'])

/** Where a special reason leaves no time for a hand-over, the cover holder steps in without one. */
export const coverStepsIn = provision.flag('organization.coverStepsIn', ['来不及交接时B岗主动顶岗', 'The cover holder steps in without a hand-over'])

/** Who names a substitute, and who steps in where both holders are away. */
export const substituteNamedBy = provision.authority('organization.substituteNamedBy', ['指定顶岗人', 'Who names a substitute'])

/** Whoever covers has the rights of the post and answers for what is done: a signal on the time of the cover names them. */
export const coverAnswers = provision.flag('organization.coverAnswers', ['B岗负责', 'The cover holder answers'])

/** A department that is out altogether leaves an absence notice. */
export const absenceNotice = provision.flag('organization.absenceNotice', ['留言卡', 'Absence notice'])

/** How many must be at their post in each department that serves the public. */
export const minimumOnPost = provision.amount('organization.minimumOnPost', ['在岗人数下限', 'Fewest at their post'], 'more')

/** How soon a department that is back contacts those who came meanwhile. */
export const visitorsContacted = provision.clock('organization.visitorsContacted', ['返回后联系来访者', 'Visitors are contacted on return'])
