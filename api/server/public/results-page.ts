import { documentDay, html, type Html } from '../../kernel/documents/index.ts'
import { isId, labelOfChoice, type Label } from '../../kernel/records/index.ts'
import { Sample } from '../../domain/evaluations/index.ts'
import { bureausDocument, resultsDocument } from './public.documents.ts'
import { askAll, type Page, type Visit } from './visit.ts'

interface Result {
  department: string
  participationRate: number | null
  sample: Sample
  valid: number | null
  satisfactionRate: number | null
  satisfactionScore: number | null
  rank: number | null
}
interface Evaluation { name: string; periodFrom: string; periodUntil: string; results: Result[] }

const COLUMNS: readonly Label[] = [
  ['科室', 'Department'], ['参评率', 'Participation'], ['有效票', 'Valid ballots'], ['满意率', 'Satisfaction rate'], ['满意度得分', 'Satisfaction score'], ['名次', 'Rank'],
]

const percent = (figure: number | null): string => (figure === null ? '—' : `${figure}%`)

function row({ say }: Visit, { department, participationRate, sample, valid, satisfactionRate, satisfactionScore, rank }: Result): Html {
  return html`<tr><th scope="row">${department}</th><td>${percent(participationRate)}</td><td>${valid ?? '—'}</td><td>${percent(satisfactionRate)}</td>
<td>${satisfactionScore ?? '—'}</td><td>${sample === 'ENOUGH' ? rank ?? '—' : say(labelOfChoice(Sample, sample))}</td></tr>`
}

const one = (visit: Visit, { name, periodFrom, periodUntil, results }: Evaluation, index: number): Html => html`<section>
<h2 id="evaluation-${index}">${name}</h2>
<p class="lead">${visit.say(['评议期：', 'Period: '])}${documentDay(periodFrom, visit.locale)} – ${documentDay(periodUntil, visit.locale)}</p>
<div class="wide" role="region" aria-labelledby="evaluation-${index}" tabindex="0">
<table><thead><tr>${COLUMNS.map((label) => html`<th scope="col">${visit.say(label)}</th>`)}</tr></thead>
<tbody>${results.map((each) => row(visit, each))}</tbody></table></div></section>`

const publishedBy = async ({ ask }: Visit, bureauId: string): Promise<Evaluation[]> =>
  (await ask<{ publishedEvaluations: Evaluation[] }>(resultsDocument, { bureauId })).publishedEvaluations

/** The first office that has published something: whoever names none wants to read results, not that there are none. */
async function firstWithResults(visit: Visit, bureaus: readonly { id: string }[]): Promise<string | undefined> {
  for (const { id } of bureaus) if ((await publishedBy(visit, id)).length > 0) return id
  return bureaus[0]?.id
}

/** What evaluations came to, office by office, as far as it was published. */
export async function resultsPage(visit: Visit): Promise<Page> {
  const { say, asked, at } = visit
  const bureaus = await askAll<{ id: string; name: string }>(visit, bureausDocument)
  const bureauId = bureaus.find(({ id }) => isId(asked['bureau']) && id === asked['bureau'])?.id ?? await firstWithResults(visit, bureaus)
  const publishedEvaluations = bureauId ? await publishedBy(visit, bureauId) : []
  const title = say(['评议结果', 'Results of evaluations'])
  return {
    title,
    main: html`<h1>${title}</h1>
<nav class="tabs" aria-label="${say(['单位', 'Offices'])}">${bureaus.map(({ id, name }) =>
    html`<a href="${at('results')}?bureau=${id}"${id === bureauId && html` aria-current="true"`}>${name}</a>`)}</nav>
${publishedEvaluations.length > 0 ? publishedEvaluations.map((each, index) => one(visit, each, index))
    : html`<p class="empty">${say(['该单位还没有公布的评议结果。', 'This office has not published any results yet.'])}</p>`}
<p class="hint">${say([
  '满意率＝（满意＋基本满意）÷有效票。不足规定人数的不显示或不排名。',
  'Satisfaction rate: satisfied and fairly satisfied over valid ballots. Figures of too few people are not shown or not ranked.',
])}</p>`,
  }
}
