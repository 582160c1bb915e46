import { notificationTemplate } from '../../kernel/notifications/index.ts'

export const improvementGiven = notificationTemplate('evaluations.improvementGiven',
  ['评议改进事项“{matter}”须于{day}前报告改进情况', 'To improve after the evaluation, report by {day}: {matter}'],
  ['有一项评议改进事项须限期报告', 'Something to improve after the evaluation is to be reported in time'],
)

export const campaignOpened = notificationTemplate('evaluations.opened',
  ['“{campaign}”已开始，请按分工参与配合', 'The campaign “{campaign}” has begun: take your part in it'],
  ['一次评议已经开始', 'An evaluation has begun'],
)
export const campaignCounted = notificationTemplate('evaluations.counted',
  ['“{campaign}”的结果已统计，报请审阅', 'The results of “{campaign}” are counted and reported to you'],
  ['一次评议的结果已统计', 'The results of an evaluation are counted'],
)
export const campaignPublished = notificationTemplate('evaluations.published',
  ['“{campaign}”的结果已公布', 'The results of “{campaign}” are published'],
  ['一次评议的结果已公布', 'The results of an evaluation are published'],
)
export const nextRoundDue = notificationTemplate('evaluations.nextRoundDue',
  ['按规定的频次，“{campaign}”之后的下一次应不迟于{day}，请安排', 'By the schedule of the rules the one after “{campaign}” is due by {day}: plan it'],
  ['下一次评议须按期安排', 'The next evaluation is to be planned in time'],
)
