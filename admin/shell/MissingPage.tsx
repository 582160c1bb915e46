import { Title } from 'react-admin'
import { say } from '../i18n/locale.ts'
import { MissingState } from '../ui/states.tsx'

/** What stands at an address that no screen has. */
export const MissingPage = () => (
  <>
    <Title title={say(['没有这个页面', 'No such page'])} />
    <MissingState />
  </>
)
