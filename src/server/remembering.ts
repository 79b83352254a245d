const longestText = 200

/** The same as `say`, which has to depend on the text alone; what it said of up to `most` texts is remembered. Of long ones only the last is. */
export function remembering<Said>(say: (text: string) => Said, most: number): (text: string) => Said {
  const remembered = new Map<string, Said>()
  let last: { text: string; said: Said } | undefined

  function find(text: string): Said {
    const known = remembered.get(text)
    if (known !== undefined) return known
    const said = say(text)
    if (text.length > longestText) return said
    if (remembered.size >= most) remembered.clear()
    remembered.set(text, said)
    return said
  }

  // Most say what the one before them said, and to compare is quicker than to look up.
  return (text) => {
    if (text !== last?.text) last = { text, said: find(text) }
    return last.said
  }
}
