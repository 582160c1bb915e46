import { addDays } from '../kernel/calendar/index.ts'
import type { PaperKind, PaperUrgency } from '../domain/papers/index.ts'
import type { Founded } from './found-bureau.ts'
import type { Story } from './story.ts'

/** A paper of the civil affairs bureau: came in `back` working days ago, finished after so many; not yet where none is given. */
interface PaperPlan {
  back: number
  finishedAfter?: number
  department: string
  title: string
  sender: string
  /** `{year}` stands for the year in which it came in. */
  documentNumber: string
  urgency: PaperUrgency
  kind: PaperKind
  consulted?: string
  /** The limit that is set for it, in working days. */
  within?: number
  outcome: string
}

const PAPERS: readonly PaperPlan[] = [
  { back: 58, finishedAfter: 2, department: '社会救助科', title: '关于做好极端天气临时救助工作的通知', sender: '省民政厅', documentNumber: '闽民电〔{year}〕3号', urgency: 'URGENT', kind: 'ORDINARY', outcome: '已转发各乡镇（街道），值班救助电话已公布' },
  { back: 51, finishedAfter: 1, department: '社会组织科', title: '关于报送社会组织年度检查情况的通知', sender: '省社会组织管理局', documentNumber: '闽社管〔{year}〕11号', urgency: 'ORDINARY', kind: 'ORDINARY', outcome: '已按要求汇总报送' },
  { back: 44, finishedAfter: 4, department: '养老服务科', title: '关于征求居家养老服务条例实施细则意见的函', sender: '市司法局', documentNumber: '临司函〔{year}〕27号', urgency: 'ORDINARY', kind: 'JOINT_CONSULTATION', consulted: '社会救助科、社会组织科', outcome: '会商后无修改意见，已复函' },
  { back: 40, finishedAfter: 12, department: '养老服务科', title: '关于起草社区嵌入式养老机构扶持办法的任务单', sender: '市政府办公室', documentNumber: '临政办〔{year}〕41号', urgency: 'ORDINARY', kind: 'POLICY_RESEARCH', within: 15, outcome: '完成四个社区调研，草案已报局务会' },
  { back: 33, finishedAfter: 0, department: '殡葬管理所', title: '关于加强殡葬服务机构消防安全的紧急通知', sender: '市应急管理局', documentNumber: '临应急明电〔{year}〕6号', urgency: 'EXTRA_URGENT', kind: 'ORDINARY', outcome: '当日部署值守并报送应急预案' },
  { back: 26, finishedAfter: 8, department: '社会救助科', title: '关于调整城乡低保标准的请示', sender: '本局社会救助科', documentNumber: '临民〔{year}〕52号', urgency: 'ORDINARY', kind: 'CITY_APPROVAL', within: 10, outcome: '市政府已批复同意' },
  { back: 20, finishedAfter: 3, department: '社会组织科', title: '关于核实行业协会收费情况的函', sender: '市市场监督管理局', documentNumber: '临市监函〔{year}〕19号', urgency: 'ORDINARY', kind: 'ORDINARY', outcome: '逐家核实后复函' },
  { back: 12, finishedAfter: 6, department: '养老服务科', title: '关于商请支持养老机构消防改造的函', sender: '本局养老服务科', documentNumber: '临民函〔{year}〕66号', urgency: 'ORDINARY', kind: 'CITY_DEPARTMENTS', within: 8, outcome: '住建、消防部门均已复函支持' },
  { back: 5, finishedAfter: 2, department: '婚姻登记处', title: '关于做好跨省通办婚姻登记工作的通知', sender: '省民政厅', documentNumber: '闽民函〔{year}〕88号', urgency: 'ORDINARY', kind: 'ORDINARY', outcome: '窗口人员已培训，公示已更新' },
  { back: 4, department: '社会组织科', title: '关于研究培育发展社区社会组织意见的函', sender: '市委社会工作部', documentNumber: '临社工函〔{year}〕14号', urgency: 'ORDINARY', kind: 'MEETING_DECISION', within: 9, outcome: '' },
  { back: 2, department: '社会救助科', title: '关于会签困难群众医疗救助衔接办法的函', sender: '市医疗保障局', documentNumber: '临医保函〔{year}〕31号', urgency: 'ORDINARY', kind: 'JOINT_CONSULTATION', consulted: '养老服务科', outcome: '' },
  { back: 1, department: '养老服务科', title: '关于报送养老机构安全隐患排查情况的通知', sender: '省民政厅', documentNumber: '闽民电〔{year}〕35号', urgency: 'URGENT', kind: 'ORDINARY', outcome: '' },
  { back: 0, department: '社会组织科', title: '关于开展社会组织评估工作的通知', sender: '省民政厅', documentNumber: '闽民函〔{year}〕97号', urgency: 'ORDINARY', kind: 'ORDINARY', outcome: '' },
]

const MINUTE = 60_000

async function paper(story: Story, bureau: Founded, plan: PaperPlan, minutes: number): Promise<void> {
  const { finishedAfter, department: name, documentNumber, within, outcome, back: _, ...stated } = plan
  const { calendar, today } = story
  const department = bureau.departments.find((each) => each.name === name)!
  const [head, , handlerId] = department.staff
  const id = await story.by(head!, 'OfficialPaper', 'receive', {
    input: {
      ...stated, documentNumber: documentNumber.replace('{year}', today.slice(0, 4)), departmentId: department.id, handlerId, ...(within ? { deadline: calendar.workingDaysFrom(today, within) } : {}),
    },
  })
  await story.until(new Date(story.now.getTime() + 25 * MINUTE))
  await story.by(handlerId!, 'OfficialPaper', 'takeUp', { id })
  if (finishedAfter === undefined) return
  await story.until(new Date(calendar.openingOf(calendar.workingDaysFrom(today, finishedAfter)).getTime() + (120 + minutes) * MINUTE))
  await story.by(handlerId!, 'OfficialPaper', 'close', { id, input: { outcome } })
}

/** The official papers of the bureau whose rules give them a time. */
export function tellPapers(story: Story, bureaus: readonly Founded[]): void {
  const { calendar, endDay } = story
  const bureau = bureaus.find(({ plan }) => plan.code === 'MZ')!
  const last = calendar.isWorkingDay(endDay) ? endDay : calendar.previousWorkingDay(addDays(endDay, 1))
  for (const [index, plan] of PAPERS.entries()) {
    const minutes = 5 + index * 3
    story.tell(new Date(calendar.openingOf(calendar.workingDaysFrom(last, -plan.back)).getTime() + minutes * MINUTE), () => paper(story, bureau, plan, minutes))
  }
}
