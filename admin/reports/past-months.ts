/** The months before a day (`2026-09-28`), newest first, as `2026-08`. */
export function monthsBefore(day: string, count: number): string[] {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + month - 2 - back
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}
