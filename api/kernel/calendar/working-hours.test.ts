import { describe, expect, it } from 'vitest'
import { spansOf, spansOn, type Season } from './working-hours.ts'

const usual: Season = { spans: spansOf(['08:30-12:00', '14:00-17:30']) }
const summer: Season = { from: '06-01', to: '09-30', spans: spansOf(['15:00-18:00', '08:00-12:00']) }
const winter: Season = { from: '11-01', to: '02-28', spans: spansOf(['09:00-17:00']) }
const close = (seasons: Season[], day: string): number => spansOn(seasons, day).at(-1)!.to / 60

describe('working hours', () => {
  it('follow the season, both ends included, over the turn of the year as well', () => {
    const seasons = [usual, summer, winter]
    const days = ['2026-05-31', '2026-06-01', '2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01', '2027-02-28', '2027-03-01']
    expect(days.map((day) => close(seasons, day))).toEqual([17.5, 18, 18, 17.5, 17, 17, 17, 17.5])
  })

  it('are put in order', () => {
    expect(summer.spans).toEqual([{ from: 480, to: 720 }, { from: 900, to: 1080 }])
  })

  it.each([[['08:30-12:00', '11:59-17:30']], [['12:00-08:30']], [['8:30-12:00']], [['08:30-25:00']], [['08:30']], [[]]])('refuse %j', (texts) => {
    expect(() => spansOf(texts)).toThrow(RangeError)
  })

  it('must be set for every day', () => {
    expect(() => spansOn([summer], '2026-01-05')).toThrow(RangeError)
  })
})
