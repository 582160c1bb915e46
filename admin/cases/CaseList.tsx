import { useState } from 'react'
import { Box, Tab, Tabs } from '@mui/material'
import { useLocation, useNavigate } from 'react-router-dom'
import { useStore } from 'react-admin'
import { useAsk } from '../data/ask.ts'
import { useMe, usePeople, useResource } from '../data/metadata.ts'
import { ResourceList } from '../generated/ResourceList.tsx'
import { say, type Label } from '../i18n/locale.ts'
import { dueColumn } from '../obligations/due-column.tsx'
import { dayOf, endOf, now } from '../ui/dates.ts'
import { caseCounts } from './cases.documents.ts'
import { CaseClockList } from './CaseClockList.tsx'

const OPEN = ['RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'SUSPENDED', 'REFUSAL_PROPOSED']
const STILL = ['AWAITING_SUPPLEMENT', 'SUSPENDED']
const ONE_MINUTE = 60_000

type TabName = 'mine' | 'today' | 'overdue' | 'paused' | 'all'
const labels: Record<TabName, Label> = {
  mine: ['我的在办', 'Mine'], today: ['今日到期的时限', 'Due today'], overdue: ['已超期的时限', 'Overdue'], paused: ['暂停与待补正', 'Paused'], all: ['全部', 'All'],
}

/** Cases by what they ask of a clerk: mine, due today, overdue, standing still, all; each tab says how many. */
const CaseList = () => {
  const { staffId } = useMe()
  const people = usePeople()
  const clocks = useResource('Obligation') !== undefined
  const { search } = useLocation()
  const navigate = useNavigate()
  const [remembered, remember] = useStore<TabName | undefined>('cases.tab', undefined)
  // Whoever comes with a filter, from a figure, wants the cases that it counts.
  const [tab, setTab] = useState<TabName | undefined>(new URLSearchParams(search).has('filter') ? 'all' : remembered)
  const [at] = useState(() => ({ now: now().toISOString(), tonight: endOf(dayOf(now())) }))
  const { data } = useAsk<Record<TabName, { total: number }>>(
    caseCounts, { people, open: OPEN, still: STILL, ...at }, { refetchInterval: ONE_MINUTE, enabled: clocks },
  )
  const tabs = (Object.keys(labels) as TabName[]).filter((name) => (name === 'mine' ? staffId : clocks || (name !== 'today' && name !== 'overdue')))
  // Whoever has no cases of their own begins with all of them.
  const begun = tab ?? (staffId && data?.mine.total !== 0 ? 'mine' : 'all')
  const shown = tabs.includes(begun) ? begun : 'all'

  const choose = (name: TabName): void => {
    setTab(name)
    remember(name)
    // The filters of one tab are not those of another.
    navigate('/Case', { replace: true })
  }
  const filters: Partial<Record<TabName, Record<string, unknown>>> = { mine: { handlerId_in: people, state_in: OPEN }, paused: { state_in: STILL } }

  return (
    <Box sx={{ pt: 1 }}>
      <Tabs
        value={shown} onChange={(_, name: TabName) => choose(name)} variant="scrollable" aria-label={say(['办件分类', 'Cases by urgency'])}
        sx={{ minHeight: 40, borderBottom: 1, borderColor: 'divider' }}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} sx={{ minHeight: 40 }} label={`${say(labels[name])}${data ? ` ${data[name].total}` : ''}`} />
        ))}
      </Tabs>
      {shown === 'today' && <CaseClockList key={shown} filter={{ dueAt_gte: at.now, dueAt_lte: at.tonight }} />}
      {shown === 'overdue' && <CaseClockList key={shown} filter={{ dueAt_lte: at.now }} />}
      {shown !== 'today' && shown !== 'overdue' && (
        <ResourceList key={shown} filter={filters[shown]} extra={clocks ? [dueColumn] : []} />
      )}
    </Box>
  )
}

export default CaseList
