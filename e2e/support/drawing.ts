/** What is seen of a drawing, apart from its colours. */
import type { Locator, Page } from '@playwright/test';

/** How the frame of a plate is drawn: its width and its dashes. */
export const frameOf = (plate: Locator): Promise<string> =>
  plate
    .locator('rect')
    .first()
    .evaluate((rect) => {
      const { strokeWidth, strokeDasharray } = getComputedStyle(rect);
      return `${strokeWidth} ${strokeDasharray}`;
    });

/** Whether a shape has a line that is not of the colour of the ground. */
export const isDrawn = (shape: Locator): Promise<boolean> =>
  shape.evaluate((element) => {
    const { stroke, strokeWidth } = getComputedStyle(element);
    const ground = document.createElement('i');
    ground.style.color = 'Canvas';
    document.body.append(ground);
    const { color } = getComputedStyle(ground);
    ground.remove();
    return stroke !== 'none' && stroke !== color && Number.parseFloat(strokeWidth) > 0;
  });

/** A colour of the system as the browser computes it. */
export const systemColour = (page: Page, name: string): Promise<string> =>
  page.evaluate((wanted) => {
    const probe = document.createElement('i');
    probe.style.color = wanted;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

/** Whether something of an element stands beside the page or out of its own box. */
export const runsOut = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) =>
    [element, ...element.querySelectorAll('*')].some((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < 0 || right > document.documentElement.clientWidth + 0.5;
    }),
  );
