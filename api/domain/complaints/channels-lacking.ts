import { askedOfBureau } from '../../kernel/regulations/index.ts'
import { Bureau, Department } from '../organization/index.ts'
import { publicChannels } from './complaint.provisions.ts'
import { PublicChannel } from './public-channel.record.ts'

/** What the rules want public and a bureau has not published. Its own telephone, which every guide shows, is a supervision telephone. */
askedOfBureau(publicChannels, 'PublicChannel', async (em, bureauId, { kinds, atLeast = 1, eachDepartment, officerNamed }) => {
  const { phone } = await em.findOneOrFail(Bureau, bureauId)
  const published = (await em.find(PublicChannel, { bureauId, state: 'PUBLISHED', kind: { $in: [...kinds] } })).filter(({ officerId }) => !officerNamed || officerId)
  const own = kinds.includes('SUPERVISION_PHONE') && phone && !officerNamed && published.every(({ detail }) => detail !== phone) ? 1 : 0
  if (published.filter(({ departmentId }) => !eachDepartment || !departmentId).length + own < atLeast) return true
  if (!eachDepartment) return false
  const departments = await em.find(Department, { bureauId, abolished: false })
  return departments.some(({ id }) => published.filter(({ departmentId }) => departmentId === id).length < atLeast)
})
