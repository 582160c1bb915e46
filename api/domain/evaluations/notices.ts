import { notificationTemplate } from '../../kernel/notifications/index.ts'

export const improvementGiven = notificationTemplate('evaluations.improvementGiven',
  ['评议改进事项“{matter}”须于{day}前报告改进情况', 'To improve after the evaluation, report by {day}: {matter}'],
  ['有一项评议改进事项须限期报告', 'Something to improve after the evaluation is to be reported in time'],
)
