/** Never seen: our server answers every 404 with a page of its own. It keeps Next from putting its unstyled one into the build. */
export default function NotFound() {
  return (
    <html lang="nl">
      <body>
        <a href="tel:112">112</a> <a href="tel:08002000">0800-2000</a>
      </body>
    </html>
  )
}
