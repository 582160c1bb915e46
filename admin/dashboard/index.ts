import { lazy } from 'react'
import type { Room } from '../room.ts'

/** First screens and dashboards: numbers that each lead to the rows they count. */
const dashboard: Room = {
  homes: [
    { order: 10, label: ['今早', 'This morning'], fits: (me) => me.roles.includes('EFFICIENCY_OFFICE'), Home: lazy(() => import('./Morning.tsx')) },
    { order: 20, label: ['我的工作', 'My work'], fits: (me) => me.staffId !== undefined, Home: lazy(() => import('./MyWork.tsx')) },
  ],
  pages: [
    {
      path: '/dashboard', label: ['效能看板', 'Efficiency dashboard'], menu: ['统计', 'Figures'], needs: 'figures.read',
      Page: lazy(() => import('./EfficiencyDashboard.tsx')),
    },
    {
      path: '/my-department', label: ['我的科室', 'My department'], menu: ['统计', 'Figures'], needs: 'cases.handle',
      Page: lazy(() => import('./DepartmentDashboard.tsx')),
    },
    {
      path: '/post-coverage', label: ['在岗情况', 'Posts now'], menu: ['机构与岗位', 'Organization'], needs: 'organization.read',
      Page: lazy(() => import('./PostCoverage.tsx')),
    },
  ],
}

export default dashboard
