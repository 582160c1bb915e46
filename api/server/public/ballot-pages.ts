import { html } from '../../kernel/documents/index.ts'
import { codeForm } from './form-parts.ts'
import type { Page, Visit } from './visit.ts'

/** The ballot. Its code is typed, or stands after `#`, which no browser sends to a server. */
export function ballotPage(visit: Visit): Page {
  const { say, at } = visit
  const title = say(['参加评议', 'Evaluate the departments'])
  return {
    title, script: 'ballot',
    main: html`<h1>${title}</h1>
<section class="notice" aria-labelledby="secrecy"><h2 id="secrecy">${say(['您的票是保密的', 'Your ballot is secret'])}</h2>
<p>${say([
  '评议码只用来确认一码一票。系统不记录谁投的、什么时候投的、从哪里投的。',
  'The code only makes sure of one ballot a code. Who cast it, when, and from where is not recorded.',
])}</p></section>
${codeForm(visit, {
  label: say(['评议码', 'Your code']),
  hint: say(['印在发给您的评议卡上。', 'Printed on the card that you were given.']),
  submit: say(['开始', 'Begin']),
})}
<p><a href="${at('ballot-check')}">${say(['已投过票？核对是否计入', 'Have you voted? Check that your ballot counts'])}</a></p>`,
  }
}

/** Whether a ballot is in the tally, by the code that its voter was shown. */
export function ballotCheckPage(visit: Visit): Page {
  const { say } = visit
  const title = say(['核对评议票', 'Check my ballot'])
  return {
    title, script: 'ballot-check',
    main: html`<h1>${title}</h1>
<p class="lead">${say(['凭核验码核对您的票是否计入统计；不显示票面内容。', 'See by the check code whether your ballot is in the tally; what it says is not shown.'])}</p>
${codeForm(visit, {
  label: say(['核验码', 'Check code']),
  hint: say([
  '投票后显示的十二位核验码。',
  'The twelve characters shown after you voted.',
]),
  submit: say(['核对', 'Check']),
})}`,
  }
}
