import { displaySettings, setDisplay } from './display-settings'
import { expect, test } from './fixtures'
import { listBursting, listHardToHit, listOffCentre, listStickingOut, listToldByColourAlone } from './layout-faults'
import { browserSaysOfAnErrorStatus, everyKindOfPage, openPage, theWindow } from './pages'

test.use({ allowedConsoleErrors: browserSaysOfAnErrorStatus })

// One visit for each kind of page: the settings change in the open page.
for (const kind of [...everyKindOfPage, theWindow])
  test(`${kind.name} fits every screen and size of type, can be hit, and tells what is chosen without colour`, async ({
    page,
  }) => {
    await openPage(page, kind)
    await page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')))
    for (const setting of displaySettings)
      await test.step(setting.name, async () => {
        await setDisplay(page, setting)
        expect(await listStickingOut(page)).toEqual([])
      })
    await test.step('a screen of 320 px', async () => {
      await setDisplay(page, { name: 'a small phone', width: 320, height: 568 })
      expect(await listStickingOut(page)).toEqual([])
      expect(await listHardToHit(page)).toEqual([])
      expect(await listBursting(page)).toEqual([])
      expect(await listOffCentre(page)).toEqual([])
    })
    await test.step('forced colours', async () => {
      await page.emulateMedia({ forcedColors: 'active' })
      expect(await listToldByColourAlone(page)).toEqual([])
    })
  })
