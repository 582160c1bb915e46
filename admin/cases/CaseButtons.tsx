import { Button } from '@mui/material'
import Add from '@mui/icons-material/Add'
import { Link } from 'react-router-dom'
import { usePermission } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'

/** The way from one case to the next. */
const CaseButtons = () => (usePermission('cases.register')
  ? <Button component={Link} to="/Case/create" size="small" className="no-print" startIcon={<Add />}>{say(['登记下一件', 'Register the next'])}</Button>
  : null)

export default CaseButtons
