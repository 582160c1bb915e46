import { say } from '../i18n/locale.ts'
import { onCode, opened } from './code-form.ts'
import { element, facts, lead } from './element.ts'
import { ask } from './post.ts'
import { ballotCheck } from './public.documents.ts'

interface Check { campaign: string; stateLabel: string; inTally: boolean }

function show({ campaign, stateLabel, inTally }: Check): void {
  const heading = element('h2', {}, inTally ? say(['您的票已计入统计', 'Your ballot is in the tally']) : say(['您的票已收到，尚未统计', 'Your ballot is there and not counted yet']))
  opened().replaceChildren(heading, facts([[say(['评议', 'Evaluation']), campaign], [say(['状态', 'State']), stateLabel]]))
  lead(heading)
}

export function begin(): void {
  onCode<Check>((code) => ask(ballotCheck, { code }), say(['没有找到该核验码对应的评议票，请核对后再试', 'No ballot has this code: check it and try again']), show)
}
