import { Box, LinearProgress, Typography } from '@mui/material'
import { say } from '../i18n/locale.ts'
import { textOf } from '../forms/definition.ts'
import { Panel } from '../ui/Panel.tsx'
import type { QuestionTally } from './tally.ts'
import { SampleMark } from './TallyTable.tsx'

const titleOf = (title: { zh: string; en?: string } | string): string => (typeof title === 'string' ? title : textOf(title))

/** How each question of the questionnaire was answered; answers of too few people stay closed. */
export const Questions = ({ questions }: { questions: QuestionTally[] }) => (
  <Panel title={say(['分题统计', 'By question'])}>
    {questions.map(({ id, question, sample, answered, options, mean }) => (
      <Box key={id} sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider', '&:last-child': { border: 0 } }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 0.5 }}>
          <Typography variant="body2" component="h3" sx={{ fontWeight: 600 }}>{question}</Typography>
          <SampleMark sample={sample} />
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {[answered !== null && say(['{n}人作答', '{n} answered'], { n: answered }), mean !== null && say(['平均{mean}', 'mean {mean}'], { mean })].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
        {(options ?? []).map(({ value, title, count }) => (
          <Box key={value} sx={{ display: 'grid', gridTemplateColumns: '140px 1fr 48px', gap: 1, alignItems: 'center' }}>
            <Typography variant="body2" noWrap>{titleOf(title)}</Typography>
            <LinearProgress variant="determinate" value={answered ? (count / answered) * 100 : 0} aria-label={`${titleOf(title)} ${count}`} sx={{ height: 8, borderRadius: 1 }} />
            <Typography variant="body2" align="right">{count}</Typography>
          </Box>
        ))}
      </Box>
    ))}
  </Panel>
)
