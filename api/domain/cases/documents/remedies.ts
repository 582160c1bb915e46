/** The remedies that the applicant was told of in particular: each body or court with its term. */
export interface NamedRemedies {
  reconsiderationBody?: string | null
  reconsiderationLimit?: string | null
  court?: string | null
  litigationLimit?: string | null
}

/** Terms of the Administrative Reconsideration Law, art. 20, and the Administrative Litigation Law, art. 46. */
const BY_LAW = { reconsideration: '六十日', litigation: '六个月' }

const within = (limit: string | null | undefined, byLaw: string): string => `${(limit ?? byLaw).replace(/内$/, '')}内`

/**
 * What a decision against the applicant says of remedies (Administrative Licensing Law, art. 38): both are open whether or not the
 * office named body and court; without a name the law says which is competent.
 */
export const remedies = (paper: string, { reconsiderationBody, reconsiderationLimit, court, litigationLimit }: NamedRemedies = {}): string => [
  `如对本决定不服，可自收到本${paper}之日起${within(reconsiderationLimit, BY_LAW.reconsideration)}向${reconsiderationBody ?? '有管辖权的行政复议机关'}申请行政复议`,
  `也可自收到本${paper}之日起${within(litigationLimit, BY_LAW.litigation)}向${court ?? '有管辖权的人民法院'}提起行政诉讼。`,
].join('；')
