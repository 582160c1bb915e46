import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverOf, coverSchedule, type Absence, type CoverablePost, type Situation } from '../../api/domain/organization/cover-plan.ts'

const people = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王']
const departments = ['一科', '二科', '三科']
const person = fc.constantFrom(...people)
const post = (id: string): fc.Arbitrary<CoverablePost> => fc.record({
  id: fc.constant(id), departmentId: fc.constantFrom(...departments), holderId: fc.option(person), coverHolderId: fc.option(person), leads: fc.boolean(),
}).map((each) => ({ ...each, coverHolderId: each.coverHolderId === each.holderId ? null : each.coverHolderId }))

const now = new Date('2026-09-28T01:00:00Z')
const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000)

/** Offices of eight people, ten posts and three departments, with anybody away and anybody named to stand in. */
const situations: fc.Arbitrary<Situation> = fc.record({
  posts: fc.tuple(...Array.from({ length: 10 }, (_, i) => post(`岗${i}`))),
  heads: fc.dictionary(fc.constantFrom(...departments), person).map((each) => new Map(Object.entries(each))),
  away: fc.dictionary(person, fc.record({ endsAt: fc.integer({ min: 1, max: 48 }).map(later), substituteId: fc.option(person) })).map((each) => new Map(Object.entries(each))),
})

const uncovered = ({ posts, away }: Situation): CoverablePost[] => posts.filter(({ holderId }) => holderId === null || away.has(holderId))
const everyCover = (check: (post: CoverablePost, situation: Situation) => void): void =>
  fc.assert(fc.property(situations, (situation) => { for (const each of uncovered(situation)) check(each, situation) }), { numRuns: 2000 })

describe('who covers a post, in any office', () => {
  it('is never somebody who is away, and never the holder', () => {
    everyCover((each, situation) => {
      const cover = coverOf(each, situation)
      if (!cover) return
      expect(situation.away.has(cover.staffId)).toBe(false)
      expect(cover.staffId).not.toBe(each.holderId)
    })
  })

  it('is the named substitute before the B holder, and the B holder before the head', () => {
    everyCover((each, situation) => {
      const present = (id: string | null | undefined): boolean => id !== null && id !== undefined && id !== each.holderId && !situation.away.has(id)
      const substitute = each.holderId ? situation.away.get(each.holderId)?.substituteId : undefined
      const head = situation.heads.get(each.departmentId)
      const expected = present(substitute) ? [substitute, 'SUBSTITUTE'] : present(each.coverHolderId) ? [each.coverHolderId, 'COVER_HOLDER'] : present(head) ? [head, 'HEAD'] : undefined
      const cover = coverOf(each, situation)
      if (expected) expect([cover?.staffId, cover?.by]).toEqual(expected)
      else if (cover) expect(cover.by).toBe('HEAD')
    })
  })

  it('is somebody whenever anybody in the chain of heads is there, and nobody otherwise', () => {
    everyCover((each, situation) => {
      expect(coverOf(each, situation) !== undefined).toBe(reachable(each, situation))
    })
  })
})

/** The same question asked of the whole graph at once: all posts that the chain can reach, and anybody free on one of them. */
function reachable(from: CoverablePost, { posts, heads, away }: Situation): boolean {
  const seen = new Set([from])
  for (const at of seen) {
    const free = (id: string | null | undefined): boolean => id !== null && id !== undefined && !away.has(id) && id !== from.holderId && id !== at.holderId
    if (free(at.holderId ? away.get(at.holderId)?.substituteId : undefined) || free(at.coverHolderId) || free(heads.get(at.departmentId))) return true
    for (const next of posts) if (next.leads && next.holderId !== null && next.holderId === heads.get(at.departmentId)) seen.add(next)
  }
  return false
}

describe('the covers arranged ahead', () => {
  it('name at every hour the one who would be found then, until the holder is back', () => {
    fc.assert(fc.property(situations, fc.integer({ min: 0, max: 60 }), (situation, hours) => {
      const at = later(hours)
      const away = new Map([...situation.away].filter(([, { endsAt }]) => endsAt > at))
      for (const each of situation.posts) {
        const needed = each.holderId === null || away.has(each.holderId)
        const span = coverSchedule(each, situation, now).filter(({ startsAt, endsAt }) => startsAt <= at && (endsAt === null || at < endsAt))
        expect(span.length).toBeLessThanOrEqual(1)
        expect(span[0] && { staffId: span[0].staffId, by: span[0].by }).toEqual(needed ? coverOf(each, { ...situation, away }) : undefined)
      }
    }), { numRuns: 2000 })
  })

  it('do not change hands where nobody comes or goes', () => {
    everyCover((each, situation) => {
      const spans = coverSchedule(each, situation, now)
      for (const [index, span] of spans.slice(1).entries()) {
        const before = spans[index]!
        if (before.endsAt?.getTime() === span.startsAt.getTime()) expect([before.staffId, before.by]).not.toEqual([span.staffId, span.by])
      }
    })
  })
})

describe('cover by example', () => {
  const clerk: CoverablePost = { id: '窗口', departmentId: '一科', holderId: '赵', coverHolderId: '钱', leads: false }
  const head: CoverablePost = { id: '科长', departmentId: '一科', holderId: '孙', coverHolderId: '李', leads: true }
  const office = (away: Record<string, Partial<Absence>>, posts = [clerk, head]): Situation => ({
    posts, heads: new Map([['一科', '孙']]), away: new Map(Object.entries(away).map(([who, absence]) => [who, { endsAt: later(8), ...absence }])),
  })

  it.each([
    ['A away', { 赵: {} }, { staffId: '钱', by: 'COVER_HOLDER' }],
    ['A and B away', { 赵: {}, 钱: {} }, { staffId: '孙', by: 'HEAD' }],
    ['A, B and the head away', { 赵: {}, 钱: {}, 孙: {} }, { staffId: '李', by: 'HEAD' }],
    ['somebody is sent', { 赵: { substituteId: '周' } }, { staffId: '周', by: 'SUBSTITUTE' }],
    ['who is sent is away as well', { 赵: { substituteId: '周' }, 周: {} }, { staffId: '钱', by: 'COVER_HOLDER' }],
    ['all away', { 赵: {}, 钱: {}, 孙: {}, 李: {} }, undefined],
  ])('%s', (_, away, expected) => {
    expect(coverOf(clerk, office(away))).toEqual(expected)
  })

  it('does not run in a circle where a head covers the head who covers them', () => {
    const mine: CoverablePost = { id: '甲', departmentId: '一科', holderId: '赵', coverHolderId: '钱', leads: true }
    const yours: CoverablePost = { id: '乙', departmentId: '二科', holderId: '钱', coverHolderId: '赵', leads: true }
    const situation: Situation = { posts: [mine, yours], heads: new Map([['一科', '钱'], ['二科', '赵']]), away: new Map([['赵', { endsAt: later(8) }], ['钱', { endsAt: later(8) }]]) }
    expect(coverOf(mine, situation)).toBeUndefined()
  })

  it('passes back to the B holder when their short absence is over, though nobody records the return', () => {
    expect(coverSchedule(clerk, office({ 赵: {}, 钱: { endsAt: later(1) } }), now)).toEqual([
      { staffId: '孙', by: 'HEAD', startsAt: now, endsAt: later(1) }, { staffId: '钱', by: 'COVER_HOLDER', startsAt: later(1), endsAt: later(8) },
    ])
  })

  it('finds the B holder of a vacant post', () => {
    expect(coverOf({ ...clerk, holderId: null }, office({}))).toEqual({ staffId: '钱', by: 'COVER_HOLDER' })
  })
})
