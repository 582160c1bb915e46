import { lazy } from 'react'
import type { Room } from '../room.ts'

/** Social evaluation: questionnaires as they are designed, campaigns from slips to publication, the tally. */
const evaluations: Room = {
  // Edited where the questions stand.
  ownActs: { Questionnaire: ['editQuestionnaire'] },
  screens: {
    Questionnaire: { show: lazy(() => import('./QuestionnaireScreen.tsx')) },
    EvaluationCampaign: { show: lazy(() => import('./CampaignScreen.tsx')) },
  },
  pages: [
    { path: '/paper-ballots', label: ['录入评议票', 'Enter ballots'], menu: ['社会评议', 'Evaluations'], needs: 'evaluations.enter', Page: lazy(() => import('./PaperBallots.tsx')) },
    { path: '/tally', label: ['评议结果', 'Results of evaluations'], menu: ['社会评议', 'Evaluations'], needs: 'evaluations.read', Page: lazy(() => import('./TallyPage.tsx')) },
  ],
}

export default evaluations
