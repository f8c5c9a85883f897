import { expect, it } from 'vitest';
import { areasIn, areasInOrder } from '@/lib/check/area-words';

it.each([
  ['Belarus, Belarusians and Minsk', ['BY']],
  ['Minsk', ['BY']],
  ['the Chinese', ['CN']],
  ['Sino-Russian trade', ['RU', 'CN']],
  ['Beijing’s answer', ['CN']],
  ['Tokyo and the Japanese', ['JP']],
  ["Japan's", ['JP']],
  ['North Korea', ['KP']],
  ['North Koreans', ['KP']],
  ['Pyongyang', ['KP']],
  ['Moscow', ['RU']],
  ['the Kremlin', ['RU']],
  ['Rosneft', ['RU']],
  ['the US', ['US']],
  ['U.S. trade', ['US']],
  ['the United States', ['US']],
  ['Americans', ['US']],
  ['Washington', ['US']],
  ['Europeans', ['XE']],
  ['the Middle East', ['XM']],
  ['Middle Eastern oil', ['XM']],
  ['the world’s', ['XW']],
  ['global', ['XW']],
  ['us, USA, UXS., chinaware, Japanology, Russell', []],
  ['Prussia and Eurussian', []],
  ['Trade of Japan with China, then of China with Japan', ['JP', 'CN']],
])('%s: %j', (text, areas) => {
  expect([...areasIn(text)].sort()).toEqual([...areas].sort());
  if (areas.length > 1 && text.includes('then')) expect(areasInOrder(text)).toEqual(areas);
});
