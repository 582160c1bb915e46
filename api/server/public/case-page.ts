import { html } from '../../kernel/documents/index.ts'
import { labelOfChoice, valuesOf } from '../../kernel/records/index.ts'
import { RatingGrade } from '../../domain/cases/index.ts'
import { codeForm, form, radios, textField } from './form-parts.ts'
import type { Page, Visit } from './visit.ts'

/** How far a case is, by its code, and what its applicant thinks of it. */
export function casePage(visit: Visit): Page {
  const { say } = visit
  const title = say(['查询办件、评价', 'Follow and rate my case'])
  const grades = valuesOf(RatingGrade).map((value) => ({ value, label: say(labelOfChoice(RatingGrade, value)) }))
  const apart = (name: string, label: string) => radios({ name, label, row: true, options: grades })
  return {
    title, script: 'case',
    main: html`<h1>${title}</h1>
${codeForm(visit, {
  label: say(['查询码', 'Tracking code']),
  hint: say(['印在收件凭证上。', 'Printed on the receipt of your papers.']),
  submit: say(['查询', 'Look up']),
})}
<template id="rate">${form(visit, { id: 'rate-form', submit: say(['提交评价', 'Send the rating']) }, html`
${radios({ name: 'grade', label: say(['您对这次办理总体满意吗？', 'How satisfied are you on the whole?']), required: true, row: true, options: grades })}
<details><summary>${say(['分项评价（可选）', 'Rate the parts (optional)'])}</summary>
${apart('itemGrade', say(['事项：要求和材料', 'The service: what it asks for']))}
${apart('windowGrade', say(['窗口：环境和秩序', 'The window: place and order']))}
${apart('platformGrade', say(['平台：网上办理', 'The platform: doing it online']))}
${apart('personGrade', say(['人员：经办人', 'The person who handled it']))}</details>
${textField({ name: 'comment', label: say(['意见', 'Comment']), max: 500, long: true })}
${radios({
  name: 'named', label: say(['怎样评价', 'How to rate']), required: true, options: [
    { value: 'false', label: say(['匿名', 'Anonymously']), hint: say(['不会回访。', 'Nobody will call you back.']) },
    { value: 'true', label: say(['实名', 'By name']), hint: say([
      '效能办可以按办件上的电话回访您；被评价的科室和人员看不到是谁评的。',
      'The efficiency office may call you at the number on the case; the rated do not see who rated.',
    ]) },
  ],
})}`)}</template>`,
  }
}
