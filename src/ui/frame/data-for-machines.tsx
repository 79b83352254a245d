/** What this page tells, as data that no browser runs (schema.org). In a script element `<` could end it. */
export const DataForMachines = ({ data }: { data: object }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: data that no browser runs, made of checked files
    dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
  />
)
