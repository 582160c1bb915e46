import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../api/kernel/project/index.ts'

interface Import {
  /** The imported file, from the project's folder; a package's name stays as it is. */
  to: string
  /** Erased before running: cannot make a cycle. */
  typeOnly: boolean
}

const skipped = new Set(['node_modules', 'dist', 'test-results'])
const files = globSync(['{api,admin,schema,tests}/**/*.{ts,tsx}', 'migrations/make.ts', '*.ts'], { cwd: projectRoot, exclude: (name) => skipped.has(name) }).sort()
const text = new Map(files.map((file) => [file, readFileSync(join(projectRoot, file), 'utf8')]))
const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'/gm

const imports = new Map([...text].map(([file, source]): [string, Import[]] => [file, [...source.matchAll(statement)].map((match) => {
  const target = match[2] ?? match[3]!
  return { to: target.startsWith('.') ? normalize(join(dirname(file), target)) : target, typeOnly: match[1] !== undefined }
})]))

/** The room of a file, such as `kernel/query` or `domain/cases`; the floor itself for what lies outside the rooms. */
function room(file: string): string {
  const [, floor = '', name = ''] = file.split('/')
  return ['kernel', 'domain'].includes(floor) ? `${floor}/${name}` : floor
}

/** Every import of api's own files that breaks a rule, as `from -> to`. */
const breaking = (rule: (from: string, to: string) => boolean): string[] => [...imports].flatMap(([from, list]) =>
  from.startsWith('api/') ? list.filter(({ to }) => to.startsWith('api/') && rule(from, to)).map(({ to }) => `${from} -> ${to}`) : [])

const inside = (folder: string) => (file: string): boolean => file.startsWith(folder)
const kernel = inside('api/kernel/')
const domain = inside('api/domain/')
const isTest = (file: string): boolean => file.includes('.test.')

/** Lines of the product's sources that match, as `file:line text`; tests may do what the product may not. */
const lines = (pattern: RegExp, of: (file: string) => boolean): string[] => [...text].filter(([file]) => of(file) && file !== 'tests/walls.test.ts')
  .flatMap(([file, source]) => source.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])))

describe('the walls of the house', () => {
  test('the sources are found', () => expect(files.length).toBeGreaterThan(100))

  test('the kernel knows no domain word', () => expect(breaking((from, to) => kernel(from) && !kernel(to))).toEqual([]))

  test('a domain stands on the kernel and on other domains only', () =>
    expect(breaking((from, to) => domain(from) && !kernel(to) && !domain(to))).toEqual([]))

  test('a room is entered by its index only', () =>
    expect(breaking((from, to) => !isTest(from) && (kernel(to) || domain(to)) && room(from) !== room(to) && !to.endsWith('/index.ts'))).toEqual([]))

  test('nothing imports what composes it', () =>
    expect(breaking((from, to) => (kernel(from) || domain(from) || from.startsWith('api/packs/')) && /^api\/(server|seed|main|cli|rooms)/.test(to))).toEqual([]))

  test('server and console share the schema folder and nothing else', () => {
    const crossing = [...imports].flatMap(([from, list]) => list.filter(({ to }) =>
      (from.startsWith('admin/') && to.startsWith('api/')) || (from.startsWith('api/') && to.startsWith('admin/'))).map(({ to }) => `${from} -> ${to}`))
    expect(crossing).toEqual([])
  })

  test('no file imports itself by way of others', () => {
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
        return
      }
      state.set(file, 'open')
      for (const { to, typeOnly } of imports.get(file) ?? []) if (!typeOnly) visit(to, [...path, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('the ways of the house', () => {
  const lengths = [...text].map(([file, source]): [string, number] => [file, source.split('\n').length - 1])

  test('no file over 300 lines, half of them under 100', () => {
    expect(lengths.filter(([, length]) => length > 300)).toEqual([])
    const sorted = lengths.map(([, length]) => length).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100)
  })

  test('no drawers without a name of their own', () =>
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$)/.test(file))).toEqual([]))

  test('no marks of unfinished work and no switched-off checks', () =>
    expect(lines(/\b(TODO|FIXME|XXX|HACK)\b|\bas any\b|@ts-(ignore|nocheck)|(eslint|oxlint)-disable|\b(test|it|describe)\.(only|skip|skipIf|todo)\(/, () => true)).toEqual([]))

  test('SQL is never put together from text: values are bound', () => {
    const product = (file: string): boolean => file.startsWith('api/') && !isTest(file)
    expect(lines(/\.(execute|query|exec)\s*\(\s*(`[^`]*\$\{|['"][^'"]*['"]\s*\+)/, product)).toEqual([])
    // The query compiler alone writes operators and directions of its own closed lists.
    expect(lines(/\bsql\.(raw|lit)\(|\braw\(\s*`[^`]*\$\{/, (file) => product(file) && room(file) !== 'kernel/query')).toEqual([])
  })

  test('files are found from the project, not from the file that reads them: that one is compiled elsewhere', () =>
    expect(lines(/import\.meta/, (file) => file.startsWith('api/') && !/^api\/(launch|rooms|kernel\/project\/project)\.ts$/.test(file))).toEqual([]))

  test('nobody in kernel or domain looks at a clock: the time is handed in', () =>
    expect(lines(/new Date\(\)|Date\.now\(/, (file) => (kernel(file) || domain(file)) && !isTest(file))).toEqual([]))
})
