import { locale, say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import { RecordScreen, SomeFields } from '../ui/RecordScreen.tsx'
import { Definitions } from './Definitions.tsx'
import { ReportTable } from './ReportTable.tsx'

/** A month's report: its table over the whole width, then how it came about and how its figures are defined. */
const ReportScreen = () => (
  <RecordScreen Wide={ReportTable}>
    {(props) => (
      <Panel title={say(['{month} 月报', 'Report of {month}'], { month: String(props.record['month']) })}>
        {locale === 'en' && <Definitions />}
        <SomeFields {...props} names={['state', 'cutOffAt', 'madeById', 'checkedById', 'signedById', 'sealedAt', 'definitions', 'bureauId']} />
      </Panel>
    )}
  </RecordScreen>
)

export default ReportScreen
