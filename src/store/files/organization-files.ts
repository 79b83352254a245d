import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseDocument } from 'yaml'
import type { Content } from '../../core/facts/facts'
import { hashOfSlug } from '../../core/list/code'
import { Problem } from '../../problem'
import { type FieldProblem, toFieldProblems } from './field-problems'
import { checkOrganization } from './organization-checks'
import { type OrganizationFile, organizationFile } from './organization-file'

export const organizationsFolder = 'prisma/organizations'

/** What one partner file says, as it was written and as it is read. `path` names it in what is wrong with it. */
type Read = { path: string; content?: Content; file?: OrganizationFile; problems: string[] }

/** Every partner file in `folder`, by name. Throws one `Problem` that names every mistake in every file, each on a line with its file and field. */
export const readOrganizationFiles = async (folder: string = organizationsFolder): Promise<OrganizationFile[]> =>
  (await readAll(folder)).flatMap(({ file }) => file ?? [])

/** The same, as people wrote them. */
export const readContents = async (folder: string = organizationsFolder): Promise<Content[]> =>
  (await readAll(folder)).flatMap(({ content }) => content ?? [])

async function readAll(folder: string): Promise<Read[]> {
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort()
  const read = await Promise.all(names.map((name) => readOne(join(folder, name))))
  const problems = [...read.flatMap((one) => one.problems), ...findRepeatedSlugs(read)]
  if (problems.length > 0) throw new Problem(problems.join('\n'))
  return read
}

/** What these say together, each checked as a file of that name would be; or every mistake in them, each named by its organization. */
export function checkContents(contents: readonly Content[]): { files: OrganizationFile[]; problems: string[] } {
  const read = contents.map((content) => checkOne(content.slug, content))
  return {
    files: read.flatMap(({ file }) => file ?? []),
    problems: [...read.flatMap((one) => one.problems), ...findRepeatedSlugs(read)],
  }
}

/** Every mistake in what one organization says, each at the field that has to change; what it shares with others is not looked at. */
export function problemsIn(content: Content): FieldProblem[] {
  const parsed = organizationFile.safeParse(content)
  return parsed.success ? checkOrganization(parsed.data) : toFieldProblems(parsed.error.issues)
}

async function readOne(path: string): Promise<Read> {
  const document = parseDocument(await readFile(path, 'utf8'))
  if (document.errors.length > 0) return { path, problems: document.errors.map((error) => `${path}: ${toLine(error)}`) }
  const read = checkOne(path, document.toJS())
  if (read.file && `${read.file.slug}.yaml` !== basename(path))
    read.problems.unshift(`${path}: slug: the file must be named ${read.file.slug}.yaml`)
  return read
}

function checkOne(path: string, content: unknown): Read {
  const parsed = organizationFile.safeParse(content)
  if (!parsed.success)
    return {
      path,
      problems: toFieldProblems(parsed.error.issues).map(({ field, message }) => `${path}: ${field}: ${message}`),
    }
  const problems = checkOrganization(parsed.data).map(({ field, message }) => `${path}: ${field}: ${message}`)
  return { path, content: content as Content, file: parsed.data, problems }
}

/** `line 12: …`, from the first line of what the YAML reader says. */
function toLine({ message, linePos }: { message: string; linePos?: readonly { line: number }[] }): string {
  const said = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')
  return `line ${linePos?.[0]?.line ?? 1}: ${said}`
}

/** Slugs of services are addresses, and their hashes stand in the codes of lists, so no two may have the same, and one that is gone is not given to another. What took its place is there. */
function findRepeatedSlugs(read: readonly Read[]): string[] {
  const firstPath = new Map<string, string>()
  const firstOfHash = new Map<number, string>()
  const repeated = read.flatMap(({ path, file }) =>
    slugsIn(file).flatMap(({ slug, field, hasCode }) => {
      const first = firstPath.get(slug)
      firstPath.set(slug, first ?? path)
      if (first) return [`${path}: ${field}: ${slug} is taken by ${first}`]
      if (!hasCode) return []
      const hash = hashOfSlug(slug)
      const alike = firstOfHash.get(hash)
      firstOfHash.set(hash, alike ?? path)
      return alike ? [`${path}: ${field}: the code of ${slug} is taken by ${alike}`] : []
    }),
  )
  const present = new Set(read.flatMap(({ file }) => (file?.services ?? []).map(({ slug }) => slug)))
  const missing = read.flatMap(({ path, file }) =>
    (file?.retired ?? []).flatMap(({ now, closed }, index) =>
      now === undefined
        ? closed
          ? []
          : [`${path}: retired.${index}.now: what is it called now?`]
        : present.has(now)
          ? []
          : [`${path}: retired.${index}.now: there is no service ${now}`],
    ),
  )
  return [...repeated, ...missing]
}

const slugsIn = (file: OrganizationFile | undefined) => [
  ...(file?.services ?? []).map(({ slug }, index) => ({ slug, field: `services.${index}.slug`, hasCode: true })),
  ...(file?.unplaced ?? []).map(({ slug }, index) => ({ slug, field: `unplaced.${index}.slug`, hasCode: false })),
  ...(file?.retired ?? []).map(({ slug }, index) => ({ slug, field: `retired.${index}.slug`, hasCode: true })),
]
