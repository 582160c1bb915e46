import { Box, Button, Step, StepLabel, Stepper, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel, useMetadata, usePermission } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import type { Citation } from '../ui/citation.ts'
import { CitationButton } from '../ui/CitationButton.tsx'
import { Panel } from '../ui/Panel.tsx'
import { RecordScreen, SomeFields, type ScreenProps, type ScreenRecord } from '../ui/RecordScreen.tsx'
import { Children } from '../generated/Children.tsx'
import { campaignParts, turnout } from './evaluations.documents.ts'
import { IssueSlips } from './IssueSlips.tsx'

interface Group { id: string; evaluators: string; weighedAs: string | null; weight: number | null; slipsIssued: number; ballotsReturned: number | null }
interface Parts { evaluationCampaign: { departments: { id: string; department: { name: string } | null }[]; groups: Group[] } | null }
interface Turnout { campaignTurnout: { groupId: string; issued: number; returned: number }[] }

/** Where the campaign stands, from draft to publication; one that was cancelled stands nowhere on that road. */
const Road = ({ state }: { state: string }) => {
  const steps = (useMetadata().enums['CampaignState'] ?? []).filter(({ value }) => value !== 'CANCELLED')
  if (state === 'CANCELLED') return null
  return (
    <Stepper activeStep={steps.findIndex(({ value }) => value === state)} alternativeLabel sx={{ mb: 2 }}>
      {steps.map(({ value, label }) => <Step key={value}><StepLabel>{label}</StepLabel></Step>)}
    </Stepper>
  )
}

/** Groups that the rules weigh together have one weight between them. */
function weightInWords({ weighedAs, weight }: Group, groups: Group[]): string {
  if (weight === null) return '—'
  const together = groups.filter((other) => other.weighedAs === weighedAs).length
  return together > 1 ? say(['{n}类合计{weight}%', '{n} groups: {weight}%'], { n: together, weight }) : `${weight}%`
}

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`)

/** Who evaluates: what each group weighs, how many slips it has, how many ballots came back. */
const Groups = ({ record, groups }: { record: ScreenRecord; groups: Group[] }) => {
  const enumLabel = useEnumLabel()
  const issues = usePermission('evaluations.issue')
  const open = record['state'] === 'OPEN'
  const { data } = useAsk<Turnout>(turnout, { id: record.id }, { enabled: issues && open, refetchInterval: 60_000 })
  const counted = new Map((data?.campaignTurnout ?? []).map((row) => [row.groupId, row]))
  const campaign = { id: record.id, name: String(record['name']), closesOn: String(record['closesOn']) }
  return (
    <Panel title={say(['评议主体与参评情况', 'Evaluators and participation'])} actions={<CitationButton citation={record['weightsCitation'] as Citation | null} label={say(['权重依据', 'Weights'])} />} flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{say(['评议主体', 'Evaluators'])}</TableCell>
            <TableCell align="right">{say(['权重', 'Weight'])}</TableCell>
            <TableCell align="right">{say(['发放', 'Issued'])}</TableCell>
            <TableCell align="right">{say(['收回', 'Returned'])}</TableCell>
            <TableCell align="right">{say(['参评率', 'Participation'])}</TableCell>
            {open && issues && <TableCell align="right">{say(['评议码', 'Slips'])}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.map((group) => {
            const { id, evaluators, slipsIssued, ballotsReturned } = group
            const issued = counted.get(id)?.issued ?? slipsIssued
            const returned = counted.get(id)?.returned ?? ballotsReturned
            return (
              <TableRow key={id}>
                <TableCell>{enumLabel('EvaluatorGroup', evaluators)}</TableCell>
                <TableCell align="right">{weightInWords(group, groups)}</TableCell>
                <TableCell align="right">{issued}</TableCell>
                <TableCell align="right">{returned ?? '—'}</TableCell>
                <TableCell align="right">{returned === null ? '—' : percent(returned, issued)}</TableCell>
                {open && issues && (
                  <TableCell align="right"><IssueSlips campaign={campaign} group={{ groupId: id, label: enumLabel('EvaluatorGroup', evaluators) }} /></TableCell>
                )}
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </Panel>
  )
}

const Screen = ({ resource, record }: ScreenProps) => {
  const { data } = useAsk<Parts>(campaignParts, { id: record.id })
  const { departments = [], groups = [] } = data?.evaluationCampaign ?? {}
  const counted = record['state'] === 'TALLIED' || record['state'] === 'PUBLISHED'
  const enters = usePermission('evaluations.enter')
  const aside = resource.children.filter(({ name }) => name === 'improvements')
  return (
    <>
      <Panel
        title={String(record['name'])}
        actions={record['state'] === 'OPEN' && enters
          ? <Button size="small" variant="outlined" component={Link} to={`/paper-ballots?campaign=${record.id}`}>{say(['录入评议票', 'Enter ballots'])}</Button>
          : counted && <Button size="small" variant="outlined" component={Link} to={`/tally?campaign=${record.id}`}>{say(['查看评议结果', 'See the results'])}</Button>}
      >
        <Road state={String(record['state'])} />
        <SomeFields resource={resource} record={record} names={['purpose', 'leaderId', 'periodFrom', 'periodUntil', 'questionnaireId', 'opensOn', 'closesOn', 'closedEarlyBecause', 'nextDueOn', 'bureauId']} />
      </Panel>
      <Groups record={record} groups={groups} />
      <Panel title={say(['被评科室（{n}）', 'Evaluated departments ({n})'], { n: departments.length })}>
        <Typography variant="body2">{departments.map(({ department }) => department?.name).join(say(['、', ', ']))}</Typography>
        <Box sx={{ mt: 1 }}>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {say(['一张评议票评议全部科室。投票人、时间均不记录；少于规定人数的数字不显示。', 'One ballot grades all of them. Neither voter nor time is kept; figures of too few people are hidden.'])}
          </Typography>
        </Box>
      </Panel>
      <Children resource={{ ...resource, children: aside }} record={record} />
    </>
  )
}

/** A campaign on one screen: how far it is, who evaluates whom, slips and participation, and its next act. */
const CampaignScreen = () => <RecordScreen without={['enterPaperBallot', 'issueSlips']}>{(props) => <Screen {...props} />}</RecordScreen>

export default CampaignScreen
