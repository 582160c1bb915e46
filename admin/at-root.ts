import { basename } from 'node:path'
import type { Plugin } from 'vite'

/** Writes a page that is kept in a folder at the top of what is built, where the server looks for it. */
export function atRoot(page: string): Plugin {
  return {
    name: 'at-root',
    enforce: 'post',
    generateBundle(_, bundle) {
      const built = bundle[page]
      if (built?.type !== 'asset') return
      delete bundle[page]
      this.emitFile({ type: 'asset', fileName: basename(page), source: built.source })
    },
  }
}
