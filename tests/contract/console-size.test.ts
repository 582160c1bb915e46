import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { projectPath } from '../../api/kernel/project/index.ts'

const dist = projectPath('admin/dist')
const KILOBYTE = 1000

const IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*${},\s]+?from\s*)?["']\.\/([\w.-]+\.js)["']/g

/** Every script that a page loads at once: those it names, those of the screens it opens on, and what these import before they run. */
function loaded(page: string, ...screens: string[]): Set<string> {
  const scripts = new Set<string>()
  const follow = (name: string): void => {
    const file = join(dist, 'assets', name)
    if (scripts.has(name) || !existsSync(file)) return
    scripts.add(name)
    for (const [, below] of readFileSync(file, 'utf8').matchAll(IMPORT)) follow(below!)
  }
  for (const [, name] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/assets\/([\w.-]+\.js)"/g)) follow(name!)
  for (const screen of screens) follow(screen)
  return scripts
}

const compressed = (scripts: Iterable<string>): number =>
  [...scripts].reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, 'assets', name))).length, 0) / KILOBYTE

/** The built file of a module, by the module's name. */
function built(module: string): string {
  const found = globSync(`assets/${module}-*.js`, { cwd: dist }).map((file) => basename(file)).filter((file) => file.slice(module.length).length === '-12345678.js'.length)
  expect(found, `build the console first: ${module}`).toHaveLength(1)
  return found[0]!
}

/** What people see first: *my work*, and *this morning* for the efficiency office. */
const FIRST_SCREENS = ['MyWork', 'Morning']
/** The scripts of the public pages, each asked for by the page that it works on. */
const PUBLIC_SCRIPTS = [...readFileSync(projectPath('admin/public/public.ts'), 'utf8').matchAll(/import\('\.\/([\w-]+)\.ts'\)/g)].map(([, module]) => module!)

describe('gzipped JavaScript of the built console', () => {
  test.each(FIRST_SCREENS)('%s after sign-in is at most 430 KB', (screen) => {
    const scripts = loaded(join(dist, 'index.html'), built(screen))
    expect(scripts.size).toBeGreaterThan(10)
    expect(compressed(scripts)).toBeLessThanOrEqual(430)
  })

  test('the sign-in page is at most 70 KB', () => {
    expect(compressed(loaded(join(dist, 'sign-in.html')))).toBeLessThanOrEqual(70)
  })

  test.each(PUBLIC_SCRIPTS)('a public page with its own script, %s, is at most 70 KB', (module) => {
    const [shell] = globSync('public/*.html', { cwd: dist })
    const scripts = loaded(join(dist, shell!), built(module))
    expect([...scripts]).toContain(built(module))
    console.log(`${module}: ${compressed(scripts).toFixed(1)} KB`)
    expect(compressed(scripts)).toBeLessThanOrEqual(70)
  })
})
