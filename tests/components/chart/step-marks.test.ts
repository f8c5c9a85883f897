// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { stepFor } from '@/components/chart/step-marks';

const links = () => [...document.querySelectorAll<SVGAElement>('svg a')];

beforeEach(() => {
  document.body.innerHTML = '<svg><a id="a"></a><a id="b"></a><a id="c"></a></svg>';
});

describe('a key among three marks', () => {
  it.each([
    ['ArrowRight', 'a', 'b'],
    ['ArrowDown', 'c', 'a'],
    ['ArrowLeft', 'a', 'c'],
    ['ArrowUp', 'b', 'a'],
    ['Home', 'c', 'a'],
    ['End', 'a', 'c'],
    ['Enter', 'a', undefined],
    ['Tab', 'b', undefined],
  ])('%s on %s goes to %s', (key, from, to) => {
    const link = links().find(({ id }) => id === from) as SVGAElement;
    expect(stepFor(key, link)?.id).toBe(to);
  });
});
