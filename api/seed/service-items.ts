import type { ItemKind, ItemMatter, ItemSource } from '../domain/catalogue/index.ts'

/** A service item of the demo; limits in working days, the fee in yuan. */
export interface ItemPlan {
  bureau: string
  department: string
  name: string
  kind: ItemKind
  source: ItemSource
  permit?: boolean
  paper?: boolean
  matter?: ItemMatter
  statutory?: number
  promised: number
  /** For each signature, where the bureau states one. */
  signing?: number
  fee?: number
  basis: string
  conditions: string
  materials: readonly string[]
  outcome: string
  /** What people apply for with it. */
  matters: readonly string[]
  /** Applied for by organisations rather than people. */
  byOrganisations?: boolean
  /** Where a forwarded item goes. */
  forwardedTo?: string
}

const local = { kind: 'PROMISED', source: 'LOCAL' } as const
const provincial = { kind: 'PROMISED', source: 'PROVINCIAL' } as const
const immediate = { kind: 'IMMEDIATE', source: 'LOCAL', promised: 1 } as const

/** Twenty-four items of four bureaus: immediate, promised and forwarded, of the city and of the province. */
export const ITEMS: readonly ItemPlan[] = [
  { bureau: 'MZ', department: '社会组织科', name: '社会团体成立登记', ...local, permit: true, statutory: 20, promised: 12, byOrganisations: true, basis: '《社会团体登记管理条例》第九条、第十二条', conditions: '有五十个以上个人会员或者三十个以上单位会员，有规范的名称、章程、住所和相应的组织机构。', materials: ['成立登记申请书', '业务主管单位批准文件', '验资报告', '场所使用权证明', '章程草案'], outcome: '社会团体法人登记证书', matters: ['成立市茶产业协会', '成立市马拉松运动协会', '成立市古厝保护研究会', '成立市电子商务协会'] },
  { bureau: 'MZ', department: '社会组织科', name: '社会团体变更登记', ...local, permit: true, statutory: 20, promised: 8, byOrganisations: true, basis: '《社会团体登记管理条例》第十八条', conditions: '变更事项经会员大会（会员代表大会）表决通过并经业务主管单位审查同意。', materials: ['变更登记申请表', '会议纪要', '业务主管单位审查意见', '登记证书正副本'], outcome: '变更后的登记证书', matters: ['变更法定代表人', '变更住所', '变更业务范围', '变更注册资金'] },
  { bureau: 'MZ', department: '社会组织科', name: '民办非企业单位成立登记', ...provincial, permit: true, statutory: 20, promised: 10, byOrganisations: true, basis: '《民办非企业单位登记管理暂行条例》第八条', conditions: '有规范的名称、必要的组织机构，有与业务活动相适应的从业人员、合法财产和场所。', materials: ['登记申请书', '业务主管单位批准文件', '验资报告', '场所证明', '章程草案'], outcome: '民办非企业单位登记证书', matters: ['设立社会工作服务中心', '设立职业技能培训学校', '设立社区养老服务中心'] },
  { bureau: 'MZ', department: '社会救助科', name: '最低生活保障对象认定', ...local, statutory: 30, promised: 20, basis: '《社会救助暂行办法》第十一条', conditions: '共同生活的家庭成员人均收入低于当地最低生活保障标准，且家庭财产状况符合规定。', materials: ['最低生活保障申请书', '家庭成员户口簿', '家庭经济状况核对授权书', '收入证明'], outcome: '最低生活保障证', matters: ['家庭成员患重病致困', '因残疾无固定收入', '单亲家庭生活困难', '失业致家庭收入中断'] },
  { bureau: 'MZ', department: '社会救助科', name: '临时救助审核', ...local, statutory: 10, promised: 5, basis: '《社会救助暂行办法》第四十七条', conditions: '因火灾、交通事故等意外事件或者家庭成员突发重大疾病等原因，基本生活暂时出现严重困难。', materials: ['临时救助申请表', '身份证明', '困难情形证明'], outcome: '临时救助金发放通知', matters: ['突发疾病住院', '房屋火灾受损', '交通事故受伤'] },
  { bureau: 'MZ', department: '社会救助科', name: '困难残疾人生活补贴核定', ...provincial, statutory: 15, promised: 10, basis: '《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》', conditions: '持有残疾人证的最低生活保障对象。', materials: ['补贴申请审批表', '残疾人证', '低保证'], outcome: '补贴资格确认通知', matters: ['肢体残疾二级', '视力残疾一级', '听力残疾二级'] },
  { bureau: 'MZ', department: '养老服务科', name: '养老机构备案', ...local, statutory: 10, promised: 5, byOrganisations: true, basis: '《养老机构管理办法》第九条、第十条', conditions: '已依法办理登记，收住老年人后十个工作日内提出备案。', materials: ['养老机构备案书', '登记证书', '备案承诺书'], outcome: '养老机构备案回执', matters: ['新办护理型养老院备案', '养老机构变更备案', '嵌入式养老服务站备案'] },
  { bureau: 'MZ', department: '婚姻登记处', name: '出具婚姻登记档案证明', ...immediate, basis: '《婚姻登记档案管理办法》第十五条', conditions: '当事人本人持有效身份证件查询本人婚姻登记档案。', materials: ['查询申请表', '身份证'], outcome: '婚姻登记档案证明', matters: ['办理房产过户使用', '办理出国签证使用', '办理公积金提取使用'] },
  { bureau: 'MZ', department: '殡葬管理所', name: '公益性骨灰堂建设审核', kind: 'FORWARDED', source: 'LOCAL', permit: true, statutory: 20, promised: 12, byOrganisations: true, basis: '《殡葬管理条例》第八条', conditions: '符合殡葬设施建设规划，用地手续齐备。', materials: ['建设申请书', '用地预审意见', '规划选址意见', '资金来源证明'], outcome: '审核意见', matters: ['乡镇骨灰堂扩建', '村级骨灰堂新建'], forwardedTo: '省民政厅' },
  { bureau: 'CG', department: '行政审批科', name: '临时占用城市道路审批', ...local, permit: true, statutory: 15, promised: 7, signing: 2, fee: 200, basis: '《城市道路管理条例》第三十一条', conditions: '因特殊情况确需占用，具有占道平面图和交通疏导方案，不影响道路安全。', materials: ['占道申请表', '占道平面图', '交通疏导方案', '施工单位资质'], outcome: '临时占用城市道路许可证', matters: ['商场外立面维修围挡', '自来水管抢修占道', '节庆活动舞台搭建', '通信管道检修占道'], byOrganisations: true },
  { bureau: 'CG', department: '行政审批科', name: '大型户外广告设施设置审批', ...local, permit: true, statutory: 20, promised: 10, signing: 2, byOrganisations: true, basis: '《城市市容和环境卫生管理条例》第十一条', conditions: '符合户外广告设置规划，结构安全，产权或使用权清晰。', materials: ['设置申请表', '场地使用权证明', '效果图', '结构安全承诺'], outcome: '户外广告设置许可证', matters: ['楼顶广告牌更新', '沿街LED屏设置', '公交站台广告更换'] },
  { bureau: 'CG', department: '行政审批科', name: '砍伐城市树木审批', ...provincial, permit: true, statutory: 20, promised: 10, signing: 2, basis: '《城市绿化条例》第二十条', conditions: '树木影响公共安全、管线或者建筑，确无移植价值，有补植方案。', materials: ['砍伐申请表', '现场照片', '补植方案'], outcome: '砍伐城市树木许可证', matters: ['危树影响居民安全', '管线迁改涉及行道树', '老旧小区改造移除枯树'], byOrganisations: true },
  { bureau: 'CG', department: '市容管理科', name: '店招店牌设置备案', ...local, statutory: 10, promised: 4, signing: 1, basis: '《临江市店招店牌管理办法》第八条', conditions: '规格、材质符合店招设置导则，一店一招。', materials: ['备案表', '营业执照', '效果图'], outcome: '备案回执', matters: ['餐饮店店招更新', '药店店招备案', '连锁便利店店招备案', '理发店店招更换'] },
  { bureau: 'CG', department: '渣土管理科', name: '城市建筑垃圾处置核准', ...provincial, permit: true, statutory: 20, promised: 7, signing: 2, byOrganisations: true, basis: '《城市建筑垃圾管理规定》第七条', conditions: '有处置方案、消纳场所同意书，运输车辆符合密闭要求。', materials: ['处置申请表', '处置方案', '消纳场同意证明', '运输合同'], outcome: '建筑垃圾处置核准证', matters: ['安置房二期土方外运', '地铁站点基坑出土', '旧厂房拆除垃圾清运'] },
  { bureau: 'CG', department: '渣土管理科', name: '渣土车辆通行登记', ...immediate, signing: 1, basis: '《临江市建筑垃圾运输管理规定》第十二条', conditions: '车辆已纳入名录，行驶证在有效期内。', materials: ['登记表', '行驶证'], outcome: '通行登记卡', matters: ['新增自卸车登记', '运输路线变更登记'], byOrganisations: true },
  { bureau: 'KX', department: '科普部', name: '省级科普教育基地推荐', kind: 'FORWARDED', source: 'LOCAL', statutory: 20, promised: 12, byOrganisations: true, basis: '《科普教育基地认定与管理办法》第十条', conditions: '面向公众开放，年接待一万人次以上，有专职科普人员。', materials: ['推荐表', '场馆简介', '开放情况说明'], outcome: '推荐函', matters: ['地质博物馆申报', '植物园科普馆申报', '污水处理厂开放点申报'], forwardedTo: '省科学技术协会' },
  { bureau: 'KX', department: '科普部', name: '科普展品借用', ...immediate, basis: '《临江市科普资源共享办法》第六条', conditions: '学校、社区和公益机构举办科普活动使用。', materials: ['借用登记表'], outcome: '借用凭单', matters: ['社区科普日活动', '中学科技节', '乡村学校科普巡展'], byOrganisations: true },
  { bureau: 'KX', department: '学会部', name: '市级学会入会审核', ...local, statutory: 20, promised: 10, byOrganisations: true, basis: '《临江市科协团体会员管理办法》第七条', conditions: '依法登记满一年，年检合格，会员不少于三十名。', materials: ['入会申请书', '登记证书', '年检材料', '会员名册'], outcome: '团体会员证书', matters: ['市护理学会申请入会', '市人工智能学会申请入会', '市园艺学会申请入会'] },
  { bureau: 'KX', department: '学会部', name: '学术会议经费请示', ...local, paper: true, matter: 'WRITTEN_REPLY', promised: 3, byOrganisations: true, basis: '《临江市科协学术活动资助办法》第九条', conditions: '列入年度学术计划，预算明细完整。', materials: ['请示', '会议方案', '经费预算'], outcome: '批复', matters: ['茶树病虫害防治研讨会', '青年医师论坛', '海洋观测技术年会'] },
  { bureau: 'RS', department: '行政审批科', name: '劳务派遣经营许可', ...provincial, permit: true, statutory: 20, promised: 10, byOrganisations: true, basis: '《劳务派遣行政许可实施办法》第八条', conditions: '注册资本不少于二百万元，有固定经营场所和管理制度。', materials: ['经营许可申请书', '营业执照', '验资报告', '场所证明', '管理制度'], outcome: '劳务派遣经营许可证', matters: ['新办劳务派遣许可', '劳务派遣许可延续', '变更经营地址'] },
  { bureau: 'RS', department: '行政审批科', name: '人力资源服务许可', ...local, permit: true, statutory: 20, promised: 8, byOrganisations: true, basis: '《人力资源市场暂行条例》第十八条', conditions: '有明确的章程、固定场所和三名以上专职工作人员。', materials: ['申请书', '营业执照', '场所证明', '专职人员名册'], outcome: '人力资源服务许可证', matters: ['新办职业中介许可', '增加网络招聘业务', '变更法定代表人'] },
  { bureau: 'RS', department: '就业促进科', name: '创业担保贷款资格审核', ...provincial, statutory: 15, promised: 7, basis: '《中华人民共和国就业促进法》第十九条', conditions: '在本市创业，符合重点就业群体条件，无不良信用记录。', materials: ['资格审核表', '营业执照', '就业创业证'], outcome: '资格审核意见', matters: ['开办农家乐', '经营直播电商', '开办汽修店', '开办幼儿托管'] },
  { bureau: 'RS', department: '就业促进科', name: '就业创业证发放', ...immediate, basis: '《就业服务与就业管理规定》第六十二条', conditions: '劳动年龄内、有劳动能力、处于无业状态的人员。', materials: ['失业登记表', '身份证'], outcome: '就业创业证', matters: ['离校未就业毕业生', '企业裁减人员', '返乡人员'] },
  { bureau: 'RS', department: '社会保险科', name: '企业职工基本养老保险关系转移', ...local, statutory: 30, promised: 15, basis: '《城镇企业职工基本养老保险关系转移接续暂行办法》第八条', conditions: '已在本市参保缴费，原参保地出具缴费凭证。', materials: ['转移申请表', '参保缴费凭证', '身份证'], outcome: '转移接续联系函', matters: ['省内转入', '跨省转入', '军队人员转入'] },
]
