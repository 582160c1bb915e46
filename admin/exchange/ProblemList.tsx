import { Alert, Box, Typography } from '@mui/material'
import { say } from '../i18n/locale.ts'
import { groupedProblems } from './grouped-problems.ts'
import type { ImportReport } from './import-types.ts'

/** What a dry run found: how many rows are right, and each mistake by column and rows, as clerks quote it to each other. */
export const ProblemList = ({ report: { total, right, problemCount, problems, mode } }: { report: ImportReport }) => {
  const facts = { total, right, wrong: total - right, count: problemCount, shown: problems.length }
  if (problemCount === 0) {
    return total > 0
      ? <Alert severity="success" sx={{ mb: 2 }}>{say(['{total}行全部正确，可以导入。', 'All {total} rows are right and can be imported.'], facts)}</Alert>
      : <Alert severity="warning" sx={{ mb: 2 }}>{say(['文件中没有数据行。', 'The file holds no rows.'])}</Alert>
  }
  return (
    <Box sx={{ mb: 2 }}>
      <Alert severity="warning">
        {total > 0 && say(['共{total}行，{right}行正确，{count}处问题。', '{total} rows, {right} right, {count} problems. '], facts)}
        {total === 0
          ? say(['请先在下面对应好各列。', 'Say first, below, which column is which field.'])
          : mode === 'PARK' ? say(['导入时，有问题的{wrong}行留待修正，其余照常导入。', 'When imported, the {wrong} wrong rows wait to be repaired; the others are stored.'], facts) : say(['改正后再导入；有一处问题即全部不导入。', 'Put them right first: with one problem nothing is imported.'])}
      </Alert>
      <Box component="ul" tabIndex={0} aria-label={say(['问题清单', 'Problems'])} sx={{ m: 0, mt: 1, pl: 3, maxHeight: 320, overflow: 'auto', fontSize: 14 }}>
        {groupedProblems(problems).map((text) => <li key={text}>{text}</li>)}
      </Box>
      {problems.length < problemCount && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>{say(['只列出前{shown}处。', 'Only the first {shown} are listed.'], facts)}</Typography>
      )}
    </Box>
  )
}
