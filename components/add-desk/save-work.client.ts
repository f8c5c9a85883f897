'use client';

import { printWork, type Work } from '@/lib/workbench/save-work';
import { saveFile } from '../check-desk/save-file.client';

export const saveWorkText = (text: string, name: string): void =>
  saveFile(new Blob([text], { type: 'application/json' }), name);

/** A file from which the work goes on, here or elsewhere. */
export const saveWork = (work: Work): void =>
  saveWorkText(printWork(work), `${work.bench.article.id}-work.json`);
