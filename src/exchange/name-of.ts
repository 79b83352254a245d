/** An address as sentences and partner files name it: without what is asked along, which may be a key. */
export const nameOf = ({ origin, pathname }: URL): string => origin + pathname
