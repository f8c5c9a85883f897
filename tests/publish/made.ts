import { dataFiles } from '@/lib/publish/data-files';
import { NOWHERE, theRecord } from './record';

/** Content of a download below `/data/`, made as the site makes it. */
export async function made(name: string, site = NOWHERE): Promise<string | Uint8Array> {
  const file = dataFiles(theRecord(), site).find((candidate) => candidate.name === name);
  if (!file) throw new Error(`no such download: ${name}`);
  return file.make();
}

export async function madeJson(name: string, site = NOWHERE) {
  return JSON.parse(String(await made(name, site)));
}
