import { describe, expect, it } from 'vitest';
import { createContext, soundQuotes, soundSetAsides } from '@/lib/check/check-context';
import type { Dataset } from '@/lib/record/dataset';
import { altered, soundDataset } from './altered-record';
import { REAL_FILES } from './real-record';

const contextOf = (dataset: Dataset, ...doubted: string[]) =>
  createContext(REAL_FILES, dataset, new Set(doubted), new Set());
const sound = soundDataset();
const [figure] = sound.figures;
const [mention] = sound.setAsides;
if (!figure || !mention) throw new Error('the record is empty');

describe('of two rows with one id', () => {
  it('the first counts', () => {
    const again = { ...figure, label: 'again' };
    const { figures, quotes } = contextOf({ ...sound, figures: [figure, again] });
    expect(figures.get(figure.id)).toBe(figure);
    expect(quotes.map(({ row, index }) => [row, index])).toEqual([
      [figure, 0],
      [again, 1],
    ]);
  });
});

describe('rows that quote', () => {
  it('are the stated figures and the mentions set aside, each with its place and article', () => {
    const { quotes, setAsides } = contextOf(sound);
    expect(quotes.map(({ row }) => row.id)).toEqual(
      sound.figures.filter(({ status }) => status !== 'derived').map(({ id }) => id),
    );
    expect(setAsides.map(({ row }) => row)).toEqual(sound.setAsides);
    for (const { row, index, source } of quotes) {
      expect(sound.figures[index]).toBe(row);
      expect(source.article.id).toBe(row.article_id);
    }
  });
  it('are none where the article is not on record', () => {
    const figures = { [figure.id]: { article_id: 'nowhere' } };
    const setAsides = { [mention.id]: { article_id: 'nowhere' } };
    const context = contextOf(altered({ figures, setAsides }));
    expect(context.quotes.map(({ row }) => row.id)).not.toContain(figure.id);
    expect(context.setAsides.map(({ row }) => row.id)).not.toContain(mention.id);
    expect(context.quotes.length + context.setAsides.length).toBe(
      contextOf(sound).quotes.length + sound.setAsides.length - 2,
    );
  });
  it('are none where nothing is quoted', () => {
    const context = contextOf({ ...sound, figures: [{ ...figure, article_id: null } as never] });
    expect(context.quotes).toEqual([]);
  });
});

describe('rows in doubt', () => {
  const idsOf = (...doubted: string[]) => {
    const context = contextOf(sound, ...doubted);
    return [...soundQuotes(context), ...soundSetAsides(context)].map(({ row }) => row.id);
  };
  it('are left out, by their own id or their article’s', () => {
    const all = idsOf();
    expect(idsOf('nobody')).toEqual(all);
    expect(idsOf(figure.id, mention.id)).toEqual(
      all.filter((id) => id !== figure.id && id !== mention.id),
    );
    const ofReuters = [...sound.figures, ...sound.setAsides]
      .filter(({ article_id }) => article_id === 'reuters-2015-05')
      .map(({ id }) => id);
    expect(ofReuters.length).toBeGreaterThan(5);
    expect(idsOf('reuters-2015-05')).toEqual(all.filter((id) => !ofReuters.includes(id)));
  });
});
