declare module '*/generated/style.css' {
  const style: string
  export default style
}
