import { setTimeout as pause } from 'node:timers/promises'
import { OFFICER } from './target.ts'

/** One thing to be submitted, under a key of its own, however often it has to be sent. */
export interface Submission {
  key: string
  matter: string
  /** How often it was sent. */
  sent: number
  /** The record's id, once the server has said so: from then on it must never be lost. */
  acknowledged?: string
}

const openLead = `mutation($key: String, $input: OpenLeadInput!) {
  openLead(idempotencyKey: $key, input: $input) { accountabilityLead { id } rejection { code text } }
}`

interface Answer {
  data?: { openLead: { accountabilityLead: { id: string } | null; rejection: { code: string; text: string } | null } }
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** Clerks that submit one thing after the other and send it again whenever they got no answer. */
export class Submitters {
  readonly submissions: Submission[] = []
  private readonly url: string
  private readonly run: string
  private cookie = ''
  private stopped = false

  constructor(url: string, run: string) {
    this.url = url
    this.run = run
  }

  async signIn(): Promise<void> {
    const answer = await fetch(`${this.url}/session`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(OFFICER),
    })
    if (!answer.ok) throw new Error(`Sign-in answered ${answer.status}: ${await answer.text()}`)
    this.cookie = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
  }

  /** Sends once. Returns whether the server acknowledged it; an answer that is neither yes nor a cut connection is a failure. */
  async send(submission: Submission): Promise<boolean> {
    submission.sent += 1
    let answer: Answer
    try {
      const response = await fetch(`${this.url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', cookie: this.cookie },
        body: JSON.stringify({ query: openLead, variables: { key: submission.key, input: { matter: submission.matter, source: 'OTHER', facts: '自行发现，情况待查。' } } }),
      })
      if (response.status === 503) return false
      answer = await response.json() as Answer
    } catch {
      return false
    }
    const id = answer.data?.openLead.accountabilityLead?.id
    if (!id) throw new Error(`A submission was answered with ${JSON.stringify(answer)}`)
    if (submission.acknowledged && submission.acknowledged !== id) throw new Error(`${submission.key} was answered with two records`)
    submission.acknowledged = id
    return true
  }

  /** Keeps `clerks` busy until `stop` is called. */
  async work(clerks: number): Promise<void> {
    this.stopped = false
    const clerk = async (): Promise<void> => {
      while (!this.stopped) {
        const number = this.submissions.length + 1
        const submission: Submission = { key: `${this.run}-${number}`, matter: `事项${number}`, sent: 0 }
        this.submissions.push(submission)
        while (!this.stopped && !(await this.send(submission))) await pause(20)
      }
    }
    await Promise.all(Array.from({ length: clerks }, clerk))
  }

  stop(): void {
    this.stopped = true
  }

  get acknowledged(): Submission[] {
    return this.submissions.filter((submission) => submission.acknowledged !== undefined)
  }
}
