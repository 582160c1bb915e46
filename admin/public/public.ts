/** What works on which page; a page that is only read loads nothing more. */
const pages: Record<string, () => Promise<{ begin(): void }>> = {
  guide: () => import('./guide.ts'),
  complain: () => import('./complain.ts'),
  'follow-complaint': () => import('./follow-complaint.ts'),
  case: () => import('./follow-case.ts'),
  ballot: () => import('./ballot.ts'),
  'ballot-check': () => import('./check-ballot.ts'),
}

void pages[document.body.dataset['page'] ?? '']?.().then(({ begin }) => begin())
