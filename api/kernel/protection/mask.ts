import type { PersonalValues } from './envelope.ts'

const stars = (count: number): string => '*'.repeat(Math.max(count, 1))

/** 张三 is shown as 张*. */
export function maskName(name: string): string {
  const letters = [...name.trim()]
  return `${letters[0] ?? ''}${stars(Math.min(letters.length - 1, 3))}`
}

/** 13812345678 is shown as 138****5678, a shorter number by its last two digits. */
export function maskPhone(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '')
  return digits.length === 11 ? `${digits.slice(0, 3)}****${digits.slice(7)}` : `${stars(digits.length - 2)}${digits.slice(-2)}`
}

/** 110101199003070012 is shown as 110*************12: neither the district nor the day of birth. */
export const maskIdNumber = (number: string): string =>
  number.length > 8 ? `${number.slice(0, 3)}${stars(number.length - 5)}${number.slice(-2)}` : stars(number.length)

const masks: Readonly<Record<string, (value: string) => string>> = { name: maskName, phone: maskPhone, idNumber: maskIdNumber }

/** Personal values as they may be shown where they are not opened; what has no mask of its own is hidden whole. */
export const maskValues = (values: PersonalValues): PersonalValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, (masks[name] ?? (() => '****'))(value)]))
