import { talkNowWhen } from '@/core/routing/rules'
import type { Answers } from '@/core/triage/answers'

/** True when what was told asks for somebody to talk to, and not only the hour does. */
export const asksToTalk = ({ topics }: Pick<Answers, 'topics'>): boolean =>
  topics.some((topic) => talkNowWhen.topics?.includes(topic))
