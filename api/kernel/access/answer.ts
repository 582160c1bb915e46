const declared = new Map<string, ReadonlySet<string>>()

/**
 * Says that the special answer `type` carries these records and that its resolver reads them through their own rule (`readOne`,
 * `readList`): `answerCarries('ImportCasesPayload', 'ImportBatch')`. Without it the proof of access stops the start.
 */
export function answerCarries(type: string, ...records: string[]): void {
  if (declared.has(type)) throw new Error(`What ${type} carries is declared twice`)
  declared.set(type, new Set(records))
}

export const allAnswers = (): ReadonlyMap<string, ReadonlySet<string>> => declared
