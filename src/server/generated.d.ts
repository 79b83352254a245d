declare module '*/generated/style.txt' {
  const style: string
  export default style
}

/** By name: `elements`, `list`, and `find-help.<language>`. */
declare module '*/generated/scripts.json' {
  const scripts: Record<string, string>
  export default scripts
}
