import type { Label } from '../records/index.ts'

/** The store cannot be opened for a reason that its operator can mend; both languages are shown, no stack. */
export class StoreRefusal extends Error {
  readonly label: Label

  constructor(label: Label) {
    super(`${label[0]}\n${label[1]}`)
    this.name = 'StoreRefusal'
    this.label = label
  }
}
