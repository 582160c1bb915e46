import type { Label } from '../../kernel/records/index.ts'

export const organizationMenu: Label = ['机构与岗位', 'Organization']
