import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../support/chromium.ts'
import { CLOCK_FILE, setClock } from './clock.ts'

const port = Number(process.env.WENXIAO_TEST_PORT ?? 4390)
// Playwright reads this file again in each worker; only the first reading may set the stage.
if (!process.env.TEST_WORKER_INDEX) setClock('2026-09-07 08:30')

/** Five journeys through the built console and a look at its other screens, one after the other, on one city whose time they share and only move forward. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      env: { ...process.env, LANGUAGE: 'zh_CN' } as Record<string, string>,
    },
  },
  webServer: {
    command: `node --import @oxc-node/core/register tests/browser/server.ts ${CLOCK_FILE}`,
    cwd: join(import.meta.dirname, '../..'),
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: { ...process.env, PORT: String(port), WENXIAO_DATA: mkdtempSync(join(tmpdir(), 'wenxiao-journeys-')) } as Record<string, string>,
  },
})
