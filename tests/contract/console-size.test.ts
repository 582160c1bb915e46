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

/** What people see first: *my work*, and *this morning* for the efficiency office. */
const FIRST_SCREENS = ['MyWork', 'Morning']

describe.skipIf(!existsSync(join(dist, 'index.html')))('gzipped JavaScript of the built console', () => {
  test.each(FIRST_SCREENS)('%s after sign-in is at most 430 KB', (screen) => {
    const [file] = globSync(`assets/${screen}-*.js`, { cwd: dist })
    const scripts = loaded(join(dist, 'index.html'), basename(file!))
    expect(scripts.size).toBeGreaterThan(10)
    expect(compressed(scripts)).toBeLessThanOrEqual(430)
  })

  test('the sign-in page is at most 70 KB', () => {
    expect(compressed(loaded(join(dist, 'sign-in.html')))).toBeLessThanOrEqual(70)
  })

  test('each public page is at most 70 KB', () => {
    for (const page of globSync('public/*.html', { cwd: dist })) expect(compressed(loaded(join(dist, page))), page).toBeLessThanOrEqual(70)
  })
})
