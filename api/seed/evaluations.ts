import type { FormDefinition } from '../kernel/forms/index.ts'
import { addDays, type Day } from '../kernel/calendar/index.ts'
import {
  CampaignGroup, castOnline, enterBallot, issueCodes, Questionnaire, type BallotMark, type EvaluatorGroup,
} from '../domain/evaluations/index.ts'
import type { Founded } from './found-bureau.ts'
import type { Story } from './story.ts'

/** How many of each group are given a slip; somewhat fewer send a ballot in. */
const GROUPS: readonly (readonly [EvaluatorGroup, number])[] = [
  ['PUBLIC', 0.5], ['MASS_DELEGATE', 0.2], ['EVALUATION_DELEGATE', 0.14], ['PEOPLES_CONGRESS', 0.08], ['CPPCC', 0.08],
]
const RETURNED = 0.86
const BY_CLERK = ['LETTER', 'FORUM', 'HOME_VISIT'] as const

interface Campaign { bureau: Founded; name: string; opensOn: Day; closesOn: Day; periodFrom: Day; ballots: number }
interface Slip { code: string; at: Date }

/** How people see a department: each has its own name among them. */
function markOf({ dice }: Story, standing: number): BallotMark {
  if (dice.chance(0.06)) return 'DONT_KNOW'
  return dice.weighted([['SATISFIED', 58 + standing * 6], ['FAIRLY_SATISFIED', 30], ['DISSATISFIED', Math.max(14 - standing * 3, 2)]])
}

async function cast(story: Story, { bureau }: Campaign, code: string, definition: FormDefinition): Promise<void> {
  const { dice, office } = story
  const marks = bureau.departments.slice(2).map(({ id }, at) => ({ departmentId: id, mark: markOf(story, (at * 2 + 2) % 4) }))
  const answers = Object.fromEntries(definition.items.map(({ key }) => [key, markOf(story, 2)]))
  if (dice.chance(0.65)) return void (await castOnline(office, code, { marks, answers }))
  const invalid = dice.chance(0.04)
  await enterBallot(office, await story.as(bureau.evaluationClerk), code, {
    channel: dice.pick(BY_CLERK), invalid, ...(invalid ? {} : { marks, answers }),
  })
}

/** A questionnaire from the aspects of the rules, slips for each group, ballots over the weeks, and after the closing the results. */
async function campaign(story: Story, plan: Campaign): Promise<void> {
  const { bureau, name, opensOn, closesOn, periodFrom, ballots } = plan
  const { dice } = story
  const officer = bureau.efficiency[0]!
  const questionnaireId = await story.by(officer, 'Questionnaire', 'draft', { input: { name: `${bureau.plan.shortName}社会评议问卷` } })
  await story.by(officer, 'Questionnaire', 'publish', { id: questionnaireId })
  await story.until(story.soon(20, 60))
  const id = await story.by(officer, 'EvaluationCampaign', 'draft', {
    input: {
      name, leaderId: bureau.headId, periodFrom, periodUntil: addDays(opensOn, -1), opensOn, closesOn, questionnaireId,
      departmentIds: bureau.departments.slice(2).map((department) => department.id), groups: GROUPS.map(([evaluators]) => ({ evaluators })),
    },
  })
  await story.days(1)
  await story.by(officer, 'EvaluationCampaign', 'open', { id })
  const definition = (await story.store.em().findOneOrFail(Questionnaire, questionnaireId)).definition as FormDefinition
  const slips: Slip[] = []
  for (const [evaluators, share] of GROUPS) {
    const { id: groupId } = await story.store.em().findOneOrFail(CampaignGroup, { campaignId: id, evaluators })
    const count = Math.max(Math.round((ballots * share) / RETURNED), 1)
    // Whoever issues slips does not enter ballots.
    const issued = await issueCodes(story.office, await story.as(story.atWork(officer)), { campaignId: id, groupId, count })
    if (issued.rejection) throw new Error(issued.rejection.code)
    for (const code of issued.codes.filter(() => dice.chance(RETURNED))) {
      slips.push({ code, at: story.workTime(addDays(opensOn, dice.between(0, 12))) })
    }
  }
  for (const { code, at } of slips.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    await story.until(at)
    await cast(story, plan, code, definition)
  }
  await story.until(story.workTime(addDays(closesOn, 1)))
  await story.by(officer, 'EvaluationCampaign', 'close', { id })
  await story.until(story.soon(30, 90))
  await story.by(officer, 'EvaluationCampaign', 'tally', { id })
  await story.days(3)
  const improve = bureau.departments.slice(2, 4).map(({ id: departmentId, name: department }) => ({
    departmentId, matter: `${department}：规范窗口顶岗和电话咨询，改进群众反映的等候时间长问题`, dueOn: addDays(story.today, 60),
  }))
  await story.by(officer, 'EvaluationCampaign', 'publish', { id, input: { improvements: improve } })
}

/** Two campaigns: one was published in summer, in the other ballots are coming in today. */
export function tellEvaluations(story: Story, [first, second]: readonly Founded[], ballots: number): void {
  const { endDay } = story
  const earlier = addDays(story.today, 215)
  const lately = addDays(endDay, -14)
  const year = (day: Day): string => day.slice(0, 4)
  const plans: Campaign[] = [
    {
      bureau: first!, name: `${year(earlier)}年上半年机关效能社会评议`, opensOn: earlier, closesOn: addDays(earlier, 20),
      periodFrom: addDays(earlier, -180), ballots: Math.round(ballots * 0.6),
    },
    {
      bureau: second!, name: `${year(lately)}年下半年机关效能社会评议`, opensOn: lately, closesOn: addDays(endDay, 9),
      periodFrom: addDays(lately, -180), ballots: Math.round(ballots * 0.4),
    },
  ]
  for (const plan of plans) story.tell(story.workTime(addDays(plan.opensOn, -7)), () => campaign(story, plan))
}
