import { useState } from 'react'
import { Box, Button, Card, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { Title, useNotify } from 'react-admin'
import { useQueryClient } from '@tanstack/react-query'
import { tell } from '../data/ask.ts'
import { newSubmissionKey } from '../data/new-submission-key.ts'
import type { Rejection } from '../data/rejection.ts'
import { say, type Label } from '../i18n/locale.ts'
import { useLeaveWarning } from '../ui/leave-warning.ts'
import { RejectionAlert } from '../ui/RejectionAlert.tsx'
import { BulkTable } from './BulkTable.tsx'
import { registerInBulk } from './cases.documents.ts'
import { ItemChoice, useOfferedItems } from './ItemInput.tsx'

interface Answer { registerImmediateCases: { caseIds: string[]; rejection: Rejection | null } }

const columns: { name: string; label: Label }[] = [
  { name: 'applicantName', label: ['申请人', 'Applicant'] }, { name: 'phone', label: ['电话', 'Phone'] },
  { name: 'idNumber', label: ['证件号码', 'Id number'] }, { name: 'matter', label: ['申请内容', 'Matter'] },
]
const blank = (): string[][] => Array.from({ length: 6 }, () => columns.map(() => ''))
const filledRows = (table: string[][]): { index: number; cells: string[] }[] =>
  table.flatMap((cells, index) => (cells.some((cell) => cell.trim() !== '') ? [{ index, cells }] : []))

/** `rows.3.phone` of the refusal, told at the row of the screen: empty rows were not sent. */
const problemsOf = ({ fields }: Rejection, sent: { index: number }[]): Record<string, string> =>
  Object.fromEntries(fields.flatMap(({ path, text }) => {
    const [, row, name] = /^rows\.(\d+)\.(\w+)$/.exec(path) ?? []
    return row && name && sent[Number(row)] ? [[`${sent[Number(row)]!.index}.${name}`, text]] : []
  }))

/** Registers people who were served at once, many at a time: typed or pasted from a spreadsheet, all or none. */
const BulkRegistration = () => {
  const items = useOfferedItems('IMMEDIATE')
  const [itemId, setItemId] = useState('')
  const [table, setTable] = useState(blank)
  const [refused, setRefused] = useState<{ text: string; rejection?: Rejection; problems: Record<string, string> }>()
  const [busy, setBusy] = useState(false)
  const [key, setKey] = useState(newSubmissionKey)
  const notify = useNotify()
  const queryClient = useQueryClient()
  const sent = filledRows(table)
  useLeaveWarning(sent.length > 0)

  const change = (next: string[][]): void => {
    setTable(next)
    // Another content is another submission.
    setKey(newSubmissionKey())
  }
  const submit = async (): Promise<void> => {
    setBusy(true)
    setRefused(undefined)
    try {
      const rows = sent.map(({ cells }) => Object.fromEntries(columns.map(({ name }, at) => [name, cells[at]!.trim()]).filter(([name, cell]) => cell || name === 'applicantName')))
      const { registerImmediateCases: { caseIds, rejection } } = await tell<Answer>(registerInBulk, { itemId, rows, idempotencyKey: key })
      if (rejection) return setRefused({ text: rejection.text, rejection, problems: problemsOf(rejection, sent) })
      notify(say(['已登记{count}件', '{count} cases registered'], { count: caseIds.length }), { type: 'success' })
      change(blank())
      await queryClient.invalidateQueries()
    } catch (error) {
      setRefused({ text: (error as Error).message, problems: {} })
    } finally {
      setBusy(false)
    }
  }

  return (
    <Box sx={{ pt: 2 }}>
      <Title title={say(['批量登记即办件', 'Bulk registration'])} />
      <Card sx={{ p: 2 }}>
        <Box sx={{ maxWidth: 560 }}>
          <ItemChoice items={items} value={itemId} onChange={setItemId} label={say(['即办事项', 'Immediate item'])} />
        </Box>
        <Typography variant="body2" sx={{ my: 1.5, color: 'text.secondary' }}>
          {say([
            '一人一行；可从 Excel 复制后粘贴到任一格（申请人、电话、证件号码、申请内容四列）。一次最多200行，全部成功或全部不登记。',
            'One row a person; cells copied from Excel can be pasted anywhere (applicant, phone, id number, matter). At most 200 rows; all are registered or none.',
          ])}
        </Typography>
        {refused && <RejectionAlert text={refused.text} rejection={refused.rejection} />}
        <BulkTable columns={columns} table={table} problems={refused?.problems ?? {}} onChange={change} />
        <Box sx={{ display: 'flex', gap: 1, mt: 2, flexWrap: 'wrap' }}>
          <Button variant="contained" loading={busy} disabled={!itemId || sent.length === 0} onClick={() => void submit()}>
            {say(['登记{count}件', 'Register {count}'], { count: sent.length })}
          </Button>
          <Button onClick={() => change([...table, ...blank()])}>{say(['加行', 'More rows'])}</Button>
          <Button onClick={() => change(blank())}>{say(['清空', 'Clear'])}</Button>
          <Button component={Link} to="/Case">{say(['查看办件', 'Cases'])}</Button>
        </Box>
      </Card>
    </Box>
  )
}

export default BulkRegistration
