import { email } from '../store/files/text-shapes'

/** True of what somebody typed as an address to get mail at. */
export const isMail = (typed: string): boolean => typed.length <= 200 && email.safeParse(typed).success
