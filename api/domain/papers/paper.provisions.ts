import { provision } from '../../kernel/regulations/index.ts'

/** What an official paper bears when it is registered. */
export const paperFields = provision.fields('cases.paperFields', ['公文登记内容', 'What an official paper bears'], 'paper')

/** By when an urgent paper is taken up. */
export const paperTakenUp = provision.clock('cases.paperTakenUp', ['急件着手办理', 'Taking up of an urgent paper'])

/** By when a paper is finished, by its kind. */
export const paperLimit = provision.clock('cases.paperLimit', ['公文办理时限', 'Time for an official paper'])
