import { DefineRecord, Instant, Integer, Text } from '../records/index.ts'
import { internalAccess } from './record-access.ts'

/** How often an address tried to sign in within its present window. */
@DefineRecord({ label: ['登录尝试', 'Sign-in tries'], plural: 'signInTries', title: 'address', internal: true, access: internalAccess })
export class SignInTry {
  id!: string
  @Text({ label: ['来源地址', 'Address'], max: 60, unique: true }) address!: string
  @Instant({ label: ['计数开始', 'Window started'] }) windowStartedAt!: Date
  @Integer({ label: ['次数', 'Tries'] }) tries!: number
}
