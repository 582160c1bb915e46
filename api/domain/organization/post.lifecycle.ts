import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { postHolderEvents } from './organization.events.ts'
import { Post, PostState } from './post.record.ts'

/** What can be done with a post. The first holders are named with it; every later change is an act that is filed. */
export const postLifecycle = lifecycle(Post, {
  states: PostState,
  initial: 'IN_USE',
  people: ['holderId'],
  acts: {
    establish: { label: ['设立岗位', 'Establish a post'], from: null, to: 'IN_USE', by: 'posts.manage' },
    revise: { label: ['修改岗位说明', 'Revise'], from: 'IN_USE', by: 'posts.manage' },
    changeHolder: {
      label: ['调整A、B岗', 'Change the holders'], from: 'IN_USE', by: 'posts.manage', emits: postHolderEvents.changed, mutation: 'changePostHolder',
    },
    fileChange: {
      label: ['调整备案', 'File the change'], from: ['IN_USE', 'ABOLISHED'], by: 'posts.manage', emits: postHolderEvents.filed, mutation: 'filePostHolderChange',
    },
    abolish: { label: ['撤销岗位', 'Abolish'], from: 'IN_USE', to: 'ABOLISHED', by: 'posts.manage', destructive: true },
  },
})
