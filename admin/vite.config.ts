import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { atRoot } from './at-root.ts'
import { precompress } from './precompress.ts'

const here = import.meta.dirname

/** Three entries: the console (React) under `/admin/`, the light sign-in page, and the shell that the server fills with the public pages. */
export default defineConfig({
  root: here,
  publicDir: false,
  plugins: [react(), atRoot('public/sign-in.html'), precompress()],
  build: {
    outDir: resolve(here, 'dist'),
    emptyOutDir: true,
    // Offices keep their browsers for years; this is the oldest that the libraries themselves still support.
    target: 'es2022',
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: { console: resolve(here, 'index.html'), signIn: resolve(here, 'public/sign-in.html'), publicPages: resolve(here, 'public/shell.html') },
      output: {
        codeSplitting: {
          // React and GraphQL stay the same when the console changes: their chunks stay in the browser's cache.
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'graphql', test: /node_modules[\\/](@apollo|graphql|graphql-tag|ra-data-graphql|zen-observable|optimism|@wry)[\\/]/, priority: 3 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/graphql', '/session', '/files', '/documents', '/ledgers', '/exports', '/imports', '/sign-in'].map((path) => [path, `http://127.0.0.1:${process.env['PORT'] ?? 4000}`])),
  },
})
