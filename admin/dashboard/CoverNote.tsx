import { Alert } from '@mui/material'
import { useMe } from '../data/metadata.ts'
import { locale, say } from '../i18n/locale.ts'
import { dayOf, timeOf, weekdayOf } from '../ui/dates.ts'

/** `12月2日 周三`, or with the time where it is not the end of a day. The moment itself is no longer covered. */
function untilWhen(until: string): string {
  const wholeDay = timeOf(until) === '00:00'
  const day = dayOf(new Date(Date.parse(until) - (wholeDay ? 1 : 0)))
  const [, month, date] = day.split('-').map(Number)
  const named = locale === 'en' ? `${weekdayOf(day)} ${day}` : `${month}月${date}日 ${weekdayOf(day)}`
  return wholeDay ? named : `${named} ${timeOf(until)}`
}

/** For whom the caller stands in now: their queue stands among the caller's own below. */
export const CoverNote = () => {
  const { covering } = useMe()
  if (covering.length === 0) return null
  const people = covering.map(({ name, until }) => (until
    ? say(['代{name}（至{until}）', '{name} (until {until})'], { name, until: untilWhen(until) })
    : say(['代{name}（岗位空缺期间）', '{name} (while the post is vacant)'], { name })))
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {say(['您正在顶岗：{people}。其在办件和时限已列在下面。', 'You cover for {people}. Their open cases and clocks are counted below.'], { people: people.join(say(['、', ', '])) })}
    </Alert>
  )
}
