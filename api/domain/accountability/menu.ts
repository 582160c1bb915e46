import type { Label } from '../../kernel/records/index.ts'

export const accountabilityMenu: Label = ['监督问责', 'Accountability']
