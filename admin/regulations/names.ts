import { say, type Label } from '../i18n/locale.ts'

/** What the values and conditions of bindings are called. */
const names: Record<string, Label> = {
  amount: ['数额', 'amount'], atLeast: ['至少', 'at least'], beyondPowers: ['超出经办人职权', 'beyond the handler’s powers'], brings: ['带来', 'brings'],
  card: ['发牌', 'card'], channel: ['渠道', 'channel'], colour: ['牌色', 'colour'], complex: ['情况复杂', 'complex'], decimals: ['小数位', 'decimals'],
  decidedBy: ['决定人', 'decided by'], excluded: ['不计入', 'left out'], fields: ['内容', 'fields'], holds: ['适用', 'holds'], itemKind: ['事项类型', 'kind of item'],
  kind: ['类别', 'kind'], limit: ['时限', 'limit'], named: ['实名', 'named'], numerator: ['计为满意', 'counted as satisfied'], overrun: ['超期', 'overrun'],
  paper: ['公文', 'official paper'], permit: ['行政许可', 'permit'], points: ['分值', 'points'], reasons: ['理由', 'reasons'], recipients: ['提醒', 'told to'],
  requires: ['须有', 'requires'], sanctions: ['处理方式', 'sanctions'], severities: ['情节', 'severity'], showParticipation: ['显示参评率', 'participation shown'],
  target: ['目标', 'target'], unansweredYellow: ['黄牌未回告', 'yellow card unanswered'], weights: ['权重', 'weights'], workdaysBefore: ['提前工作日', 'working days before'],
}

/** The name of a value or condition; one that is not known here is shown as the pack writes it. */
export const nameOf = (name: string): string => (names[name] ? say(names[name]) : name)
