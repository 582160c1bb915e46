import type { SanctionKind, Severity, SignalCause } from '../domain/accountability/index.ts'

/** What a department says of an overrun, and what the office finds. */
export interface Explanation { cause: SignalCause; explanation: string; verdict: string; weight: number }

export const EXPLANATIONS: readonly Explanation[] = [
  { cause: 'OWN_DELAY', weight: 9, explanation: '经办人同时承担专项检查任务，对到期时间掌握不准，未能按时办结，现已办理完毕。', verdict: '科室说明属实，系自身安排不当造成超期，核实为属实。' },
  { cause: 'OWN_DELAY', weight: 7, explanation: '材料流转在科室内部耽搁两天，未及时催办，我们接受批评。', verdict: '系科室内部流转不畅，核实为属实。' },
  { cause: 'LATE_ENTRY', weight: 6, explanation: '结果已在时限内作出并电话告知申请人，因系统账号异常，次日才补录办结。', verdict: '查阅纸质审批单，办结日期在时限之内，属录入滞后。' },
  { cause: 'UPSTREAM_DELAY', weight: 6, explanation: '需上级系统返回核对结果，我科已两次发函催办，有函件和通话记录。', verdict: '核对函件属实，延误发生在上级核对环节，不属本科室责任。' },
  { cause: 'APPLICANT_ABSENT', weight: 5, explanation: '约定的现场核实时间申请人外出，改约两次，申请人已书面认可。', verdict: '申请人书面情况说明在卷，系申请人原因。' },
  { cause: 'DATA_FAULT', weight: 2, explanation: '省平台推送重复数据，同一办件生成两条计时。', verdict: '技术人员确认系数据重复推送，已更正。' },
  { cause: 'TOLERANCE', weight: 2, explanation: '该事项为新承接事项，首次办理需向省厅请示口径，过程均有记录。', verdict: '符合容错情形：程序合规、未谋私利、及时补救，予以容错。' },
]

/** What is said of a yellow card whose answer did not come. */
export const UNANSWERED: Omit<Explanation, 'weight'> = {
  cause: 'OWN_DELAY', explanation: '收到黄牌后忙于办结逾期事项，未在规定时限内书面回告，我科接受处理。', verdict: '黄牌期满未回告，核实为属实。',
}

export const CARD_DEMANDS: readonly string[] = ['限三个工作日内查明原因并书面回告整改措施。', '立即办结逾期事项，完善到期提醒，三个工作日内回告。', '组织科室学习限时办结制度，明确责任人，三个工作日内回告。']
export const CARD_ANSWERS: readonly string[] = [
  '已办结并向申请人致歉；科室建立到期前两日提醒台账，指定专人每日核对。', '已查明系交接遗漏，重新明确A、B岗交接清单，今后离岗前逐件核对。', '已组织全科学习，对经办人进行提醒，近期未再发生超期。',
]
export const OBJECTION = '该件因等待协办单位意见超期，协办单位复函日期在我科时限届满之后，复函原件附后，请予复核。'
export const WITHDRAWAL = '复核认为：协办单位延误情况属实，科室已两次催办，责任不在该科室，原核实时未见复函，予以撤牌。'
export const KEPT = '复核认为：催办记录形成于时限届满之后，科室仍负有督促责任，维持原牌。'
export const LEAD_DISMISSALS: readonly string[] = ['经核查，当事人已尽到告知义务，问题源于指南表述不清，已督促修订，不予追究。', '情节显著轻微并已当场改正，群众表示谅解，批评提醒后不予追究。']

/** What was found about somebody, bureau by bureau: a ground and a rung that its pack has. An `overrun` is what a card leads to: a clock that ran out. */
export interface Offence { ground: string; severity: Severity; kind: SanctionKind; facts: string; points?: number; overrun?: boolean }

