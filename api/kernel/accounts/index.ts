// Acts bind themselves to their lifecycles, and operations declare themselves, when they are loaded.
import './acts/create-user.ts'
import './acts/correct-user.ts'
import './acts/lock-user.ts'
import './acts/disable-user.ts'
import './acts/grant-role.ts'
import './acts/register-client.ts'
import './secret-operations.ts'

export { firstAdministrators, type FirstAdministrator } from './first-administrators.ts'
export { inviteByOperator } from './invite-by-operator.ts'
export { userLifecycle } from './user.lifecycle.ts'
export { grantLifecycle } from './grant.lifecycle.ts'
export { clientLifecycle } from './client.lifecycle.ts'
