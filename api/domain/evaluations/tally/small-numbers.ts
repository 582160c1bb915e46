/** A group as far as hiding is concerned. */
export interface Counted { weighedAs: string; returned: number; valid: number }

/** Whether figures that follow for these groups together, by taking the shown from the whole, still rest on enough people. */
const enough = (hidden: readonly Counted[], minimum: number): boolean =>
  hidden.every(({ returned }) => returned === 0) || hidden.reduce((sum, { valid }) => sum + valid, 0) >= minimum

/** Hides further groups, the smallest first, until what is hidden cannot be worked out for fewer than `minimum` people. */
function cover<G extends Counted>(groups: readonly G[], hidden: ReadonlySet<G>, minimum: number): Set<G> {
  const covered = new Set(hidden)
  const shown = groups.filter((group) => !covered.has(group)).sort((a, b) => a.valid - b.valid)
  while (covered.size > 0 && !enough([...covered], minimum) && shown.length > 0) covered.add(shown.shift()!)
  return covered
}

/**
 * The groups whose figures stay closed: those with fewer than `minimum` valid ballots, and as many others as it takes that nobody can
 * work them out: not from the figures of all groups together, nor from the weighted score of their class.
 */
export function hiddenGroups<G extends Counted>(groups: readonly G[], minimum: number): Set<G> {
  const classes = [...new Set(groups.map(({ weighedAs }) => weighedAs))].map((name) => groups.filter(({ weighedAs }) => weighedAs === name))
  const withinClasses = classes.flatMap((members) => [...cover(members, new Set(members.filter(({ valid }) => valid < minimum)), minimum)])
  return cover(groups, new Set(withinClasses), minimum)
}
