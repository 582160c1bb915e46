import type { Label } from '../../kernel/records/index.ts'

export const inspectionMenu: Label = ['效能督查', 'Inspections']
