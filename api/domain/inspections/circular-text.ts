import { documentDay } from '../../kernel/documents/index.ts'

/** `day`: when it was carried out. */
interface Reported { day: string; summary?: string | null }
interface Found { department: string; matter: string; basis: string }

/** Ended by one full stop, whether or not who wrote it set one. */
const ended = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`)

/** A first draft of a circular: what was inspected, each finding with its department and basis, and what follows. */
export function proposedText({ day, summary }: Reported, findings: readonly Found[]): string {
  const found = findings.map(({ department, matter, basis }, index) => `${index + 1}．${department}：${ended(matter)}依据：${ended(basis)}`)
  return [
    '一、督查情况', `${documentDay(day, 'zh')}，督查组开展了效能督查。${summary ?? ''}`,
    '二、发现的问题', ...(found.length > 0 ? found : ['未发现问题。']),
    ...(found.length > 0 ? ['三、整改要求', '责任科室须在规定期限内查明原因、落实措施并报告整改结果，由督查组回查销号。'] : []),
  ].join('\n').slice(0, 8000)
}
