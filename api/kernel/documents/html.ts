/** Text that is HTML already; everything else is escaped when it is put into `html`. */
export class Html {
  readonly text: string
  constructor(text: string) { this.text = text }
}

type Part = Html | string | number | false | undefined | readonly Part[]

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter]!)

function rendered(part: Part): string {
  if (part instanceof Html) return part.text
  if (Array.isArray(part)) return part.map(rendered).join('')
  return part === undefined || part === false ? '' : escaped(String(part))
}

/** Tagged template whose interpolations are escaped, so that markup in data stays text. Attributes must be quoted. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.reduce((sum, string, at) => sum + rendered(parts[at - 1]) + string))

/** Text with its line breaks kept. */
export const lines = (text: string): Html => new Html(text.split('\n').map(escaped).join('<br>'))
