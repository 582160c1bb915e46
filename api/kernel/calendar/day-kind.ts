import { choices, type ChoiceOf } from '../records/index.ts'

/** What a day is to the office. */
export const DayKind = choices('DayKind', {
  WORKING_DAY: ['工作日', 'Working day'],
  ADJUSTED_WORKING_DAY: ['调休上班', 'Adjusted working day'],
  WEEKEND: ['周末', 'Weekend'],
  HOLIDAY: ['放假', 'Day off'],
})
export type DayKind = ChoiceOf<typeof DayKind>

/** What a published calendar says of one date, in either direction. */
export const PublishedAs = choices('PublishedAs', {
  WORKING: ['上班', 'Worked'],
  OFF: ['放假', 'Off'],
})
export type PublishedAs = ChoiceOf<typeof PublishedAs>
