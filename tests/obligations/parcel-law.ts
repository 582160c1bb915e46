import { events, facts, lawOn, provision, readPack, type Law } from '../../api/kernel/regulations/index.ts'

// A small world of its own: parcels that must be opened in time, so that these tests do not move with any body's pack.
events('parcel', {
  came: ['到达', 'Came'], opened: ['拆封', 'Opened'], held: ['暂存', 'Held'], freed: ['放行', 'Freed'], lost: ['遗失', 'Lost'], weighed: ['称重', 'Weighed'],
})
facts('parcel', { fragile: [['易碎', 'Fragile'], 'flag'], promised: [['承诺', 'Promised'], 'limit'] })
export const opening = provision.clock('crates.opening', ['拆封', 'Opening'], ['openUnseen'])
export const weighing = provision.clock('crates.weighing', ['称重', 'Weighing'])
export const reading = provision.clock('crates.reading', ['登记', 'Reading'])

const rules = '- id: XX-A\n  system: 收发\n  article: 第一条\n  term: t\n  statement: s\n  statementZh: z\n  params: {}\n'

/** The law of a bureau whose pack gives parcels so many working days to be opened. */
export function parcelLaw(bureauId: string, days = 5): Law {
  const pack = readPack('parcels', {
    'pack.yaml': 'name: [包裹, Parcels]\nversion: "1"\nfrom: "2020-01-01"\nlayer: own\n',
    'rules.yaml': rules,
    'provisions.yaml': `
crates.opening:
  - { rules: [XX-A], code: OWN, from: parcel.came, to: parcel.opened, pausedBy: parcel.held, resumedBy: parcel.freed, cancelledBy: parcel.lost,
      limit: { amount: ${days}, unit: workday }, level: PROMISED, onLapse: openUnseen, warned: [SUPERVISING_LEADER] }
  - { rules: [XX-A], code: FRAGILE, when: { fragile: true }, from: parcel.came, to: parcel.opened, limit: { ref: promised } }
crates.weighing:
  - { rules: [XX-A], from: parcel.weighed, to: parcel.weighed, limit: { amount: 7, unit: day } }
crates.reading:
  - { rules: [XX-A], from: parcel.came, to: parcel.opened, mode: prompt }
`,
    'warnings.yaml': `
obligations.warnings:
  - { rules: [XX-A], code: AHEAD, workdaysBefore: 1, recipients: [HANDLER] }
  - { rules: [XX-A], code: LAST_DAY, workdaysBefore: 0, recipients: [DEPARTMENT_HEAD] }
`,
  })
  const adopt = (module: string) => ({ pack: 'parcels', version: '1', module, from: '2020-01-01' })
  return lawOn({ bureauId, packs: [pack], adoptions: [adopt('crates'), adopt('obligations')], changes: [] }, '2026-03-02')
}
