/** True on that day and after it; both are YYYY-MM-DD. In a file of its own, because the search on every device asks nothing else. */
export const isPast = (day: string | null, today: string): boolean => day !== null && day <= today
