import type { Label } from '../../kernel/records/index.ts'

/** One plain address, `zhang@example.gov.cn`: no name, no list, nothing that a mail header could take for more. */
export const MAIL_ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{1,62}$/

export const notAnAddress: Label = ['不是有效的邮箱地址，应形如 zhang@example.gov.cn', 'Not a mail address such as zhang@example.gov.cn']
