import { useState } from 'react'
import { Button, Link as MuiLink, Toolbar } from '@mui/material'
import { Link } from 'react-router-dom'
import { ActForm } from '../generated/ActForm.tsx'
import { say } from '../i18n/locale.ts'
import { definitionIn } from '../forms/definition.ts'
import { FormPreview } from '../forms/FormPreview.tsx'
import FormPaper from '../forms/FormPaper.tsx'
import { NewByAct } from '../ui/NewByAct.tsx'
import { Panel } from '../ui/Panel.tsx'
import { RecordScreen, SomeFields, type ScreenProps } from '../ui/RecordScreen.tsx'

/** The questions, written in place while nobody has answered them. */
const Designing = ({ resource, record }: ScreenProps) => {
  const act = resource.acts.find(({ name }) => name === 'editQuestionnaire')
  const possible = record.availableActs?.some(({ name, allowed }) => name === 'editQuestionnaire' && allowed)
  const [open, setOpen] = useState(false)
  const [trying, setTrying] = useState(false)
  const definition = definitionIn(record['definition'])
  const field = resource.fields.find(({ name }) => name === 'definition')!
  if (!act || !possible || !open) {
    return (
      <>
        <Panel
          title={say(['题目（{n}）', 'Questions ({n})'], { n: definition.items.length })}
          actions={(
            <>
              <Button size="small" aria-pressed={trying} onClick={() => setTrying(!trying)}>{say(['试填', 'Try it'])}</Button>
              {act && possible && <Button size="small" variant="contained" onClick={() => setOpen(true)}>{act.label}</Button>}
            </>
          )}
        >
          <FormPaper field={field} value={definition} record={record} />
        </Panel>
        {trying && <FormPreview definition={definition} />}
      </>
    )
  }
  return (
    <Panel title={act.label}>
      <ActForm resource={resource} act={act} record={record} initial={{ name: record['name'], definition }} columns={1} onDone={() => setOpen(false)}>
        {({ busy }) => (
          <Toolbar disableGutters sx={{ gap: 1 }}>
            <Button type="submit" variant="contained" loading={busy}>{say(['保存题目', 'Save the questions'])}</Button>
            <Button onClick={() => setOpen(false)} disabled={busy}>{say(['取消', 'Cancel'])}</Button>
          </Toolbar>
        )}
      </ActForm>
    </Panel>
  )
}

const Screen = ({ resource, record }: ScreenProps) => {
  const previous = record['previous'] as { id: string; name: string } | null | undefined
  return (
    <>
      <Panel
        title={String(record['name'])}
        actions={record['state'] !== 'DRAFT' && <NewByAct resource="Questionnaire" act="draftQuestionnaire" known={{ previousId: record.id }} initial={{ name: record['name'], definition: record['definition'] }} label={say(['起草新版本', 'Draft a new version'])} />}
      >
        <SomeFields resource={resource} record={record} names={['number', 'state', 'publishedOn', 'bureauId']} columns={2} />
        {previous && <MuiLink component={Link} to={`/Questionnaire/${previous.id}/show`}>{say(['查看上一版本', 'See the previous version'])}</MuiLink>}
      </Panel>
      <Designing resource={resource} record={record} />
    </>
  )
}

/** A questionnaire: its questions, tried out as voters will see them, and designed in place while it is a draft. */
const QuestionnaireScreen = () => <RecordScreen>{(props) => <Screen {...props} />}</RecordScreen>

export default QuestionnaireScreen
