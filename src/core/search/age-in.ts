const oldest = 25

const yearsBehind = /(?<!\d)(\d{1,2})[\s-]*(?:jaar|jarig|jr\b|years?\b|yo\b|yaş|سنوات|سنة|عام)/iu
const yearsBefore =
  /\b(?:kind|zoon|dochter|jongen|meisje|zoontje|dochtertje|kleinzoon|kleindochter|kleinkind|neefje|nichtje|leerling|aged?)\s+(?:van\s+)?(\d{1,2})(?![\d:.,])/iu
const inMonths = /(?<!\d)\d{1,2}\s*(?:maand|weken|week\b|months?\b|weeks?\b|aylık)/iu

/** The age of a child that a text tells, in whole years; 0 for what is told in weeks or months. Undefined where it tells none, or one that is no child's. */
export function ageIn(text: string): number | undefined {
  const told = yearsBehind.exec(text)?.[1] ?? yearsBefore.exec(text)?.[1]
  if (told === undefined) return inMonths.test(text) && /baby|bebek|رضيع/iu.test(text) ? 0 : undefined
  const age = Number(told)
  return age <= oldest ? age : undefined
}
