import { notificationTemplate } from '../../kernel/notifications/index.ts'

export const inspectionPlanned = notificationTemplate('inspections.planned',
  ['您参加{number}，日期{day}', 'You are on the team of inspection {number}, on {day}'],
  ['您被列入一个督查组', 'You are on the team of an inspection'],
)
export const inspectionRevised = notificationTemplate('inspections.revised',
  ['{number}的安排有变更（{reason}），现定{day}', 'The plan of inspection {number} was changed ({reason}); it is on {day}'],
  ['一个督查的安排有变更', 'The plan of an inspection was changed'],
)
export const inspectionReported = notificationTemplate('inspections.reported',
  ['{number}的情况请确认或提出异议', 'Inspection {number} was reported: confirm it or object'],
  ['一次督查的情况请确认或提出异议', 'An inspection was reported: confirm it or object'],
)
export const rectificationOrdered = notificationTemplate('inspections.rectificationOrdered',
  ['督查问题“{matter}”须于{day}前整改', 'Put right by {day}: {matter}'],
  ['有一个督查问题须限期整改', 'Something found at an inspection is to be put right in time'],
)
export const findingReopened = notificationTemplate('inspections.reopened',
  ['督查问题“{matter}”回查未通过，须于{day}前重新整改', 'The re-check failed, put right by {day}: {matter}'],
  ['一个督查问题回查未通过，须重新整改', 'A re-check failed: put it right once more'],
)
export const rectificationReported = notificationTemplate('inspections.rectificationReported',
  ['督查问题“{matter}”已报整改，请回查', 'Said to be put right, to be re-checked: {matter}'],
  ['一个督查问题已报整改，请回查', 'A rectification is to be re-checked'],
)
