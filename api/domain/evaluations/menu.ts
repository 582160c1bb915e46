import type { Label } from '../../kernel/records/index.ts'

export const evaluationsMenu: Label = ['社会评议', 'Evaluations']
