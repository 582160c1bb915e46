import type { Label } from '../../kernel/records/index.ts'

export const casesMenu: Label = ['办件', 'Cases']
