import type { Label } from '../../kernel/records/index.ts'

export const receptionMenu: Label = ['接待', 'Reception']
