/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front, and a long number a tab, so that it is not
 * rounded. Reading a file takes both away again.
 */
export function guarded(text: string): string {
  if (/^[=+\-@＝＋－＠\t\r\n]/.test(text)) return `'${text}`
  return /^\d{12,}$/.test(text) ? `\t${text}` : text
}
