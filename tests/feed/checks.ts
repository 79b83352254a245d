import type { AskFeed } from './ask-feed'
import { checkBadInput } from './check-bad-input'
import { checkFilters } from './check-filters'
import { checkPaging } from './check-paging'
import { checkSchemas } from './check-schemas'
import type { List } from './lists'
import type { Tally } from './tally'

/** All that is looked at for each list; undefined where what it takes is missing. */
export const checks: Record<string, (ask: AskFeed, list: List) => Tally | undefined> = {
  schema: checkSchemas,
  paging: checkPaging,
  filters: checkFilters,
  'bad input': checkBadInput,
}
