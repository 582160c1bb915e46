import { expect, it } from 'vitest'
import { ofMany } from './of-many.ts'

it.each([
  ['Case', 'Cases'], ['Enquiry', 'Enquiries'], ['Delivery', 'Deliveries'], ['Import batch', 'Import batches'],
  ['Public channel of complaint', 'Public channels of complaint'], ['Tally of a question', 'Tallies of a question'], ['Review by the higher body', 'Reviews by the higher body'],
  ['Working hours', 'Working hours'], ['Inspections due by the schedule', 'Inspections due by the schedule'],
])('%s reads %s of many', (one, many) => {
  expect(ofMany(one)).toBe(many)
})
