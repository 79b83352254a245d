import { remembering } from './remembering'

const canBeOfAnAddress = remembering(
  (host) => /^(\[[0-9a-f:.]+\]|[\w.-]{1,253})(:\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}`),
  500,
)

/** Whether a host is one that an address can have: Next and the list make addresses of it, and fail on any other. */
export const isHost = (host: string | undefined): host is string => host !== undefined && canBeOfAnAddress(host)
