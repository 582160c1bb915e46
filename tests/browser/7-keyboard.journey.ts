import { expect, test } from '@playwright/test'
import { Desk } from './desk.ts'

/** What a clerk at the window presses for one case, from wherever they are; more would cost more than the half minute that is promised. */
const PRESSES = 50

test('a case is registered and accepted by keyboard alone', async ({ browser }) => {
  const desk = await Desk.open(browser, 'mz0202')
  const { page } = desk
  const { keyboard } = page
  await desk.go('Case')
  let presses = 0
  const press = async (key: string): Promise<void> => {
    presses += 1
    await keyboard.press(key)
  }
  const type = async (text: string): Promise<void> => {
    presses += text.length
    await keyboard.type(text)
  }

  await test.step('the form is reached by its name', async () => {
    await press('Control+k')
    await expect(page.getByRole('combobox', { name: '快速前往' })).toBeFocused()
    await type('收件登记')
    await press('Enter')
    await expect(page.getByLabel('服务事项')).toBeFocused()
  })
  await test.step('Enter leads from field to field, and registers', async () => {
    await type('社会团体成立')
    await expect(page.getByRole('option')).toHaveCount(1)
    await press('Enter')
    await expect(page.getByLabel('申请人姓名或名称')).toBeFocused()
    await type('青石志愿者协会')
    await press('Enter')
    await type('13900001234')
    await press('Enter')
    await type('申请成立登记')
    await press('Enter')
    await page.waitForURL(/Case\/[0-9a-f-]{36}\/show/)
  })
  expect(presses).toBeLessThan(PRESSES)

  await test.step('a dialog begins at what is asked, keeps the focus, and gives it back', async () => {
    const notice = desk.actButton('申请人撤回')
    await notice.focus()
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('textbox').first()).toBeFocused()
    for (let at = 0; at < 6; at++) {
      await keyboard.press('Tab')
      await expect(dialog.locator(':focus')).toHaveCount(1)
    }
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(notice).toBeFocused()
  })
  await test.step('a confirmation is given with Enter', async () => {
    await desk.actButton('受理').focus()
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('button', { name: '受理' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await desk.expectState('已受理')
  })
  await test.step('a text of several lines is sent with Ctrl+Enter', async () => {
    await desk.actButton('申请人撤回').focus()
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused()
    await keyboard.type('申请人另行申请')
    await keyboard.press('Control+Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
  })
  await page.context().close()
})
