declare module '*/generated/style.txt' {
  const style: string
  export default style
}

/** By name: `elements`, `list`, and `find-help.<language>`. */
declare module '*/generated/scripts.json' {
  const scripts: Record<string, string>
  export default scripts
}

/** By the same names, in base64; empty where whoever works on the scripts does not wait for it. */
declare module '*/generated/scripts-zipped.json' {
  const zipped: Record<string, { br: string; gzip: string }>
  export default zipped
}

/** The whole style in parts, and which of its classes and elements each script may put on a page. */
declare module '*/generated/style.json' {
  const style: { parts: import('./style-parts').StylePart[]; ofScripts: Record<string, string[]> }
  export default style
}

declare module '*/generated/sign-in.txt' {
  const script: string
  export default script
}
