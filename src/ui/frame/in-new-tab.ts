/** What opens a page of its own beside the one that is read: neither of the two learns of the other. */
export const inNewTab = { target: '_blank', rel: 'noopener noreferrer' } as const
