import { say, situations, topics } from '../../messages/nl.json'

/**
 * The Dutch words of what one can say on the phone: whoever answers speaks Dutch. Taken from their file and not by `wordsIn`, which would
 * bring the words of every language into the browser.
 */
export const dutchToSay = { say, situations, topics: { say: topics.say } }
