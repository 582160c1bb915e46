/** Why the clock was stopped, by the procedure's code. */
export const PROCEDURES: readonly { kind: string; reason: string; place: string; result: string }[] = [
  { kind: 'EXPERT_REVIEW', reason: '申请内容涉及专业技术问题，需组织专家评审。', place: '市行政服务中心三楼会议室', result: '专家组一致同意，提出两条完善意见，申请人已采纳。' },
  { kind: 'HEARING', reason: '利害关系人提出听证申请，依法组织听证。', place: '局四楼听证室', result: '听证会如期举行，未发现应当不予许可的情形。' },
  { kind: 'TESTING', reason: '需委托有资质机构进行检测。', place: '申请地点现场', result: '检测报告结论为合格。' },
  { kind: 'APPRAISAL', reason: '提交的证明材料真伪需经鉴定。', place: '市司法鉴定中心', result: '鉴定意见：材料真实有效。' },
]

export const EXTENSION_REASONS: readonly { reason: string; legalGround: string }[] = [
  { reason: '协办单位意见尚未反馈，需补充核实相关情况。', legalGround: '《中华人民共和国行政许可法》第四十二条' },
  { reason: '申请事项涉及多个地点，现场核实工作量较大。', legalGround: '《中华人民共和国行政许可法》第四十二条' },
  { reason: '涉及外地单位的信息，核对结果尚未返回。', legalGround: '《中华人民共和国行政许可法》第四十二条' },
]

export const REFUSAL_REASONS: readonly string[] = [
  '经审查，申请人不符合服务指南所列的办理条件，限期内无法补足。',
  '经现场核实，实际情况不符合法定条件，调整方案后仍不能达到要求。',
  '经信息核对，申请人的实际情况与申报不一致，不符合规定标准。',
  '提交的证明材料与登记信息不一致，申请人未能作出合理说明。',
]

export const CORRECTIONS: readonly string[] = ['申请人已书面说明情况并补充凭证，请继续办理，三日内提出意见。', '有关条件已经具备，请按程序继续办理。']
/** Where to go instead is said only of what is not this office’s. */
export const DECLINE_REASONS: readonly { reason: string; elsewhere: boolean }[] = [
  { reason: '申请事项不属于本机关职权范围，由区级办理。', elsewhere: true }, { reason: '申请事项已于上月办结并在有效期内，无须重复申请。', elsewhere: false },
  { reason: '所申请事项属区级管辖，应向住所地的区提出。', elsewhere: true },
]
export const WITHDRAWAL_REASONS: readonly string[] = ['申请人因经营计划调整，书面申请撤回。', '申请人改由其他地点申办，撤回本次申请。', '申请人发现材料填写有误，撤回后重新申报。']
export const TRANSFER_REASONS: readonly string[] = ['原经办人抽调专项工作，转由同岗位人员办理。', '工作量均衡，科室统一调整。', '经办人与申请人有亲属关系，主动回避。']
export const OUTCOMES: readonly string[] = ['经审查，符合法定条件和标准，准予办理。', '材料齐全，符合法定形式，同意。', '经现场核实，情况属实，予以通过。', '符合政策规定，准予。']
export const COMPETENT_BODIES: readonly string[] = ['临江市北岭区政务服务中心', '临江市青石区政务服务中心', '临江市南塘区政务服务中心', '临江市东溪区政务服务中心']
export const MISSING_NOTES: readonly string[] = ['请提供原件，加盖公章。', '缺页，请补交完整版本。', '签字日期与申请表不符，请重新出具。', '内容与申请事项不一致，请更正后重新提交。']

export const GOOD_COMMENTS: readonly string[] = [
  '工作人员很热情，一次就办好了。', '比承诺的时间还早两天，满意。', '讲解清楚，少跑了一趟。', '窗口排队不久，效率高。', '电话通知取证，还可以邮寄，方便。', '材料缺一项，告诉得很明白。',
]
export const FAIR_COMMENTS: readonly string[] = ['总体还可以，就是停车不方便。', '办得成，等的时间稍长。', '指南上写的和窗口说的略有出入。']
export const BAD_COMMENTS: readonly { comment: string; finding: string; correction: string; callBack: string }[] = [
  { comment: '跑了三趟，每次都说还缺材料。', finding: '经调取窗口记录，首次收件未一次性列明全部材料，评价属实。', correction: '已向申请人致歉并当日补办，组织窗口人员学习一次性告知清单，更新材料样本。', callBack: '申请人表示问题已解决，对整改满意。' },
  { comment: '承诺七天，拖了半个月才办完。', finding: '办件超过承诺时限四个工作日，评价属实。', correction: '对经办人进行提醒，科室建立到期前两日督办台账。', callBack: '申请人认可处理结果，希望今后准时。' },
  { comment: '打电话问进度，态度很不耐烦。', finding: '经核实，通话中用语生硬，情况属实。', correction: '当事人已作检讨并电话道歉，开展文明用语培训。', callBack: '申请人接受道歉。' },
  { comment: '窗口没人，等了四十分钟。', finding: '当日窗口人员参加会议，B岗未及时顶岗，情况属实。', correction: '明确窗口离岗必须由B岗接替，张贴顶岗公示。', callBack: '申请人表示再来办事时窗口有人值守，满意。' },
  { comment: '指南写可以网上办，结果还是要到现场。', finding: '该事项网上申报功能升级期间暂停，未在指南中说明，情况部分属实。', correction: '已更新服务指南并在网站公告，功能恢复正常。', callBack: '申请人已通过网上办结另一事项，表示理解。' },
]
export const MISTAKEN_RATING = { comment: '根本没给我办！', objection: '该评价所述事项与本办件不符，申请人实际在本次办理中已当场取得结果，系误评。', exclusion: '经与评价人核对，其所指为另一单位办理的事项，属误评，不计入。' } as const
