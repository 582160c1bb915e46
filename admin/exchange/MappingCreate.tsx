import { Button } from '@mui/material'
import { Link } from 'react-router-dom'
import { Title } from 'react-admin'
import { say } from '../i18n/locale.ts'
import { EmptyState } from '../ui/states.tsx'

/** A mapping is made from a file: its columns are there to be named, and the dry run shows what becomes of them. */
const MappingCreate = () => (
  <>
    <Title title={say(['新建列对应方案', 'New column mapping'])} />
    <EmptyState
      title={say(['列对应方案在导入时建立', 'A mapping is made while importing'])}
      text={say(['在“导入数据”选好文件，试运行后点“列对应”，对应好各栏再保存。', 'Choose a file in “Import data”, press “Columns” after the dry run, and save.'])}
      action={<Button variant="outlined" component={Link} to="/imports">{say(['导入数据', 'Import data'])}</Button>}
    />
  </>
)

export default MappingCreate
