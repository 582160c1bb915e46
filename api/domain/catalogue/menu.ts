import type { Label } from '../../kernel/records/index.ts'

export const catalogueMenu: Label = ['服务事项', 'Catalogue']
