import { lazy } from 'react'
import type { Room } from '../room.ts'

/** The rules: what they offer to fields (`widget: 'law-choice:cases.refusalGrounds'`) and whether they ask for them at all, what is in force, what a pack holds, what a bureau sets. */
const regulations: Room = {
  screens: { RegulationPack: { show: lazy(() => import('./PackScreen.tsx')) } },
  widgets: {
    'law-choice': { Input: lazy(() => import('./LawChoice.tsx')), Value: lazy(() => import('./LawWords.tsx')), Filter: lazy(() => import('./LawFilter.tsx')) },
    'where-law': { Input: lazy(() => import('./WhereLaw.tsx')) },
    'parameter-values': { Input: lazy(() => import('./ParameterValues.tsx')), Value: lazy(() => import('./ParameterRead.tsx')) },
    binding: { Value: lazy(() => import('./BindingName.tsx')) },
  },
  pages: [
    {
      path: '/law', label: ['现行规定与参数', 'Law in force'], menu: ['制度', 'Regulations'], needs: 'regulations.read', Page: lazy(() => import('./LawPage.tsx')),
    },
  ],
}

export default regulations
