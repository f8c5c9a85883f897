/** The chain of voices in an `attribution`, as “Global Times › Reuters › unnamed sources”. */

const BETWEEN_VOICES = ' › ';

/** The voices of an attribution chain, from the article back to the origin. */
export const voicesOf = (attribution: string): string[] => attribution.split(BETWEEN_VOICES);

/** Whether nobody but the first voice of a chain speaks. */
export const isOneVoice = (attribution: string): boolean => !attribution.includes(BETWEEN_VOICES);
