import { say, type Label } from '../i18n/locale.ts'

/** What the values and conditions of bindings are called. */
const names: Record<string, Label> = {
  amount: ['数额', 'amount'], atLeast: ['至少', 'at least'], beyondPowers: ['超出经办人职权', 'beyond the handler’s powers'], brings: ['带来', 'brings'],
  card: ['发牌', 'card'], causes: ['原因', 'causes'], channel: ['渠道', 'channel'], colour: ['牌色', 'colour'],
  competentDepartment: ['主管部门', 'competent department'], complainant: ['投诉人', 'complainant'], complaintPhone: ['投诉电话', 'telephone for complaints'],
  complex: ['情况复杂', 'complex'], conditions: ['申请条件', 'conditions'], coverDuties: ['B岗职责', 'duties of the B holder'],
  decidedBy: ['决定人', 'decided by'], decimals: ['小数位', 'decimals'], departmentId: ['承办科室', 'department'], duration: ['所需时间', 'duration'],
  duties: ['岗位职责', 'duties'], eachDepartment: ['各部门都须有', 'for each department'], excluded: ['不计入', 'left out'], extendedPeriod: ['延长期限', 'extended period'], facts: ['事实', 'facts'],
  fees: ['收费', 'fees'], fields: ['内容', 'fields'], handler: ['经办人', 'handler'], holds: ['适用', 'holds'], INVALID: ['无效票', 'invalid ballots'],
  itemMatter: ['事项性质', 'nature of the matter'], itemKind: ['事项类型', 'kind of item'], kind: ['类别', 'kind'], leaderResponsibility: ['领导责任', 'responsibility of the leader'],
  legalBasis: ['设立依据', 'legal basis'], legalGround: ['法律依据', 'ground in law'], limit: ['时限', 'limit'], litigation: ['行政诉讼权利', 'right to litigation'],
  materials: ['申请材料', 'materials'], matter: ['投诉事项', 'matter'], measures: ['整改措施', 'measures'], missing: ['须补正的材料', 'what is missing'],
  named: ['实名', 'named'], numerator: ['计为满意', 'counted as satisfied'], officeAddress: ['办公地址', 'address'], officerNamed: ['须有专办人员', 'with a named officer'], OTHERS: ['其他主体', 'other groups'],
  preventiveMeasures: ['防范措施', 'preventive measures'], supervisionMechanism: ['监督机制', 'supervision mechanism'], basis: ['设岗依据', 'basis of the post'],
  paperKind: ['公文类别', 'kind of paper'], urgency: ['紧急程度', 'urgency'], consulted: ['会商科室', 'departments consulted'],
  deadline: ['办理期限', 'limit set one by one'], overrun: ['超期', 'overrun'], pages: ['份数页数', 'copies and pages'], paper: ['公文', 'official paper'], permit: ['行政许可', 'permit'],
  phone: ['联系电话', 'telephone'], pickUp: ['领取方式和时间', 'how and when to collect'], place: ['地点', 'place'], points: ['分值', 'points'],
  policyBasis: ['政策依据', 'basis in policy'], postResponsibility: ['岗位责任', 'responsibility of the post'], powers: ['职权', 'powers'],
  procedure: ['办理流程', 'procedure'], purpose: ['评议类型', 'purpose of the campaign'], promisedLimit: ['承诺时限', 'promised limit'], reason: ['理由', 'reason'], reasons: ['理由', 'reasons'],
  receivedAt: ['收件时间', 'when received'], recipients: ['提醒', 'told to'], reconsideration: ['行政复议权利', 'right to reconsideration'],
  remedy: ['补救措施', 'remedy'], reply: ['答复', 'reply'], requires: ['须有', 'requires'], result: ['处理结果', 'result'],
  REVERT_POINTS: ['退回扣分', 'points given back'], sanctions: ['处理方式', 'sanctions'], severities: ['情节', 'severity'],
  showParticipation: ['显示参评率', 'participation shown'], standard: ['工作标准', 'standard'], statutoryLimit: ['法定时限', 'statutory limit'],
  signingLimit: ['签批时限', 'time for each signature'], summary: ['情况摘要', 'summary'], target: ['目标', 'target'], time: ['时间', 'time'], timeLimit: ['办理时限', 'time limit'],
  unansweredYellow: ['黄牌未回告', 'yellow card unanswered'], verificationRecord: ['核查记录', 'record of the verification'], weights: ['权重', 'weights'],
  WITHDRAW_CARD: ['撤牌', 'card withdrawn'], workContent: ['工作内容', 'content of the work'], workdaysBefore: ['提前工作日', 'working days before'],
  workQuality: ['工作质量', 'quality of the work'],
}

/** The name of a value or condition; one that is not known here is shown as the pack writes it. */
export const nameOf = (name: string): string => (names[name] ? say(names[name]) : name)