export const OFFENCES: Readonly<Record<string, readonly Offence[]>> = {
  MZ: [
    { ground: 'OUTSIDE_POWERS', severity: 'SERIOUS', kind: 'CIRCULATED_CRITICISM', points: 2, overrun: true, facts: '承办事项超过承诺时限，期间申请人三次询问均未说明原因，造成申请人误过项目申报期。' },
    { ground: 'NOTICE_MISSED', severity: 'MINOR', kind: 'CRITICISM', points: 0.5, facts: '收件时未一次性告知全部需补正材料，致使申请人多跑两趟。' },
    { ground: 'TASK_UNMET', severity: 'SERIOUS', kind: 'EFFICIENCY_ADMONITION', points: 1, facts: '多次未按首问负责要求引导服务对象，推诿至其他窗口。' },
    { ground: 'COMPLAINT_NEGLECTED', severity: 'SERIOUS', kind: 'WRITTEN_SELF_CRITICISM', points: 1, facts: '对群众反映的问题拖延答复，态度生硬。' },
  ],
  CG: [
    { ground: 'TIME_LIMIT', severity: 'SERIOUS', kind: 'EFFICIENCY_ADMONITION', points: 1, overrun: true, facts: '办件无正当理由超过法定时限，收到黄牌后仍未按期回告。' },
    { ground: 'FIRST_CONTACT', severity: 'MINOR', kind: 'CRITICISM', facts: '对来访人员未履行首问责任，让其自行寻找经办科室。' },
    { ground: 'PROMISE_BROKEN', severity: 'SERIOUS', kind: 'CIRCULATED_CRITICISM', points: 1.5, overrun: true, facts: '公开承诺的办理时间未兑现，且未告知申请人。' },
  ],
  KX: [
    { ground: 'TIME_LIMIT', severity: 'MINOR', kind: 'CRITICISM', overrun: true, facts: '经费请示未在时限内答复，影响学会会议筹备。' },
    { ground: 'FIRST_CONTACT', severity: 'SERIOUS', kind: 'EFFICIENCY_ADMONITION', points: 1, facts: '接听咨询电话敷衍，致使服务对象往返。' },
  ],
  RS: [
    { ground: '违反限时办结规定', severity: 'SERIOUS', kind: 'ADMONITION_TALK', points: 1, overrun: true, facts: '社保关系转移办理超过承诺时限，未主动说明。' },
    { ground: '窗口服务不规范', severity: 'MINOR', kind: 'CRITICISM', facts: '工作时间在窗口处理私事，被群众投诉。' },
    { ground: '违反首问负责规定', severity: 'SERIOUS', kind: 'ADMONITION_TALK', facts: '对咨询事项答复错误，造成申请人损失误工时间。' },
  ],
}

/** Which organ pursues liability, where the bureau's pack names some. */
export const ORGANS: Readonly<Record<string, string>> = { MZ: 'PARTY_COMMITTEE_OFFICE' }

export const DEFENCES: readonly string[] = [
  '当日因系统升级无法录入，本人已向科室说明；对未及时告知申请人一事，本人认识到错误，请求从轻处理。', '本人承担两个岗位的工作，客观上力量不足，但确有疏忽，愿意接受处理并改正。', '事实基本属实，但申请人提供的电话无法接通，本人曾两次联系，有通话记录，请予核实。',
]
export const DECISIONS: readonly string[] = ['经集体研究，事实清楚、定性准确，采纳申辩中关于通话记录的意见，对处理作从轻把握，决定按拟处理意见执行。', '经研究，申辩理由不足以改变事实认定，同意拟处理意见。', '同意。责成科室同步整改，三个月后回查。']
export const DROPPED = '经研究，申辩所附通话记录属实，当事人已尽到联系义务，不予处理。'
export const APPEALS: readonly string[] = ['超期期间本人正在法定产假，交接手续完备，承办责任已转移，请求撤销处理。', '处理所依据的时限起算有误，补正期间应予扣除，请求复查。']
export const REVOCATION = '复查认定：违规期间当事人确已办理离岗交接，责任主体认定有误，撤销原处理，扣分一并撤回。'
export const CHANGE = '复查认定：时限起算确应扣除补正期间，情节较原认定为轻，变更为批评教育。'
