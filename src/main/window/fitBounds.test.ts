import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, fitBounds } from './fitBounds';

const MAIN: Box = { x: 0, y: 25, width: 1920, height: 1055 };
const LEFT: Box = { x: -1280, y: 0, width: 1280, height: 1024 };

describe('fitBounds', () => {
  it('leaves a window where it was', () => {
    const box = { x: 100, y: 100, width: 1280, height: 860 };
    expect(fitBounds(box, [MAIN, LEFT])).toEqual(box);
    const other = { x: -1200, y: 40, width: 900, height: 700 };
    expect(fitBounds(other, [MAIN, LEFT])).toEqual(other);
  });

  it('moves it wholly onto the screen it mostly stood on', () => {
    expect(fitBounds({ x: 1500, y: 900, width: 800, height: 600 }, [MAIN])).toEqual({
      x: 1120,
      y: 480,
      width: 800,
      height: 600,
    });
  });

  it('centres it on the main screen when its own is gone', () => {
    expect(fitBounds({ x: -1200, y: 40, width: 920, height: 655 }, [MAIN])).toEqual({
      x: 500,
      y: 225,
      width: 920,
      height: 655,
    });
  });

  it('shrinks what a smaller screen cannot hold', () => {
    expect(fitBounds({ x: 0, y: 0, width: 2560, height: 1440 }, [MAIN])).toEqual(MAIN);
  });

  it('is always inside some screen', () => {
    const box = fc.record({
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
      width: fc.integer({ min: 1, max: 4000 }),
      height: fc.integer({ min: 1, max: 4000 }),
    });
    fc.assert(
      fc.property(box, fc.array(box, { minLength: 1, maxLength: 3 }), (wished, areas) => {
        const { x, y, width, height } = fitBounds(wished, areas);
        expect(
          areas.some(
            (area) =>
              x >= area.x && y >= area.y && x + width <= area.x + area.width && y + height <= area.y + area.height,
          ),
        ).toBe(true);
      }),
    );
  });
});
