import { sql } from 'kysely'
import type { FormAnswers, FormDefinition } from '../../../kernel/forms/index.ts'
import { act, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import type { EntityManager } from '../../../kernel/store/index.ts'
import { Ballot } from '../ballot.record.ts'
import { CampaignGroup } from '../campaign-group.record.ts'
import { campaignLifecycle } from '../campaign.lifecycle.ts'
import type { EvaluationCampaign } from '../campaign.record.ts'
import { EvaluatedDepartment } from '../evaluated-department.record.ts'
import type { BallotMark } from '../evaluation-choices.ts'
import { Questionnaire } from '../questionnaire.record.ts'
import { QuestionTally } from '../question-tally.record.ts'
import { Slip } from '../slip.record.ts'
import { ranked, tallyDepartment, type GroupCount } from '../tally/figures.ts'
import { tallyQuestions } from '../tally/questions.ts'
import { TallyRow } from '../tally-row.record.ts'

const doesNotAddUp = rejection('TALLY_DOES_NOT_ADD_UP', [
  '{group}：评议票{ballots}张，已使用的评议码{spent}个，截止时收回{returned}张，三者须一致', '{group}: {ballots} ballots, {spent} spent slips, {returned} returned at the closing: they must agree',
])

interface MarkCount { group_id: string; department_id: string; mark: BallotMark; count: number | string }

/** The marks of all valid ballots, counted where they lie: no ballot leaves the database. */
const marksOf = async (em: EntityManager, campaignId: string): Promise<MarkCount[]> => (await sql<MarkCount>`
  select b.group_id, g.department_id, g.mark, count(*) as count from ballots b join ballot_grades g on g.ballot_id = b.id
  where b.campaign_id = ${campaignId} and not b.invalid group by b.group_id, g.department_id, g.mark`.execute(em.getKysely())).rows

/** Counts ballots by group and department, and stores what may be shown; ballots, spent slips and the closing's count must agree. A group that no closing counted has none to agree with. */
export const tallyCampaign = act(campaignLifecycle, 'tally', {
  allowed: async ({ record, em }) => {
    for (const group of await em.find(CampaignGroup, { campaignId: record.id })) {
      // In the order in which a closing locks them.
      const [spent, ballots] = [await em.count(Slip, { groupId: group.id, spent: true }), await em.count(Ballot, { groupId: group.id })]
      const returned = group.ballotsReturned
      if (ballots !== spent || ballots !== returned) return doesNotAddUp({ group: group.evaluators, ballots, spent, returned: returned ?? 0 })
    }
    return undefined
  },
  run: async (context) => {
    await storeRows(context)
    await storeQuestions(context)
  },
})

async function storeRows({ record, em, create }: ActContext<EvaluationCampaign>): Promise<void> {
  const terms = record.terms!
  const marks = await marksOf(em, record.id)
  const groups: (Omit<GroupCount, 'marks'> & { id: string })[] = []
  for (const group of await em.find(CampaignGroup, { campaignId: record.id }, { orderBy: { evaluators: 'ASC' } })) {
    groups.push({
      id: group.id, evaluators: group.evaluators, weighedAs: group.weighedAs!, weight: group.weight!, issued: group.slipsIssued,
      returned: group.ballotsReturned!, invalid: await em.count(Ballot, { groupId: group.id, invalid: true }),
    })
  }
  const departments = (await em.find(EvaluatedDepartment, { campaignId: record.id })).map(({ departmentId }) => {
    const counts = groups.map((group): GroupCount => ({
      ...group,
      marks: Object.fromEntries(marks.filter((each) => each.group_id === group.id && each.department_id === departmentId).map(({ mark, count }) => [mark, Number(count)])),
    }))
    return { departmentId, ...tallyDepartment(counts, terms) }
  })
  const places = ranked(departments.map(({ departmentId, all }) => ({ key: departmentId, figures: all })))
  for (const { departmentId, all, byGroup } of departments) {
    const under = { bureauId: record.bureauId, campaignId: record.id, departmentId, citation: terms.rateCitation, scoreCitation: terms.scoreCitation }
    create(TallyRow, { ...under, ...all, rank: places.get(departmentId) })
    for (const { evaluators, figures } of byGroup) create(TallyRow, { ...under, ...figures, evaluators })
  }
}

async function storeQuestions({ record, em, create }: ActContext<EvaluationCampaign>): Promise<void> {
  if (!record.questionnaireId) return
  const { definition } = await em.findOneOrFail(Questionnaire, record.questionnaireId)
  const { rows } = await sql<{ answers: FormAnswers | string }>`
    select answers from ballots where campaign_id = ${record.id} and not invalid and answers is not null`.execute(em.getKysely())
  const answers = rows.map((row) => (typeof row.answers === 'string' ? (JSON.parse(row.answers) as FormAnswers) : row.answers))
  tallyQuestions(definition as FormDefinition, answers, record.terms!.minimumToShow).forEach((figures, index) => {
    create(QuestionTally, { ...figures, bureauId: record.bureauId, campaignId: record.id, place: index + 1, sample: figures.answered === null ? 'HIDDEN' : 'ENOUGH' })
  })
}
