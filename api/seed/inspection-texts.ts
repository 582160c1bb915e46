/** What inspections look at, and what is written down about it. */
export const INSPECTION_TITLES: readonly { title: string; modes: readonly string[]; focus: string }[] = [
  { title: '机关作风效能督查', modes: ['IRREGULAR', 'ANNOUNCED'], focus: '岗位责任、首问负责、限时办结制度执行情况。' },
  { title: '窗口服务暗访督查', modes: ['UNDERCOVER', 'RANDOM'], focus: '窗口在岗、文明用语、一次性告知情况。' },
  { title: '服务承诺落实专项督查', modes: ['SPECIAL', 'ANNOUNCED'], focus: '承诺时限兑现、服务指南更新、政务公开情况。' },
  { title: '科室交叉检查', modes: ['CROSS_DEPARTMENT', 'IRREGULAR'], focus: '请销假、AB岗顶岗、台账归档情况。' },
]
/** Of each month, as the schedule asks. */
export const REGULAR_INSPECTION = { title: '定期督查', modes: ['REGULAR', 'ANNOUNCED'], focus: '岗位责任、限时办结和政务公开制度的日常执行情况。' } as const
export const REGULAR_SUMMARIES: readonly string[] = [
  '逐岗查看在岗情况，抽查办件台账五份，均按规定办理，未发现需要整改的问题。', '查看公开栏、服务指南和岗位公示牌，内容与现行规定一致，询问服务对象三人均表示满意。',
]
export const EVIDENCE: readonly string[] = [
  '上午九时二十分到场，窗口一名人员离岗，未放置去向牌，约二十五分钟后返岗，有现场照片。', '随机抽取办结案卷十份，其中两份缺少送达回证。', '公开栏所示负责人和电话未更新，与实际不符。',
  '拨打公布电话三次，一次无人接听，一次答复与指南不一致，有通话记录。', '请假登记簿与考勤记录不一致，涉及两人次。', '询问三名工作人员，一人不清楚本岗位承诺时限。',
]
export const SUMMARIES: readonly string[] = [
  '督查组采取现场查看、抽查案卷、询问服务对象等方式进行。总体看，被查科室制度健全、秩序良好，同时发现需要整改的问题，已当场反馈。',
  '本次督查随机抽查岗位和案卷，多数人员能够按规定办事，个别环节落实不到位。',
]
export const CONFIRMATIONS: readonly string[] = ['情况属实，我科照单全收，立即整改。', '对督查情况无异议。', '已在科室会议上通报，责任到人。']
/** What a department says where nothing was found. */
export const NOTHING_TO_CORRECT: readonly string[] = ['对督查情况无异议。', '情况属实，我科继续保持。', '已向全科通报督查情况。']
export const INSPECTION_OBJECTION = '所称离岗人员系按局办通知参加紧急会议，已安排B岗值守，有会议签到和顶岗记录，请予核减。'
export const OBJECTION_UPHELD = '经核对会议签到和顶岗登记，异议成立，撤回该项问题，其余问题维持。'
export const WITHDRAWN_BECAUSE = '异议成立：当时有人顶岗，认定不准确。'
export const RECTIFICATIONS: readonly { causes: string; measures: string; result: string }[] = [
  { causes: '岗位交接不规范，B岗意识不强。', measures: '修订AB岗交接清单，离岗即挂牌；每周抽查两次。', result: '已整改到位，近两周抽查未再发生。' },
  { causes: '归档责任不明确，赶进度忽视回证。', measures: '明确专人归档，办结十日内核对送达回证。', result: '缺失的回证已补齐，全年案卷已复查一遍。' },
  { causes: '公开内容更新无人负责。', measures: '指定信息员，政策和人员变动三日内更新。', result: '公开栏、网站、指南三处已统一更新。' },
]
export const RECHECK_PASSED: readonly string[] = ['回查现场，整改措施落实，问题未再发生，同意销号。', '抽查整改后案卷八份，全部规范，予以销号。']
export const RECHECK_FAILED = '回查发现公开栏已更新，但网站仍为旧内容，整改不彻底，退回重办。'
