declare module '*/generated/style.txt' {
  const style: string
  export default style
}

declare module '*/generated/elements.txt' {
  const script: string
  export default script
}
