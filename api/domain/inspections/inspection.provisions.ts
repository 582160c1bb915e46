import { count, label, optional, provision, unit } from '../../kernel/regulations/index.ts'

/** How often there is an inspection: `atLeast` a `per`; without a figure, at irregular times or as the bureau sets. */
export const schedule = provision.rows('inspections.schedule', ['督查频次', 'How often'], {
  label: label(),
  atLeast: optional(count()),
  per: optional(unit()),
})

/** In which ways: regular, irregular, random, special, announced, undercover, cross-department, visit. */
export const modes = provision.choices('inspections.modes', ['督查方式', 'Ways of inspecting'])

/** Who leads an inspection. */
export const leader = provision.authority('inspections.leader', ['带队领导', 'Who leads'])

/** Who may be a member of the team. */
export const members = provision.authority('inspections.members', ['督查人员', 'Who inspects'])

/** The members of regular inspections change: after how many months. */
export const rotation = provision.amount('inspections.rotation', ['督查人员轮换', 'Rotation of the team'], 'less')

/** What the record form states. */
export const recordFields = provision.fields('inspections.recordFields', ['督查情况表内容', 'What the record form states'])

/** Until when the department confirms or objects; then the office may go on. */
export const answer = provision.clock('inspections.answer', ['确认督查情况', 'Answer to the report'])

/** The inspections that the schedule asks for, held by the last day of its period. */
export const scheduleKept = provision.clock('inspections.scheduleKept', ['落实督查频次', 'Schedule kept'])

/** How soon the department learns of a finding. */
export const findingTold = provision.clock('inspections.findingTold', ['问题反馈', 'Finding told to the department'])

/** Findings are made known in a circular within the bureau. */
export const circular = provision.flag('inspections.circular', ['督查通报', 'Circular'])

/** How soon a finding is put right: by the deadline that its order names. */
export const rectification = provision.clock('inspections.rectification', ['限期整改', 'Rectification'])

/** What the answer to an order of rectification states. */
export const rectificationFields = provision.fields('inspections.rectificationFields', ['整改报告内容', 'What the report of rectification states'])

/** A finding is worked off only after a re-check that passes. */
export const workedOffByRecheck = provision.flag('inspections.workedOffByRecheck', ['回查销号', 'Worked off by re-check'])

/** What inspectors score: each line a rule of the register. */
export const checklists = provision.checklist('inspections.checklists', ['检查清单', 'Checklists'])
