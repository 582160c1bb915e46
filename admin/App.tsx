import { lazy, Suspense } from 'react'
import { Admin, CustomRoutes, Resource, type DataProvider, type I18nProvider } from 'react-admin'
import { Route } from 'react-router-dom'
import type { ConsoleMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { makeAuthProvider } from './data/auth-provider.ts'
import { MetadataProvider } from './data/metadata.ts'
import { say } from './i18n/locale.ts'
import { pages, screens } from './rooms.ts'
import { ConsoleLayout } from './shell/ConsoleLayout.tsx'
import { theme } from './theme.ts'
import { MissingPage } from './shell/MissingPage.tsx'
import { titleOf } from './generated/title.ts'

const generated = {
  list: lazy(() => import('./generated/ResourceList.tsx').then((module) => ({ default: module.ResourceList }))),
  show: lazy(() => import('./generated/ResourceShow.tsx').then((module) => ({ default: module.ResourceShow }))),
  create: lazy(() => import('./generated/ResourceForms.tsx').then((module) => ({ default: module.ResourceCreate }))),
  edit: lazy(() => import('./generated/ResourceForms.tsx').then((module) => ({ default: module.ResourceEdit }))),
}

const HomePage = lazy(() => import('./dashboard/HomePage.tsx').then((module) => ({ default: module.HomePage })))

/** A resource's views: generated from its metadata, each replaced where a room made one by hand. */
function resourceOf(resource: ResourceMetadata, metadata: ConsoleMetadata) {
  const { name, label, create, update, acts } = resource
  const views = { ...generated, ...screens[name] }
  const creatable = create || acts.some(({ creates, inPlace }) => creates && !inPlace)
  return (
    <Resource
      key={name} name={name} options={{ label }} recordRepresentation={(record: Record<string, unknown>) => titleOf(record, resource, metadata)}
      list={views.list} show={views.show} create={creatable ? views.create : undefined} edit={update ? views.edit : undefined}
    />
  )
}

interface AppProps { metadata: ConsoleMetadata; dataProvider: DataProvider; i18nProvider: I18nProvider }

/** The console: one resource for each record the caller may see, the rooms' own pages, the home of the caller's role. */
export const App = ({ metadata, dataProvider, i18nProvider }: AppProps) => (
  <MetadataProvider value={metadata}>
    <Admin
      dataProvider={dataProvider} authProvider={makeAuthProvider(metadata)} i18nProvider={i18nProvider} theme={theme} darkTheme={null}
      layout={ConsoleLayout} dashboard={HomePage} catchAll={MissingPage} title={say(['问效', 'Wenxiao'])} disableTelemetry
    >
      {Object.values(metadata.resources).map((resource) => resourceOf(resource, metadata))}
      <CustomRoutes>
        {pages.filter(({ needs }) => needs === undefined || metadata.permissions.includes(needs)).map(({ path, Page }) => (
          <Route key={path} path={path} element={<Suspense><Page /></Suspense>} />
        ))}
      </CustomRoutes>
    </Admin>
  </MetadataProvider>
)
