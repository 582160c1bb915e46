import type { Label } from '../../kernel/records/index.ts'

export const papersMenu: Label = ['公文', 'Official papers']
