/** The kinds of database that Dichtbij knows, by the names that Prisma has for them. */
export type Provider = 'sqlite' | 'postgresql'

/** `file:` names one of SQLite; `env.ts` lets nothing else through but PostgreSQL. */
export const providerOf = (url: string): Provider => (url.startsWith('file:') ? 'sqlite' : 'postgresql')
