// `npm start`, `npm run dev` and `npm run build`. Written so that any Node since 14 can read it: ground.mjs tells an old one what is needed.
import('./ground.mjs')
  .then(() => import('./launch.mjs'))
  .catch((error) => {
    // Where the folder has a \ in its path Node imports nothing.
    console.error(/%5C/i.test(import.meta.url) ? 'Move Dichtbij to a folder without \\ in its path.' : error)
    process.exit(1)
  })
