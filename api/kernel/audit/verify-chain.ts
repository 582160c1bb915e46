import type { ChainedEntry } from './entry.ts'
import { GENESIS, isIntact, isSigned, type AuditSeal, type ChainHead } from './seal.ts'

/** What is wrong with a chain, and where. */
export interface BrokenChain {
  chain: string
  /** The sequence number of the first entry that is wrong or not there. */
  sequence: number
  id?: string
  fault:
    /** Its content is not what was hashed. */
    | 'CHANGED'
    /** Changed and hashed anew: the entry after it remembers another hash. */
    | 'REWRITTEN'
    /** Taken out or moved: another entry stands in its place. */
    | 'MISSING'
    /** Put in, or a second one with the same number. */
    | 'INSERTED'
    /** The end of the chain was cut off, as a signed head shows. */
    | 'CUT'
    /** The head was written by somebody without the key. */
    | 'FORGED_HEAD'
}

/** Walks one chain in order, entry by entry, keeping only the last one: a chain of any length is verified in the memory of one. */
export class ChainWalk {
  #last: Pick<ChainedEntry, 'sequence' | 'hash' | 'id'> = { sequence: 0, hash: GENESIS, id: '' }
  readonly #kept: Map<number, ChainHead>

  constructor(readonly seal: AuditSeal, readonly chain: string, readonly head: ChainHead | undefined, kept: readonly ChainHead[] = []) {
    this.#kept = new Map(kept.filter((one) => one.chain === chain && isSigned(seal, one)).map((one) => [one.sequence, one]))
  }

  /** What is wrong with the next entry; nothing if it fits. */
  step(entry: ChainedEntry): BrokenChain | undefined {
    const broken = this.#fault(entry)
    this.#last = { sequence: entry.sequence, hash: entry.hash, id: entry.id }
    return broken
  }

  #fault(entry: ChainedEntry): BrokenChain | undefined {
    const expected = this.#last.sequence + 1
    if (entry.sequence > expected) return this.#broken(expected, 'MISSING')
    if (entry.sequence < expected) return this.#broken(entry.sequence, 'INSERTED', entry.id)
    if (!isIntact(this.seal, entry)) return this.#broken(entry.sequence, 'CHANGED', entry.id)
    if (entry.previousHash !== this.#last.hash) {
      return expected === 1 ? this.#broken(1, 'CHANGED', entry.id) : this.#broken(this.#last.sequence, 'REWRITTEN', this.#last.id)
    }
    if (this.head && entry.sequence > this.head.sequence) return this.#broken(entry.sequence, 'INSERTED', entry.id)
    const kept = this.#kept.get(entry.sequence)
    if (kept && kept.hash !== entry.hash) return this.#broken(entry.sequence, 'REWRITTEN', entry.id)
    return undefined
  }

  /** What is wrong with the end: called after the last entry. */
  end(): BrokenChain | undefined {
    const { sequence, hash, id } = this.#last
    if (!this.head) return this.#broken(1, sequence > 0 ? 'INSERTED' : 'CUT')
    if (!isSigned(this.seal, this.head)) return this.#broken(this.head.sequence, 'FORGED_HEAD')
    const furthest = Math.max(this.head.sequence, ...this.#kept.keys())
    if (furthest > sequence) return this.#broken(sequence + 1, 'CUT')
    return this.head.hash === hash ? undefined : this.#broken(sequence, 'REWRITTEN', id)
  }

  #broken(sequence: number, fault: BrokenChain['fault'], id?: string): BrokenChain {
    return { chain: this.chain, sequence, fault, ...(id ? { id } : {}) }
  }
}
