import { lazy } from 'react'
import type { Room } from '../room.ts'

/** Data in and out: files ordered, files read in with a dry run first, rows that wait to be put right. */
const exchange: Room = {
  screens: {
    ExportJob: { list: lazy(() => import('./MyExports.tsx')) },
    ImportBatch: { show: lazy(() => import('./BatchScreen.tsx')) },
    ImportMapping: {
      show: lazy(() => import('./MappingScreen.tsx')), edit: lazy(() => import('./MappingEdit.tsx')), create: lazy(() => import('./MappingCreate.tsx')),
    },
    ImportRow: { show: lazy(() => import('./RepairRow.tsx')) },
  },
  pages: [
    { path: '/imports', label: ['导入数据', 'Import data'], menu: ['数据交换', 'Data exchange'], needs: 'exchange.import', Page: lazy(() => import('./ImportPage.tsx')) },
  ],
}

export default exchange
