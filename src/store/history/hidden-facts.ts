import type { Transaction } from './in-history'

/** The facts that editors took out of sight and did not show again. */
export const hiddenFacts = async (transaction: Pick<Transaction, 'hiding'>): Promise<string[]> =>
  (await transaction.hiding.findMany({ where: { shownAt: null } })).map(({ fact }) => fact)
