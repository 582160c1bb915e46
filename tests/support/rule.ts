import { it } from 'vitest'

/**
 * A test that proves rules of the register, named by their ids: `npm run rules` counts a rule as running only if such a test
 * names it. `rule('FX-COMPLAINT-09', 'the first reply is due after 7 working days', async () => …)`
 */
export function rule(ids: string | readonly string[], name: string, run: () => unknown): void {
  it(`${[ids].flat().join(', ')}: ${name}`, async () => {
    await run()
  })
}
