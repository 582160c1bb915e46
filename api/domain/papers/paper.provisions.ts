import { provision } from '../../kernel/regulations/index.ts'

/** What an official paper bears when it is registered. */
export const paperFields = provision.fields('cases.paperFields', ['公文登记内容', 'What an official paper bears'], 'paper')

/** By when a paper is taken up and finished, by its urgency and kind. */
export const paperLimit = provision.clock('cases.paperLimit', ['公文办理时限', 'Time for an official paper'])
