import { existsSync } from 'node:fs'

/** A Chromium of the system's, for the journeys; `WENXIAO_TEST_CHROMIUM` names another. */
export const findChromium = (): string | undefined =>
  [process.env.WENXIAO_TEST_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
    .find((path) => path !== undefined && path !== '' && existsSync(path))
