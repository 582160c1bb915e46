import { useRef, useState } from 'react'
import { Alert, Box, Button, CircularProgress, Tab, Tabs } from '@mui/material'
import { useNotify } from 'react-admin'
import type { HttpError } from 'ra-core'
import type { ErrorBody } from '../data/errors.ts'
import { useAsk } from '../data/ask.ts'
import { newSubmissionKey } from '../data/new-submission-key.ts'
import { usePerformAct } from '../data/perform-act.ts'
import { say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import type { ScreenProps } from '../ui/RecordScreen.tsx'
import { RejectionAlert } from '../ui/RejectionAlert.tsx'
import { EmptyState, ErrorState } from '../ui/states.tsx'
import { ChecklistSection } from './ChecklistSection.tsx'
import { inspectionChecklists } from './inspections.documents.ts'
import { PointRow, type Marked } from './PointRow.tsx'
import { pointsOf, scoredOnly, scoresOf, type Checklist, type Sheet } from './sheet.ts'

interface ScoringProps extends ScreenProps { checklists: Checklist[]; sheet: Sheet; department: string; departmentName: string }

/** Scores one department by the checklists: keys 1, 2, 0 give the result and go on to the next point. */
const Scoring = ({ resource, record, checklists, sheet, department, departmentName }: ScoringProps) => {
  const perform = usePerformAct()
  const notify = useNotify()
  const box = useRef<HTMLDivElement>(null)
  const [drafts, setDrafts] = useState<Record<string, Marked>>({})
  const [refused, setRefused] = useState<HttpError>()
  const [busy, setBusy] = useState(false)
  const act = resource.acts.find(({ name }) => name === 'scoreChecklist')
  const writable = act !== undefined && record.availableActs?.some(({ name, allowed }) => name === act.name && allowed) === true
  const stored = scoresOf(sheet.scores, department)
  // Afterwards a sheet is read: then only what was looked at matters.
  const lists = writable ? checklists : checklists.map((list) => scoredOnly(list, stored)).filter(({ items }) => items.length > 0)
  const points = lists.flatMap(pointsOf)
  const marked = (key: string): Marked => drafts[key] ?? { result: stored.get(key)?.result, note: stored.get(key)?.note ?? '' }
  const ready = points.filter(({ key }) => drafts[key]?.result !== undefined)

  const step = (from: string, by: 1 | -1): void => {
    const next = points[points.findIndex(({ key }) => key === from) + by]
    const button = box.current?.querySelector<HTMLElement>(`[data-point="${CSS.escape(next?.key ?? '')}"] button`)
    // On into the next list, which may still be closed.
    button?.closest('details')?.setAttribute('open', '')
    button?.focus()
  }
  const save = async (): Promise<void> => {
    setBusy(true)
    setRefused(undefined)
    const scores = ready.map(({ key, checklist, rule, point }) => ({ checklist, rule, point, result: drafts[key]!.result, ...(drafts[key]!.note ? { note: drafts[key]!.note } : {}) }))
    try {
      await perform({ resource, act: act!, record, idempotencyKey: newSubmissionKey(), input: { departmentId: department, scores } })
      setDrafts({})
      notify(say(['已保存{n}项评分', '{n} scores saved'], { n: scores.length }), { type: 'success' })
    } catch (error) {
      setRefused(error as HttpError)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Box ref={box} onKeyDown={(event) => { if (event.key === 's' && (event.ctrlKey || event.metaKey) && ready.length > 0) { event.preventDefault(); void save() } }}>
      {refused && <RejectionAlert text={refused.message} rejection={(refused.body as ErrorBody | undefined)?.rejection} />}
      {writable && <Alert severity="info" sx={{ mb: 1.5, py: 0 }}>{say(['键盘：1 符合，2 不符合，0 未检查，↑↓ 换行，Ctrl+S 保存。', 'Keys: 1 met, 2 not met, 0 not checked, ↑↓ to move, Ctrl+S to save.'])}</Alert>}
      {lists.length === 0 && <EmptyState title={say(['该科室没有评分', 'Nothing was scored here'])} />}
      {lists.map((checklist, index) => (
        <ChecklistSection
          key={checklist.code} checklist={checklist} open={!writable || index === 0} done={pointsOf(checklist).filter(({ key }) => marked(key).result !== undefined).length}
        >
          {(point) => (
            <PointRow
              key={point.key} point={point} marked={marked(point.key)} changed={point.key in drafts} writable={writable} inspection={record.id} department={department} departmentName={departmentName}
              onMark={(next) => setDrafts((old) => ({ ...old, [point.key]: next }))} onStep={(by) => step(point.key, by)}
            />
          )}
        </ChecklistSection>
      ))}
      {writable && (
        <Button variant="contained" className="no-print" loading={busy} disabled={ready.length === 0} onClick={() => void save()}>
          {say(['保存评分（{n}）', 'Save {n} scores'], { n: ready.length })}
        </Button>
      )}
    </Box>
  )
}

/** The checklists of the inspection, department by department. */
export const ChecklistPanel = ({ sheet, ...screen }: ScreenProps & { sheet: Sheet }) => {
  const { data, error, isPending, refetch } = useAsk<{ inspectionChecklists: Checklist[] }>(inspectionChecklists, { id: screen.record.id })
  const departments = sheet.inspectedDepartments.flatMap(({ department }) => department ?? [])
  const [chosen, setChosen] = useState<string>()
  const department = chosen ?? departments[0]?.id
  const checklists = data?.inspectionChecklists ?? []
  const points = checklists.flatMap(pointsOf).length
  return (
    <Panel title={say(['检查评分', 'Checklist'])}>
      {isPending && <CircularProgress size={24} aria-label={say(['正在读取', 'Loading'])} />}
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {data && checklists.length === 0 && <EmptyState title={say(['现行制度没有检查清单', 'The rules in force have no checklist'])} />}
      {data && checklists.length > 0 && department && (
        <>
          <Tabs value={department} variant="scrollable" onChange={(_, next: string) => setChosen(next)} aria-label={say(['被查科室', 'Departments'])} sx={{ mt: -1, mb: 1.5, borderBottom: 1, borderColor: 'divider' }}>
            {departments.map(({ id, name }) => <Tab key={id} value={id} label={`${name} ${scoresOf(sheet.scores, id).size}/${points}`} />)}
          </Tabs>
          <Scoring key={department} {...screen} checklists={checklists} sheet={sheet} department={department} departmentName={departments.find(({ id }) => id === department)?.name ?? ''} />
        </>
      )}
    </Panel>
  )
}
