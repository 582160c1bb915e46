import type { Label } from '../../kernel/records/index.ts'

export const complaintMenu: Label = ['投诉举报', 'Complaints']
