declare module 'hyphen/nl/index.js' {
  const hyphen: { hyphenateSync: (text: string, options: { minWordLength: number; hyphenChar: string }) => string }
  export default hyphen
}
