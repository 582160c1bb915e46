/** The browser prints the page; its print style leaves out what belongs to the screen. */
export function begin(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => window.print())
}
