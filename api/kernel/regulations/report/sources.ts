import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the sources say: which provisions are read, which events are emitted, which rules a test names. */
export interface SourceFacts {
  readProvisions: ReadonlySet<string>
  emittedEvents: ReadonlySet<string>
  /** Rule id → the test files that name it. */
  tests: ReadonlyMap<string, readonly string[]>
}

const DECLARED = /export const (\w+) = provision\.\w+\(\s*'([\w.]+)'/g
const IMPORT = /import(?: type)? \{([^}]*)\} from '([^']*\.provisions\.ts)'/g
const EVENT = /'([a-z]\w*\.[a-z]\w*)'|\b([a-z]\w*)Events\.([a-z]\w*)/g
/** A test file that proves rules says so by importing `rule`; whatever register id it quotes, it names. */
const PROVES = /from '[^']*\/(rule|proofs)\.ts'/
const RULE_ID = /'([A-Z]{2}-[A-Z]+-\d+[a-z]?)'/g

const read = (root: string, pattern: string): { file: string; text: string }[] =>
  globSync(pattern, { cwd: root, exclude: (name) => name === 'node_modules' || name === 'dist' })
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

/** Reads the sources below the project's folder. */
export function readSources(root: string): SourceFacts {
  const product = read(root, 'api/**/*.ts').filter(({ file }) => !file.endsWith('.test.ts'))
  const keyOf = new Map<string, string>()
  const readProvisions = new Set<string>()
  for (const { file, text } of product.filter(({ file }) => file.endsWith('.provisions.ts'))) {
    for (const [, name, key] of text.matchAll(DECLARED)) {
      keyOf.set(`${file.split('/').at(-1)}#${name}`, key!)
      if (text.includes(`${name}.`)) readProvisions.add(key!)
    }
  }
  const emittedEvents = new Set<string>()
  for (const { file, text } of product) {
    for (const [, names, from] of text.matchAll(IMPORT)) {
      for (const name of names!.split(',').map((each) => each.trim().replace(/^type /, '').split(' as ')[0]!)) {
        const key = keyOf.get(`${from!.split('/').at(-1)}#${name}`)
        if (key) readProvisions.add(key)
      }
    }
    if (/\.(provisions|events)\.ts$/.test(file)) continue
    for (const [, literal, subject, verb] of text.matchAll(EVENT)) emittedEvents.add(literal ?? `${subject}.${verb}`)
  }
  const tests = new Map<string, string[]>()
  for (const { file, text } of [...read(root, 'tests/**/*.test.ts'), ...read(root, 'api/**/*.test.ts')]) {
    if (!PROVES.test(text)) continue
    for (const [, id] of text.matchAll(RULE_ID)) tests.set(id!, [...new Set([...(tests.get(id!) ?? []), file])])
  }
  return { readProvisions, emittedEvents, tests }
}
