type Named = { id: string; name: string } | null

export interface Score { checklist: string; rule: string; point: string; result: Result; note: string | null; department: { id: string } | null }
export type Result = 'MET' | 'NOT_MET' | 'NOT_CHECKED'

export interface Sheet {
  id: string
  members: { id: string; staff: Named; department: Named }[]
  inspectedDepartments: {
    id: string; state: string; remark: string | null; objection: string | null; decision: string | null
    department: Named; answeredBy: Named; answeredAt: string | null
    obligations: { id: string; state: string; dueAt: string | null; warnAt: string | null; provisional: boolean }[] | null
  }[]
  scores: Score[]
  findings: { id: string; matter: string; state: string; severity: string; deadline: string | null; basis: string; department: Named; staff: Named }[]
  circulars: { id: string; number: string | null; title: string; state: string; text: string; issuedAt: string | null; signedBy: Named; draftedBy: Named }[]
}

export interface Checklist { code: string; label: string; items: { rule: string; article: string; text: string; points: { code: string; label: string }[] }[] }

/** One point to score: a checklist has rules, a rule has points. */
export interface Point { key: string; checklist: string; rule: string; point: string; label: string }

/** What names a point: the rule and the point, whichever list they stand on. */
export const pointKey = (rule: string, point: string): string => `${rule} ${point}`

/** The points of a checklist from top to bottom, as a keyboard walks through them. */
export const pointsOf = ({ code, items }: Checklist): Point[] =>
  items.flatMap(({ rule, points }) => points.map((point) => ({ key: pointKey(rule, point.code), checklist: code, rule, point: point.code, label: point.label })))

/** What a department was scored, by point. */
export const scoresOf = (scores: Score[], departmentId: string): Map<string, Score> =>
  new Map(scores.filter(({ department }) => department?.id === departmentId).map((score) => [pointKey(score.rule, score.point), score]))

/** The checklist without the points that nobody scored, and the rules that are then without points. */
export const scoredOnly = (checklist: Checklist, scored: ReadonlyMap<string, Score>): Checklist => ({
  ...checklist,
  items: checklist.items
    .map((item) => ({ ...item, points: item.points.filter(({ code }) => scored.has(pointKey(item.rule, code))) }))
    .filter(({ points }) => points.length > 0),
})

/** The keys that score the point in focus. */
export const resultOfKey: Record<string, Result> = { 1: 'MET', 2: 'NOT_MET', 0: 'NOT_CHECKED' }
