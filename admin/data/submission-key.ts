import { useState } from 'react'
import { newSubmissionKey } from './new-submission-key.ts'

/** One key for all tries of one form, so that a repeated submission cannot do the thing twice. */
export const useSubmissionKey = (): string => useState(newSubmissionKey)[0]
