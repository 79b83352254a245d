declare module '*/generated/style.txt' {
  const style: string
  export default style
}
