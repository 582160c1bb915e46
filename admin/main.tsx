import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { loadMetadata } from './data/metadata.ts'
import { makeDataProvider } from './data/provider.ts'
import { signInPage } from './data/session.ts'
import { makeI18nProvider } from './i18n/provider.ts'
import { languageTag, say } from './i18n/locale.ts'

document.documentElement.lang = languageTag
document.title = say(['问效', 'Wenxiao'])
document.getElementById('popups')!.ariaLabel = say(['弹出菜单', 'Pop-up menu'])
const root = document.getElementById('root')!

/** The console starts with what the caller may see; without a session there is nothing to start. */
async function start(): Promise<void> {
  const metadata = await loadMetadata()
  if (!metadata) return location.replace(signInPage())
  const i18nProvider = await makeI18nProvider(metadata)
  createRoot(root).render(<App metadata={metadata} dataProvider={makeDataProvider(metadata)} i18nProvider={i18nProvider} />)
}

start().catch((error: Error) => {
  root.className = 'starting'
  root.textContent = `${say(['系统暂时无法使用', 'The system cannot be used at the moment'])}：${error.message}`
})
