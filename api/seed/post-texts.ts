/** What a post of a department is about. `{d}` stands for the department. */
export interface PostText { name: string; duties: string; work: string; limit: string }

/** The post of whoever heads the department. */
export const HEAD_POST: PostText = {
  name: '负责人岗', duties: '主持{d}全面工作，审核办件意见，安排人员A、B岗，对本科室限时办结负责。', work: '审批、协调、督促、考核。', limit: '审核意见当日作出，重大事项一个工作日内报分管领导。',
}

/** The other posts, in the order in which people are seated. */
export const POSTS: readonly PostText[] = [
  { name: '综合协调岗', duties: '协助负责人处理{d}日常事务，承担文稿、台账和对外联络。', work: '收发文、会议组织、数据报送。', limit: '来文当日登记，紧急件一小时内送阅。' },
  { name: '窗口受理岗', duties: '承担首问责任，接待服务对象，收件登记，出具收件凭证，一次性告知。', work: '咨询、收件、受理、告知。', limit: '收件当场登记，材料不全的当场一次性告知。' },
  { name: '审查经办岗', duties: '对已受理办件进行审查，提出办理意见，按承诺时限办结。', work: '材料审查、现场核实、拟定意见。', limit: '按服务事项承诺时限办结。' },
  { name: '业务经办岗', duties: '办理{d}承担的各项业务，告知办理进度，送达办理结果。', work: '业务办理、进度告知、结果送达。', limit: '办结后两个工作日内通知领取。' },
  { name: '核查回访岗', duties: '对办理质量进行核查，回访服务对象，收集意见建议。', work: '抽查、回访、整改跟踪。', limit: '差评一个工作日内核实。' },
  { name: '档案管理岗', duties: '办结材料整理、立卷、归档，保管印章和证照。', work: '归档、借阅登记、印章管理。', limit: '办结后十个工作日内归档。' },
  { name: '政策宣传岗', duties: '编制服务指南，更新公开栏，解答政策咨询。', work: '指南维护、政策解读。', limit: '政策变动后三个工作日内更新指南。' },
  { name: '信息统计岗', duties: '汇总办件数据，编报效能监察月报，维护省平台数据对接。', work: '统计、报送、数据核对。', limit: '每月三日前报送上月数据。' },
]

/** Why people are away, and what they hand over. */
export const LEAVE_REASONS: readonly { kind: 'HOLIDAY' | 'SICK' | 'PERSONAL' | 'BUSINESS' | 'MEETING' | 'STUDY'; reason: string }[] = [
  { kind: 'HOLIDAY', reason: '年休假' }, { kind: 'HOLIDAY', reason: '探亲假' }, { kind: 'SICK', reason: '住院治疗' }, { kind: 'SICK', reason: '门诊复查' },
  { kind: 'PERSONAL', reason: '照顾家人' }, { kind: 'BUSINESS', reason: '赴省厅对接业务' }, { kind: 'BUSINESS', reason: '赴县区调研' },
  { kind: 'MEETING', reason: '参加全市推进会' }, { kind: 'STUDY', reason: '参加业务培训班' }, { kind: 'STUDY', reason: '党校学习' },
]
export const HANDOVERS: readonly string[] = [
  '在办件清单、待送达结果和印章已移交B岗，注意本周到期的两件。', '手头办件均已说明进度，联系电话保持畅通，省平台账号已由B岗登录核对。',
  '待补正的办件已告知申请人由B岗接收材料，档案柜钥匙已交接。', '现场核实安排已改由B岗带队，服务对象已逐一告知。',
]

/** How a key post is guarded, by its class. */
export const GUARDED = {
  MAJOR_PROJECTS_FUNDS: {
    keySteps: '项目立项、资金分配、大额支出审签', preventiveMeasures: '重大事项集体研究并留存会议纪要；资金安排公开公示；不直接分管财务和工程。',
    supervisionMechanism: '效能办每季度核查会议纪要与资金拨付，审计部门年度审计。',
  },
  PERMITS_APPROVALS: {
    keySteps: '受理、审查、不予办理', preventiveMeasures: '审查与受理分岗；A、B岗轮换；不予办理须报备；补正一次性告知。',
    supervisionMechanism: '时限自动预警，好差评逐件核实，效能办每月抽查案卷。',
  },
  DISCIPLINE_PERSONNEL: {
    keySteps: '线索处置、投诉核查、人事任免', preventiveMeasures: '双人办理；与被反映人有利害关系的回避；举报人信息保密并留痕。',
    supervisionMechanism: '局党组听取专题汇报，查看举报人身份的每次记录可追溯。',
  },
} as const
export type KeyClass = keyof typeof GUARDED
